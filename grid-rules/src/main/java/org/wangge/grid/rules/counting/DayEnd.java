package org.wangge.grid.rules.counting;

/**
 * At which moment of its last day a term of days ends; at 24:00 where that moment is not after the
 * start, as with a term of the same day.
 */
public enum DayEnd {
  /** When the last session ends; at 24:00 of a day that has no business. */
  CLOSE_OF_BUSINESS,
  /** At 24:00. */
  MIDNIGHT,
  /** At the time of day at which it began. */
  SAME_CLOCK
}
