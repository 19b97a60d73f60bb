package org.wangge.grid.rules.lateness;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.wangge.grid.domain.worktime.Answer;

/**
 * By how much something is late, both by the clock on the wall and in working time.
 *
 * <p>Example: due on Friday at 18:00 and done on Monday at 10:00, with business from 09:00, it is
 * 64 hours late, one of them working time. Pauses after the end do not make it less. Immutable.
 *
 * @param due the end; of one not known exactly the latest possible, so that it is late by so much
 *     at least
 * @param at when it was done, or as of when it is not
 * @param working the working time from the one to the other; not known where a day is not
 */
public record Overrun(Instant due, Instant at, Answer<Duration> working) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if it is not late
   */
  public Overrun {
    Objects.requireNonNull(working, "working");
    if (!at.isAfter(due)) {
      throw new IllegalArgumentException("Not late: due " + due + ", at " + at);
    }
  }

  /** {@return the time from the end on, day and night} */
  public Duration running() {
    return Duration.between(due, at);
  }
}
