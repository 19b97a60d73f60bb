package org.wangge.grid.rules.condition;

import com.google.common.collect.ImmutableList;

/** What a calendar says of an instant. */
public enum WorkAt {
  /** The calendar does not know the date. */
  UNKNOWN(0),
  /** A day off. */
  DAY_OFF(1),
  /** A working day, outside office hours. */
  AFTER_HOURS(2),
  /** Office hours. */
  WORKING_TIME(3);

  private static final ImmutableList<WorkAt> ALL = ImmutableList.copyOf(values());

  private final int number;

  WorkAt(int number) {
    this.number = number;
  }

  /** {@return the number by which facts keep it, from 0} */
  public int number() {
    return number;
  }

  /**
   * What a number stands for.
   *
   * @param number a number of {@link #number}
   * @return which it is
   */
  public static WorkAt of(long number) {
    return ALL.get((int) number);
  }
}
