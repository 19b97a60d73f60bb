package org.wangge.grid.domain.term;

import org.wangge.grid.domain.explain.Text;

/**
 * What a term is counted in. One unit is never turned into another: 3 days are not 72 hours.
 *
 * <p>Rules: (1) minutes and hours run on, day and night; (2) working minutes and hours run within
 * the sessions of working days only; (3) a week is 7 calendar days and a half-month 15, while a
 * month ends on the day of the same number, or else on the last day of its month (Civil Code,
 * article 202); (4) "same day" has no amount.
 */
public enum TermUnit {
  /** Minutes that run on, day and night. */
  MINUTES("minute", "分钟", "minute"),
  /** Hours that run on, day and night. */
  HOURS("hour", "小时", "hour"),
  /** Minutes within the sessions of working days. */
  WORKING_MINUTES("working-minute", "个工作分钟", "working minute"),
  /** Hours within the sessions of working days. */
  WORKING_HOURS("working-hour", "个工作小时", "working hour"),
  /** The day on which the term begins (当日). */
  SAME_DAY("same-day", "当日", "the same day"),
  /** Days of the calendar, rest days included. */
  DAYS("day", "个自然日", "calendar day"),
  /** Days on which the office works, make-up days included. */
  WORKING_DAYS("working-day", "个工作日", "working day"),
  /** Seven calendar days each. */
  WEEKS("week", "周", "week"),
  /** Fifteen calendar days each (半月). */
  HALF_MONTHS("half-month", "个15日期间", "half-month"),
  /** Months, up to the day of the same number. */
  MONTHS("month", "个月", "month"),
  /** Twelve months each. */
  YEARS("year", "年", "year");

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
    return amount == 1 || this == SAME_DAY ? singular : singular + "s";
  }

  /**
   * So many of this unit, as a sentence says it.
   *
   * @param amount how many
   * @return for example 5个工作日 and 5 working days
   */
  public Text of(long amount) {
    if (this == SAME_DAY) {
      return Text.of(zh, en);
    }
    if (this == HALF_MONTHS && amount == 1) {
      return Text.of("半个月", "half a month");
    }
    return Text.of(amount + zh, amount + " " + en + (amount == 1 ? "" : "s"));
  }

  /** {@return whether it is a length of time on the clock, worked or not} */
  public boolean isTime() {
    return this == MINUTES || this == HOURS || isWorkingTime();
  }

  /** {@return whether it is measured within the sessions of working days} */
  public boolean isWorkingTime() {
    return this == WORKING_MINUTES || this == WORKING_HOURS;
  }

  /** {@return the canonical word for many, for example {@code working-days}} */
  @Override
  public String toString() {
    return word(2);
  }
}
