package org.wangge.grid.rules.norm;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A range of whole numbers, both ends included (Civil Code 1259: 以上, 以下 include the number).
 *
 * <p>Canonical text: {@code 300..500}, {@code 18..} for at least, {@code ..5} for at most, {@code
 * 1} for exactly. Ends are 0 to 999,999,999,999. Immutable.
 *
 * @param least the lower end
 * @param most the upper end; {@link #NO_END} for none
 */
public record Band(long least, long most) {

  /** Stands for no upper end. */
  public static final long NO_END = 1_000_000_000_000L;

  private static final int DIGITS = 12;

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the ends are negative, too large or turned round
   */
  public Band {
    if (least < 0 || least >= NO_END || most < least || most > NO_END) {
      throw new IllegalArgumentException("Not a band: " + least + ".." + most);
    }
  }

  /**
   * Reads the canonical text.
   *
   * @param text for example {@code 300..500}
   * @return the band, if the text is one
   */
  public static Optional<Band> parse(String text) {
    int dots = text.indexOf("..");
    String first = dots < 0 ? text : text.substring(0, dots);
    String last = dots < 0 ? text : text.substring(dots + 2);
    boolean open = dots >= 0 && (first.isEmpty() != last.isEmpty());
    if (!(isNumber(first) || (open && first.isEmpty()))
        || !(isNumber(last) || (open && last.isEmpty()))) {
      return Optional.empty();
    }
    long least = first.isEmpty() ? 0 : Long.parseLong(first);
    long most = last.isEmpty() ? NO_END : Long.parseLong(last);
    return least <= most ? Optional.of(new Band(least, most)) : Optional.empty();
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * Whether {@code amount / per} lies within, exactly.
   *
   * @param amount the amount, not negative
   * @param per what it is divided by, positive
   * @return true if it does
   */
  boolean allows(BigInteger amount, long per) {
    // Figures come from documents: their products may exceed a long.
    return amount.compareTo(times(least, per)) >= 0
        && (most == NO_END || amount.compareTo(times(most, per)) <= 0);
  }

  private static BigInteger times(long end, long per) {
    return BigInteger.valueOf(end).multiply(BigInteger.valueOf(per));
  }

  @Override
  public String toString() {
    if (least == most) {
      return Long.toString(least);
    }
    return (least == 0 && most != NO_END ? "" : Long.toString(least))
        + ".."
        + (most == NO_END ? "" : Long.toString(most));
  }
}
