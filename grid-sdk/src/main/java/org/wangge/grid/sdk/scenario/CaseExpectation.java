package org.wangge.grid.sdk.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.intake.Arrival;
import org.wangge.grid.rules.routing.Assignment;
import org.wangge.grid.rules.routing.Route;
import org.wangge.grid.sdk.Decision;
import org.wangge.grid.sdk.reading.Moments;
import org.wangge.grid.sdk.scenario.ScenarioDocument.Then;

/** Compares a decision on a case. */
final class CaseExpectation {

  private static final String NOBODY = "nobody (unrouted)";
  private static final List<String> REFUSALS =
      List.of("not-known", "fact-unknown", "fact-not-a-value", "fact-missing");

  private final Situation situation;
  private final FailureLog failures;
  private final Moments moments;

  CaseExpectation(Situation situation, FailureLog failures) {
    this.situation = situation;
    this.failures = failures;
    this.moments = new Moments(situation.jurisdiction().staffing().zone());
  }

  void check(Then then, String path, String step) {
    Optional<CaseId> id = then.caseId().filter(IdForm::isValid).map(CaseId::of);
    Optional<Instant> at =
        then.at().isPresent() ? moment(then, path, step) : id.flatMap(situation::lastEventAt);
    List<CaseEvent> events =
        id.isPresent() && at.isPresent() ? situation.events(id.get(), at.get()) : List.of();
    if (events.isEmpty() || !(events.get(0) instanceof CaseEvent.Reported)) {
      failures.add(path, step, "a case reported by then", then.caseId().orElseThrow(), Why.NONE);
      return;
    }
    Decision decision;
    try {
      decision = situation.jurisdiction().route(events, at.orElseThrow());
    } catch (IllegalArgumentException outOfOrder) {
      // The author wrote events that no case can have; a scenario is data, so say it as a failure.
      failures.add(path, step, "events in order", outOfOrder.getMessage(), Why.NONE);
      return;
    }
    Optional<String> refusal =
        decision.explanation().codes().stream().filter(REFUSALS::contains).findFirst();
    if (refusal.isPresent() && !then.because().contains(refusal.get())) {
      // A misspelt name leads nowhere; nobody who expects that should have it by accident.
      Why why = Why.of(decision.explanation());
      failures.add(path, step, "a case of which all names are known", refusal.get(), why);
      return;
    }
    compareRoute(then, decision, path, step);
    new StepExpectation(decision.route(), failures).check(then, path, step);
    Report report = ((CaseEvent.Reported) events.get(0)).report();
    new IntakeExpectation(situation, failures).check(then, report, path, step);
    compareReasons(then, reasons(then, decision), path, step, failures);
    new ClockExpectation(decision, at.orElseThrow(), moments, failures).check(then, path, step);
  }

  /** The reasons of the route, then those of the clock asked for. */
  private static Explanation reasons(Then then, Decision decision) {
    List<Reason> reasons = new ArrayList<>(decision.explanation().reasons());
    then.clock()
        .filter(IdForm::isValid)
        .flatMap(id -> decision.clock(TermId.of(id)))
        .ifPresent(clock -> reasons.addAll(clock.explanation().reasons()));
    return new Explanation(reasons);
  }

  private Optional<Instant> moment(Then then, String path, String step) {
    Optional<Instant> at = moments.parse(then.at().orElseThrow());
    if (at.isEmpty()) {
      failures.add(path + "/at", step + ": at", "a moment", then.at().orElseThrow(), Why.NONE);
    }
    return at;
  }

  private void compareRoute(Then then, Decision decision, String path, String step) {
    Why why = Why.of(decision.explanation());
    Optional<Assignment> lead = decision.lead();
    compare("lead", then.lead(), lead.map(a -> a.acting().id()).orElse(NOBODY), path, step, why);
    compare("on", then.on(), lead.map(a -> a.post().id()).orElse(NOBODY), path, step, why);
    compare(
        "unit",
        then.unit(),
        lead.flatMap(Assignment::unit).map(unit -> unit.id()).orElse("no unit"),
        path,
        step,
        why);
    compare(
        "person",
        then.person(),
        lead.map(a -> String.join(", ", a.persons().stream().map(PersonId::id).toList()))
            .orElse(NOBODY),
        path,
        step,
        why);
    compare(
        "unrouted",
        then.unrouted().map(String::valueOf),
        String.valueOf(decision.route() instanceof Route.Unrouted),
        path,
        step,
        why);
    List<Assignment> none = List.of();
    Route route = decision.route();
    compare(
        "helpers",
        then.helpers().map(List::toString),
        acting(route instanceof Route.Routed routed ? routed.helpers() : none),
        path,
        step,
        why);
    compare(
        "told",
        then.told().map(List::toString),
        acting(route instanceof Route.Routed routed ? routed.told() : none),
        path,
        step,
        why);
  }

  private static String acting(List<Assignment> assignments) {
    return assignments.stream().map(a -> a.acting().id()).toList().toString();
  }

  /** The expected codes must be among the reasons, in this order. */
  static void compareReasons(
      Then then, Explanation explanation, String path, String step, FailureLog failures) {
    List<String> codes = explanation.codes();
    int from = 0;
    for (String code : then.because()) {
      int found = codes.subList(from, codes.size()).indexOf(code);
      if (found < 0) {
        failures.add(
            path + "/because",
            step + ": because",
            then.because().toString(),
            codes.toString(),
            Why.of(explanation));
        return;
      }
      from += found + 1;
    }
  }

  private void compare(
      String key, Optional<String> expected, String actual, String path, String step, Why why) {
    expected.ifPresent(
        text -> failures.compare(path + "/" + key, step + ": " + key, text, actual, why));
  }

  /**
   * Compares what the report of a case was on arrival, beside the cases reported above it in the
   * file that were not settled by then.
   */
  private record IntakeExpectation(Situation situation, FailureLog failures) {

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
      compare(
          "suspects", then.suspects().map(List::toString), suspects.toString(), path, step, why);
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
}
