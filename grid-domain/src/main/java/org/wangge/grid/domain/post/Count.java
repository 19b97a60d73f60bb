package org.wangge.grid.domain.post;

import java.util.Optional;

/**
 * How many of something there may be, both ends included: {@code 1..2}.
 *
 * <p>Canonical text: {@code 1} for exactly one, {@code 1..2}, {@code 1..} for at least one. Ends
 * are 0 to 999,999,999. Immutable.
 *
 * @param least the least number
 * @param most the greatest number; {@link #NO_END} for no upper end
 */
public record Count(int least, int most) {

  /** Stands for no upper end. */
  public static final int NO_END = 1_000_000_000;

  private static final int DIGITS = 9;

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the ends are negative, too large or turned round
   */
  public Count {
    if (least < 0 || least >= NO_END || most < least || most > NO_END) {
      throw new IllegalArgumentException("Not a count: " + least + ".." + most);
    }
  }

  /**
   * Exactly so many.
   *
   * @param number the number
   * @return the count
   */
  public static Count exactly(int number) {
    return new Count(number, number);
  }

  /**
   * Reads the canonical text.
   *
   * @param text for example {@code 1..2}
   * @return the count, if the text is one
   */
  public static Optional<Count> parse(String text) {
    int dots = text.indexOf("..");
    String first = dots < 0 ? text : text.substring(0, dots);
    String last = dots < 0 ? text : text.substring(dots + 2);
    if (!isNumber(first) || !(isNumber(last) || (dots >= 0 && last.isEmpty()))) {
      return Optional.empty();
    }
    int least = Integer.parseInt(first);
    int most = last.isEmpty() ? NO_END : Integer.parseInt(last);
    return least <= most ? Optional.of(new Count(least, most)) : Optional.empty();
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * Whether a number lies within.
   *
   * @param number the number
   * @return true if it does, ends included
   */
  public boolean allows(int number) {
    return number >= least && number <= most;
  }

  @Override
  public String toString() {
    if (least == most) {
      return Integer.toString(least);
    }
    return least + ".." + (most == NO_END ? "" : Integer.toString(most));
  }
}
