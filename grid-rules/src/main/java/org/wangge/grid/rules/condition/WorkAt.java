package org.wangge.grid.rules.condition;

/** What a calendar says of an instant. */
public enum WorkAt {
  /** The calendar does not know the date. */
  UNKNOWN,
  /** A day off. */
  DAY_OFF,
  /** A working day, outside office hours. */
  AFTER_HOURS,
  /** Office hours. */
  WORKING_TIME
}
