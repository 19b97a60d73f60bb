package org.wangge.grid.rules.counting;

/** At which moment a term of minutes or hours begins. */
public enum HourStart {
  /** At once (Civil Code, article 201). */
  MOMENT,
  /** With the next full hour (Civil Procedure Law: the hour of the start is not counted). */
  NEXT_HOUR
}
