package org.wangge.grid.sdk.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.rules.calls.Call;
import org.wangge.grid.rules.deadline.Deadlines;
import org.wangge.grid.rules.lateness.Account;
import org.wangge.grid.rules.lateness.Lateness;
import org.wangge.grid.rules.ledger.Standing;
import org.wangge.grid.rules.ledger.Target;
import org.wangge.grid.sdk.Decision;
import org.wangge.grid.sdk.RunningTerm;
import org.wangge.grid.sdk.reading.Moments;
import org.wangge.grid.sdk.scenario.ScenarioDocument.Then;

/** Compares a clock of a case as it is at a moment. */
record ClockExpectation(Decision decision, Instant at, Moments moments, FailureLog failures) {

  private static final List<String> NEED_A_CLOCK =
      List.of(
          "due",
          "earliest",
          "latest",
          "state",
          "remaining",
          "lateness",
          "account",
          "extensions",
          "called");

  void check(Then then, String path, String step) {
    if (then.clock().isEmpty()) {
      AskedKeys.of(then).given().stream()
          .filter(NEED_A_CLOCK::contains)
          .forEach(
              key ->
                  failures.add(
                      path + "/" + key,
                      step + ": " + key,
                      "a clock to go with it",
                      "none",
                      Why.NONE));
      return;
    }
    String id = then.clock().get();
    Optional<RunningTerm> clock =
        IdForm.isValid(id) ? decision.clock(TermId.of(id)) : Optional.empty();
    if (clock.isEmpty()) {
      List<String> running =
          decision.clocks().stream().map(each -> each.rule().id().toString()).toList();
      failures.add(
          path + "/clock",
          step + ": clock",
          id,
          "running: " + running,
          Why.of(decision.explanation()));
      return;
    }
    compare(then, clock.get(), path, step);
  }

  private void compare(Then then, RunningTerm clock, String path, String step) {
    Why why = Why.of(clock.explanation());
    Target target = clock.clock().target().orElseThrow();
    moment("due", then.due(), due(target), path, step, why);
    moment("earliest", then.earliest(), said(target.earliest()), path, step, why);
    moment("latest", then.latest(), said(target.latest()), path, step, why);
    Lateness lateness = clock.verdict(at).fact();
    boolean leftOut = clock.verdict(at).account() instanceof Account.Excluded;
    text("state", then.state(), state(clock.clock().standing(at)), path, step, why);
    text("remaining", then.remaining(), remaining(clock.clock().remaining(at)), path, step, why);
    text("lateness", then.lateness(), word(lateness), path, step, why);
    text("account", then.account(), leftOut ? "left-out" : word(lateness), path, step, why);
    text(
        "extensions",
        then.extensions().map(String::valueOf),
        String.valueOf(clock.clock().extensionsUsed()),
        path,
        step,
        why);
    text("called", then.called().map(List::toString), called(clock).toString(), path, step, why);
  }

  private String due(Target target) {
    if (target.isProvisional()) {
      return "provisional";
    }
    return target instanceof Target.Still ? "paused" : said(target.due());
  }

  private String said(Optional<Instant> end) {
    return end.map(due -> due.atZone(moments.zone()).toLocalDateTime().toString()).orElse("none");
  }

  private static String state(Standing standing) {
    if (standing instanceof Standing.Running) {
      return "running";
    } else if (standing instanceof Standing.Paused) {
      return "paused";
    } else if (standing instanceof Standing.Away) {
      return "away";
    }
    return standing instanceof Standing.Ended ? "ended" : "not-started";
  }

  private static String remaining(Answer<Duration> left) {
    return left.value().map(Duration::toString).orElse("not known");
  }

  private static String word(Lateness lateness) {
    if (lateness instanceof Lateness.OnTime) {
      return "on-time";
    } else if (lateness instanceof Lateness.Late) {
      return "late";
    } else if (lateness instanceof Lateness.Overdue) {
      return "overdue";
    } else if (lateness instanceof Lateness.Running) {
      return "running";
    }
    return lateness instanceof Lateness.Still ? "paused" : "open";
  }

  private List<String> called(RunningTerm clock) {
    return clock.calls(Deadlines.EARLIEST, at).stream()
        .map(Call::what)
        .map(ClockExpectation::word)
        .toList();
  }

  private static String word(Call.What what) {
    if (what instanceof Call.Warn warn) {
      return "warning " + warn.warning();
    }
    return what instanceof Call.Escalate step ? "tell " + step.step().tell() : "overdue";
  }

  /** A moment may be written in more than one way; a word only as it is. */
  private void moment(
      String key, Optional<String> expected, String actual, String path, String step, Why why) {
    Optional<String> wanted =
        expected.map(text -> moments.parse(text).map(Optional::of).map(this::said).orElse(text));
    if (wanted.isPresent() && !wanted.get().equals(actual)) {
      failures.add(path + "/" + key, step + ": " + key, expected.orElseThrow(), actual, why);
    }
  }

  private void text(
      String key, Optional<String> expected, String actual, String path, String step, Why why) {
    expected.ifPresent(
        text -> failures.compare(path + "/" + key, step + ": " + key, text, actual, why));
  }
}
