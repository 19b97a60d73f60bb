package org.wangge.grid.rules.counting;

/** Whether the day on which a term of days begins is one of them. */
public enum FirstDay {
  /** It is not: the first day is the next (Civil Code, article 201). */
  NOT_COUNTED,
  /** It is the first. */
  COUNTED
}
