package org.wangge.grid.sdk.scenario;

import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.rules.intake.Arrival;
import org.wangge.grid.sdk.scenario.ScenarioDocument.Then;

/**
 * Compares what the report of a case was on arrival, beside the cases reported above it in the file
 * that were not settled by then.
 */
record IntakeExpectation(Situation situation, FailureLog failures) {

  void check(Then then, Report report, String path, String step) {
    if (then.sameAs().isEmpty() && then.suspects().isEmpty()) {
      return;
    }
    Arrival arrival = situation.jurisdiction().intake(report, open(report));
    Why why = Why.of(arrival.explanation());
    String same = arrival instanceof Arrival.SameCase there ? there.caseId().toString() : "none";
    List<String> suspects =
        arrival instanceof Arrival.NewCase fresh
            ? fresh.suspects().stream().map(each -> each.caseId() + " " + each.share()).toList()
            : List.of();
    compare("same-as", then.sameAs(), same, path, step, why);
    compare("suspects", then.suspects().map(List::toString), suspects.toString(), path, step, why);
  }

  private List<CaseState> open(Report report) {
    return situation.events().stream()
        .takeWhile(event -> !event.caseId().equals(report.caseId()))
        .filter(CaseEvent.Reported.class::isInstance)
        .filter(event -> !event.at().isAfter(report.at()))
        .filter(
            event ->
                situation.events(event.caseId(), report.at()).stream()
                    .noneMatch(CaseEvent.Completed.class::isInstance))
        .map(event -> CaseState.of(List.of(event)))
        .toList();
  }

  private void compare(
      String key, Optional<String> expected, String actual, String path, String step, Why why) {
    expected.ifPresent(
        text -> failures.compare(path + "/" + key, step + ": " + key, text, actual, why));
  }
}
