package org.wangge.grid.rules.deadline;

import org.wangge.grid.domain.explain.Text;

/** What a term is counted in. One unit is never turned into another: 3 days are not 72 hours. */
public enum TermUnit {
  /** Hours that run on, day and night. */
  HOURS("hour", "小时", "hour"),
  /** Hours within the sessions of working days. */
  WORKING_HOURS("working-hour", "个工作小时", "working hour"),
  /** Days of the calendar, rest days included. */
  DAYS("day", "个自然日", "calendar day"),
  /** Days on which the office works, make-up days included. */
  WORKING_DAYS("working-day", "个工作日", "working day");

  private final String singular;
  private final String zh;
  private final String en;

  TermUnit(String singular, String zh, String en) {
    this.singular = singular;
    this.zh = zh;
    this.en = en;
  }

  /**
   * The canonical word.
   *
   * @param amount how many
   * @return for example {@code working-day} for 1, {@code working-days} else
   */
  public String word(long amount) {
    return amount == 1 ? singular : singular + "s";
  }

  /**
   * So many of this unit, as a sentence says it.
   *
   * @param amount how many
   * @return for example 5个工作日 and 5 working days
   */
  public Text of(long amount) {
    return Text.of(amount + zh, amount + " " + en + (amount == 1 ? "" : "s"));
  }

  /** {@return the canonical word for many, for example {@code working-days}} */
  @Override
  public String toString() {
    return word(2);
  }
}
