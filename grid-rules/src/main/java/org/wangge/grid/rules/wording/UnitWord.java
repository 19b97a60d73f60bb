package org.wangge.grid.rules.wording;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermUnit;
import org.wangge.grid.rules.counting.CountingId;

/** The words that follow a number, and the unit that each says. */
enum UnitWord {
  MINUTE(TermUnit.MINUTES, 1, "分钟"),
  QUARTER(TermUnit.MINUTES, 15, "刻钟"),
  HOUR(TermUnit.HOURS, 1, "小时", "钟头"),
  URGENT_HOUR(TermUnit.HOURS, 1, "紧急工作时", "紧急工作小时", "紧急工时", "紧急小时"),
  WORKING_MINUTE(TermUnit.WORKING_MINUTES, 1, "工作分钟"),
  WORKING_HOUR(TermUnit.WORKING_HOURS, 1, "工作小时"),
  CITY_WORKING_HOUR(TermUnit.WORKING_HOURS, 1, "工作时", "工时"),
  CALENDAR_DAY(TermUnit.DAYS, 1, "自然日", "自然天", "日历日", "日历天"),
  WORKING_DAY(TermUnit.WORKING_DAYS, 1, "工作日", "工作天"),
  /** 日 and 天, which leave open of which days they speak. */
  DAY(TermUnit.DAYS, 1, "日", "天"),
  WEEK(TermUnit.WEEKS, 1, "周", "星期", "礼拜"),
  HALF_MONTH(TermUnit.HALF_MONTHS, 1, "15日期间"),
  MONTH(TermUnit.MONTHS, 1, "月"),
  YEAR(TermUnit.YEARS, 1, "年");

  private static final String COUNTER = "个";
  private static final CountingId URGENT = CountingId.of("city-management-urgent");
  private static final CountingId WORKING = CountingId.of("city-management-working-hours");

  private final TermUnit unit;
  private final long factor;
  private final ImmutableList<String> words;

  UnitWord(TermUnit unit, long factor, String... words) {
    this.unit = unit;
    this.factor = factor;
    this.words = ImmutableList.copyOf(words);
  }

  /** The unit of a whole text such as {@code 个工作日}; 个 must stand before 月: 3月 is March. */
  static Optional<UnitWord> of(String text) {
    boolean counted = text.startsWith(COUNTER);
    return ofBare(counted ? text.substring(1) : text)
        .filter(word -> counted ? word.takesCounter() : word != MONTH && word != HALF_MONTH);
  }

  /** The unit of a text without 个. */
  static Optional<UnitWord> ofBare(String text) {
    for (UnitWord word : values()) {
      if (word.words.contains(text)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Whether a text starts with one of the words, 个 or not. */
  static boolean starts(String text) {
    for (int end = 1; end <= text.length(); end++) {
      if (of(text.substring(0, end)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean takesCounter() {
    return switch (this) {
      case MINUTE, QUARTER, DAY, YEAR -> false;
      default -> true;
    };
  }

  /** So many of it; empty if that is no amount of a term. */
  List<Term> whole(long amount) {
    if (this == DAY) {
      return ImmutableList.<Term>builder()
          .addAll(terms(amount, TermUnit.DAYS))
          .addAll(terms(amount, TermUnit.WORKING_DAYS))
          .build();
    }
    return terms(amount * factor, unit);
  }

  /**
   * So many and a half; empty if no unit says that. Running and working hours have 60 minutes each
   * and a year 12 months, but a month and a half has no number of days of its own.
   */
  List<Term> andHalf(long amount) {
    return switch (this) {
      case HOUR -> terms(amount * 60 + 30, TermUnit.MINUTES);
      case WORKING_HOUR -> terms(amount * 60 + 30, TermUnit.WORKING_MINUTES);
      case MONTH -> amount == 0 ? terms(1, TermUnit.HALF_MONTHS) : ImmutableList.of();
      case YEAR -> terms(amount * 12 + 6, TermUnit.MONTHS);
      default -> ImmutableList.of();
    };
  }

  private static List<Term> terms(long amount, TermUnit unit) {
    return amount < 1 || amount > Term.MAX_AMOUNT
        ? ImmutableList.of()
        : ImmutableList.of(new Term(amount, unit));
  }

  /** The counting that the word itself names. */
  List<CountingId> countings() {
    return switch (this) {
      case URGENT_HOUR -> ImmutableList.of(URGENT);
      case CITY_WORKING_HOUR -> ImmutableList.of(WORKING);
      default -> ImmutableList.of();
    };
  }
}
