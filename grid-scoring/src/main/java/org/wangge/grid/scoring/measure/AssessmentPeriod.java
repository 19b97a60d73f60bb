package org.wangge.grid.scoring.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;

/**
 * A month, a quarter or a year that is assessed.
 *
 * <p>Rules: (1) it is a whole calendar month, quarter or year; (2) both its first and its last day
 * belong to it; (3) the text is {@code 2026-09}, {@code 2026-Q3} or {@code 2026}. Example: {@code
 * 2026-Q3} contains 07-01 and 09-30, not 10-01. Immutable; ordered by first day, the shorter first.
 *
 * @param kind how long
 * @param year the year, 1000 to 9999
 * @param number the month 1 to 12, the quarter 1 to 4, or 1 for a year
 */
public record AssessmentPeriod(PeriodKind kind, int year, int number)
    implements Comparable<AssessmentPeriod> {

  private static final Comparator<AssessmentPeriod> ORDER =
      Comparator.comparing(AssessmentPeriod::firstDay).thenComparing(AssessmentPeriod::kind);

  /**
   * Checks year and number.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  public AssessmentPeriod {
    Objects.requireNonNull(kind, "kind");
    if (year < 1000 || year > 9999 || number < 1 || number > kind.perYear()) {
      throw new IllegalArgumentException("No " + kind + " " + number + " of " + year);
    }
  }

  /**
   * A period from a text that is known to be well formed.
   *
   * @param text for example {@code 2026-Q3}
   * @return the period
   * @throws IllegalArgumentException if {@link #parse} does not read it
   */
  public static AssessmentPeriod of(String text) {
    return parse(text)
        .orElseThrow(() -> new IllegalArgumentException("Not a period: '" + text + "'"));
  }

  /**
   * Reads a period.
   *
   * @param text {@code 2026-09}, {@code 2026-Q3} or {@code 2026}
   * @return the period, or empty if the text is something else
   */
  public static Optional<AssessmentPeriod> parse(String text) {
    boolean year = text.length() == 4;
    if (!year && (text.length() != 7 || text.charAt(4) != '-')) {
      return Optional.empty();
    }
    boolean quarter = !year && text.charAt(5) == 'Q';
    PeriodKind kind = year ? PeriodKind.YEAR : quarter ? PeriodKind.QUARTER : PeriodKind.MONTH;
    String number = year ? "1" : text.substring(quarter ? 6 : 5);
    String digits = text.substring(0, 4) + number;
    if (digits.chars().anyMatch(c -> c < '0' || c > '9')) {
      return Optional.empty();
    }
    int which = Integer.parseInt(number);
    boolean inRange = text.charAt(0) != '0' && which >= 1 && which <= kind.perYear();
    return inRange
        ? Optional.of(new AssessmentPeriod(kind, Integer.parseInt(text.substring(0, 4)), which))
        : Optional.empty();
  }

  /** {@return the first day that belongs to it} */
  public LocalDate firstDay() {
    return LocalDate.of(year, (number - 1) * kind.months() + 1, 1);
  }

  /** {@return the last day that belongs to it} */
  public LocalDate lastDay() {
    return firstDay().plusMonths(kind.months()).minusDays(1);
  }

  /**
   * Whether a day lies in this period.
   *
   * @param day the day
   * @return true from the first to the last day, both included
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  /** {@return the period as a person reads it} */
  public Text text() {
    return switch (kind) {
      case MONTH -> Text.format("%1$s年%2$s月", "%1$s-%2$02d", year, number);
      case QUARTER -> Text.format("%s年第%s季度", "%s quarter %s", year, number);
      case YEAR -> Text.format("%s年度", "%s", year);
    };
  }

  @Override
  public int compareTo(AssessmentPeriod other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return switch (kind) {
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, number);
      case QUARTER -> year + "-Q" + number;
      case YEAR -> String.valueOf(year);
    };
  }
}
