package org.wangge.grid.rules.counting;

/** What becomes of a start outside business: on a rest day, before opening or after the close. */
public enum Outside {
  /** It stays where it is. */
  KEPT,
  /** It moves to the next opening. */
  NEXT_OPENING,
  /** It moves to the next working day, the time of day is kept. */
  NEXT_WORKING_DAY_SAME_CLOCK
}
