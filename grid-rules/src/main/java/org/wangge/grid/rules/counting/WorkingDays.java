package org.wangge.grid.rules.counting;

/** What "working days" means; both readings are in use in city management. */
public enum WorkingDays {
  /** So many dates that are worked. */
  BY_DATE,
  /**
   * So many times the hours of an ordinary day, counted within the sessions: filed on a Wednesday
   * at 10:00, one day ends on the next working day at 10:00.
   */
  ROLLING
}
