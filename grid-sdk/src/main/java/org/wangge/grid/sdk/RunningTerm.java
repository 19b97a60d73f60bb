package org.wangge.grid.sdk;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.deadline.Deadline;
import org.wangge.grid.rules.deadline.Deadlines;

/**
 * A term of the plan that runs for a case.
 *
 * @param rule the rule that sets it, with its clause
 * @param start when it began
 * @param deadline when it ends, or why that cannot be said, with the reasons day by day
 */
public record RunningTerm(TermRule rule, Instant start, Deadline deadline) {

  /** Checks that all parts are there. */
  public RunningTerm {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(deadline, "deadline");
  }

  static RunningTerm start(TermRule rule, WorkTime time, Instant start) {
    return new RunningTerm(
        rule, start, Deadlines.compute(rule.term(), rule.counting(), time, start));
  }

  /** {@return the instant at which it ends, where that can be said} */
  public Optional<Instant> due() {
    return deadline instanceof Deadline.Due end ? Optional.of(end.due()) : Optional.empty();
  }
}
