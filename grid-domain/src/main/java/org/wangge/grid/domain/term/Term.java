package org.wangge.grid.domain.term;

import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;

/**
 * An amount of time that is allowed, not yet running.
 *
 * <p>The canonical text is the amount, a space and the unit: {@code 5 working-days}, {@code 1
 * working-day}, {@code 2 hours}; {@code same-day} stands alone. When it ends is the business of
 * {@code Deadlines}. Immutable.
 *
 * @param amount how many, 1 to {@link #MAX_AMOUNT}
 * @param unit of what
 */
public record Term(long amount, TermUnit unit) {

  /** The largest amount. */
  public static final long MAX_AMOUNT = 100_000;

  /** The day on which the term begins. */
  public static final Term SAME_DAY = new Term(1, TermUnit.SAME_DAY);

  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException if the amount is out of range
   */
  public Term {
    Objects.requireNonNull(unit, "unit");
    if (!isAmount(amount, unit)) {
      throw new IllegalArgumentException("Not an amount of " + unit + ": " + amount);
    }
  }

  private static boolean isAmount(long amount, TermUnit unit) {
    return amount >= 1 && amount <= (unit == TermUnit.SAME_DAY ? 1 : MAX_AMOUNT);
  }

  /**
   * Hours that run on.
   *
   * @param amount how many
   * @return the term
   */
  public static Term ofHours(long amount) {
    return new Term(amount, TermUnit.HOURS);
  }

  /**
   * Hours within office hours.
   *
   * @param amount how many
   * @return the term
   */
  public static Term ofWorkingHours(long amount) {
    return new Term(amount, TermUnit.WORKING_HOURS);
  }

  /**
   * Days of the calendar.
   *
   * @param amount how many
   * @return the term
   */
  public static Term ofDays(long amount) {
    return new Term(amount, TermUnit.DAYS);
  }

  /**
   * Working days.
   *
   * @param amount how many
   * @return the term
   */
  public static Term ofWorkingDays(long amount) {
    return new Term(amount, TermUnit.WORKING_DAYS);
  }

  /**
   * Reads the canonical text; the unit may stand in the singular or the plural.
   *
   * @param text for example {@code 5 working-days}
   * @return the term; empty if the text is none or the amount is out of range
   */
  public static Optional<Term> parse(String text) {
    if (text.equals(SAME_DAY.toString())) {
      return Optional.of(SAME_DAY);
    }
    int space = text.indexOf(' ');
    if (space < 1 || space > 6 || text.charAt(0) == '0') {
      return Optional.empty();
    }
    long amount = 0;
    for (int i = 0; i < space; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return Optional.empty();
      }
      amount = amount * 10 + digit;
    }
    String word = text.substring(space + 1);
    for (TermUnit unit : TermUnit.values()) {
      if (unit != TermUnit.SAME_DAY
          && isAmount(amount, unit)
          && (word.equals(unit.word(1)) || word.equals(unit.word(2)))) {
        return Optional.of(new Term(amount, unit));
      }
    }
    return Optional.empty();
  }

  /** {@return the term as a sentence says it, for example 5个工作日 and 5 working days} */
  public Text text() {
    return unit.of(amount);
  }

  /** {@return the canonical text} */
  @Override
  public String toString() {
    return unit == TermUnit.SAME_DAY ? unit.word(1) : amount + " " + unit.word(amount);
  }
}
