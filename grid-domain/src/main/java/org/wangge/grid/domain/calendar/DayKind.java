package org.wangge.grid.domain.calendar;

/** What a date is to an office. A date is worked, rested, or not known yet. */
public enum DayKind {
  /** Worked because the week says so. */
  WORKING_DAY,
  /** A day of the weekend that is worked in exchange for a day off at a holiday (调休上班). */
  MAKE_UP_DAY,
  /** Off because the week says so. */
  WEEKEND,
  /** Off because of a holiday, whichever day of the week it is. */
  HOLIDAY,
  /** No calendar has been published for this date; it may turn out to be any of the others. */
  UNKNOWN;

  /** {@return whether the office works on such a day} */
  public boolean isWorking() {
    return this == WORKING_DAY || this == MAKE_UP_DAY;
  }

  /** {@return whether the office rests on such a day} */
  public boolean isRest() {
    return this == WEEKEND || this == HOLIDAY;
  }
}
