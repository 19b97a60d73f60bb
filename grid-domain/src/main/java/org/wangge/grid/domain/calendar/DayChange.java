package org.wangge.grid.domain.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One date whose status differs between two states of knowledge.
 *
 * <p>Rules: (1) the two statuses differ in kind, holiday or notice; (2) the change moves work if
 * the date was worked and no longer is, or the other way round, or if only one of the two is known.
 * Example: by the notice of 2019-03-22 the date 2019-05-02 was a working day and now is a holiday,
 * which moves work; 2019-05-01 was a holiday already and now is one by the later notice, which does
 * not. Immutable.
 *
 * @param date the date
 * @param was its status before
 * @param now its status after
 */
public record DayChange(LocalDate date, DayStatus was, DayStatus now) {

  /**
   * Checks that there is a change.
   *
   * @throws IllegalArgumentException if the two statuses are equal
   */
  public DayChange {
    Objects.requireNonNull(date, "date");
    if (was.equals(now)) {
      throw new IllegalArgumentException("No change on " + date + ": " + now);
    }
  }

  /** {@return whether a count of working days can differ by it} */
  public boolean movesWork() {
    return was.isWorking() != now.isWorking() || was.isRest() != now.isRest();
  }
}
