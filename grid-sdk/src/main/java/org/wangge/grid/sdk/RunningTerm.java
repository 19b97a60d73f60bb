package org.wangge.grid.sdk;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.rules.calls.Call;
import org.wangge.grid.rules.calls.Calls;
import org.wangge.grid.rules.caseclock.CaseClock;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.lateness.Verdict;
import org.wangge.grid.rules.ledger.Calendars;
import org.wangge.grid.rules.ledger.Clock;
import org.wangge.grid.rules.ledger.Round;

/**
 * A term of the plan that runs, or ran, for a case.
 *
 * @param rule the rule that sets it, with its clause
 * @param caseClock the clock, with requests that the rule refused and whether it counts
 * @param calendars the calendars that it is counted with
 */
public record RunningTerm(TermRule rule, CaseClock caseClock, Calendars calendars) {

  /** Checks that all parts are there. */
  public RunningTerm {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(caseClock, "caseClock");
    Objects.requireNonNull(calendars, "calendars");
  }

  /** {@return its clock, with its rounds and what became of each entry} */
  public Clock clock() {
    return caseClock.clock();
  }

  /** {@return its current round; a term that runs has one} */
  public Round round() {
    return clock().current().orElseThrow();
  }

  /** {@return when it began, as its rule places that} */
  public Instant start() {
    return round().start();
  }

  /** {@return the instant at which it ends, where that is known and it does not stand still} */
  public Optional<Instant> due() {
    return clock().due();
  }

  /**
   * Whether it is late, in fact and in account.
   *
   * @param asOf the instant asked about
   * @return both answers
   */
  public Verdict verdict(Instant asOf) {
    return caseClock.verdict(asOf);
  }

  /**
   * The warnings, overdue marks and steps of escalation that come due in a stretch of time.
   *
   * @param from the instant up to which they were told before; what comes then is not told again
   * @param to the last instant
   * @return the calls in order of time, each with an id that is the same in every run
   */
  public List<Call> calls(Instant from, Instant to) {
    return Calls.between(clock().ledger(), calendars, from, to);
  }

  /** {@return why it ends when it does: what happened to it, then the count day by day} */
  public Explanation explanation() {
    return caseClock.explanation();
  }
}
