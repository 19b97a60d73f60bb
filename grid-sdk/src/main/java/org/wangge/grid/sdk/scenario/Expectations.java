package org.wangge.grid.sdk.scenario;

import java.util.List;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.sdk.scenario.ScenarioDocument.Then;

/** Compares what came out with what a scenario expects. */
final class Expectations {

  private static final String SUBJECTS =
      "one of: case, post, grid, roster, load, assess, table, finding, no-finding";

  private final Result<Situation> situation;
  private final List<Finding> findings;
  private final FailureLog failures;
  private boolean refusalExpected;

  Expectations(Result<Situation> situation, FailureLog failures) {
    this.situation = situation;
    this.findings = situation.findings();
    this.failures = failures;
  }

  void check(List<Then> expectations) {
    if (expectations.isEmpty()) {
      failures.add("then", "then", "at least one expectation", "none", Why.NONE);
    }
    for (int i = 0; i < expectations.size(); i++) {
      check(expectations.get(i), "then/" + i, "then " + (i + 1));
    }
    if (!refusalExpected && Result.hasErrors(findings)) {
      failures.add("then", "then", "a plan and an organisation without errors", "errors", errors());
    }
  }

  private void check(Then then, String path, String step) {
    int subjects = AskedKeys.subjects(then).size();
    if (subjects != 1) {
      failures.add(path, step, SUBJECTS, subjects + " of them", Why.NONE);
      return;
    }
    // A key that nobody compares would pass whatever it says.
    AskedKeys keys = AskedKeys.of(then);
    keys.strays()
        .forEach(
            key ->
                failures.add(
                    path + "/" + key,
                    step + ": " + key,
                    "one of: " + String.join(", ", keys.fitting()),
                    key,
                    Why.NONE));
    if (keys.asksNothing()) {
      failures.add(
          path, step, "one of: " + String.join(", ", keys.asking()), "none of them", Why.NONE);
    } else if (then.finding().isPresent()) {
      checkFinding(then, then.finding().get(), path, step);
    } else if (then.noFinding().isPresent()) {
      checkNoFinding(then.noFinding().get(), path, step);
    } else if (!(situation instanceof Result.Passed<Situation> passed)) {
      failures.add(path, step, "a plan and an organisation without errors", "errors", errors());
    } else if (then.caseId().isPresent()) {
      new CaseExpectation(passed.value(), failures).check(then, path, step);
    } else if (then.post().isPresent()) {
      new PostExpectation(passed.value().jurisdiction(), failures).check(then, path, step);
    } else if (then.table().isPresent()) {
      new TableExpectation(passed.value(), failures).check(then, path, step);
    } else if (then.assess().isEmpty()) {
      new StaffingExpectation(passed.value().jurisdiction().staffing(), failures)
          .check(then, path, step);
    } else {
      new ScoreExpectation(passed.value(), failures).check(then, path, step);
    }
  }

  private Why errors() {
    return why(findings.stream().filter(f -> f.severity() == Severity.ERROR).toList());
  }

  private static Why why(List<Finding> findings) {
    return new Why(
        findings.stream()
            .map(f -> Text.format("%s %s %s", "%s %s %s", f.place(), f.code(), f.message()))
            .toList());
  }

  private void checkFinding(Then then, String code, String path, String step) {
    List<Finding> same = findings.stream().filter(f -> f.code().equals(code)).toList();
    List<Finding> hits =
        same.stream()
            .filter(f -> then.line().isEmpty() || f.place().line() == then.line().get())
            .filter(f -> then.path().isEmpty() || f.place().path().equals(then.path().get()))
            .toList();
    refusalExpected |= hits.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    if (hits.isEmpty()) {
      failures.add(
          path,
          step + ": finding",
          code
              + then.line().map(line -> " on line " + line).orElse("")
              + then.path().map(p -> " at " + p).orElse(""),
          same.isEmpty() ? "no such finding" : "at other places",
          why(same.isEmpty() ? findings : same));
    }
  }

  private void checkNoFinding(String code, String path, String step) {
    List<Finding> there = findings.stream().filter(f -> f.code().equals(code)).toList();
    if (!there.isEmpty()) {
      failures.add(
          path, step + ": no-finding", "no " + code, there.size() + " of them", why(there));
    }
  }
}
