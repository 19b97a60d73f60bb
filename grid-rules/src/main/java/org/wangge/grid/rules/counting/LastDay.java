package org.wangge.grid.rules.counting;

/** What becomes of a term of calendar days whose last day is a rest day. */
public enum LastDay {
  /** It ends on the first working day after. */
  ROLLS_FORWARD,
  /** It ends on the rest day. */
  STAYS
}
