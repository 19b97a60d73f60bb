package org.wangge.grid.scoring.points;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * An exact number of points, or of whatever is counted towards points.
 *
 * <p>Rules: (1) a value is a reduced fraction with a positive denominator, so equal values are
 * equal; (2) arithmetic never rounds, only {@link #rounded} does; (3) the text is a decimal where
 * it terminates, else a fraction. Example: {@code 40 × 171/180} is {@code 38}, {@code 187/2} is
 * written {@code 93.5}, {@code 200/3} stays as it is. Immutable; ordered by size; any size or sign.
 *
 * @param numerator the numerator, with the sign
 * @param denominator the denominator, positive
 */
public record Points(BigInteger numerator, BigInteger denominator) implements Comparable<Points> {

  /** The longest text that {@link #parse} reads, in characters. */
  public static final int MAX_LENGTH = 40;

  /** No points. */
  public static final Points ZERO = new Points(BigInteger.ZERO, BigInteger.ONE);

  /** One point. */
  public static final Points ONE = new Points(BigInteger.ONE, BigInteger.ONE);

  private static final BigInteger FIVE = BigInteger.valueOf(5);

  /**
   * Reduces the fraction.
   *
   * @throws IllegalArgumentException if the denominator is zero
   */
  public Points {
    Objects.requireNonNull(numerator, "numerator");
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException("Zero denominator: " + numerator + "/0");
    }
    if (!denominator.equals(BigInteger.ONE)) {
      BigInteger common = numerator.gcd(denominator);
      BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }
  }

  /**
   * A whole number of points.
   *
   * @param whole the number
   * @return the points
   */
  public static Points of(long whole) {
    return new Points(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  /**
   * A fraction.
   *
   * @param numerator the numerator
   * @param denominator the denominator
   * @return the points
   * @throws IllegalArgumentException if the denominator is zero
   */
  public static Points of(long numerator, long denominator) {
    return new Points(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * Points from a text that is known to be well formed.
   *
   * @param text for example {@code 93.5} or {@code 200/3}
   * @return the points
   * @throws IllegalArgumentException if {@link #parse} does not read it
   */
  public static Points of(String text) {
    return parse(text)
        .orElseThrow(() -> new IllegalArgumentException("Not points: '" + text + "'"));
  }

  /**
   * Reads a decimal or a fraction: an optional minus, digits, then nothing, or a dot and digits, or
   * a slash and digits. No plus, no exponent, no blanks; {@code 90.0} and {@code 4/6} are read and
   * written shorter.
   *
   * @param text the text
   * @return the points, or empty if the text is something else or longer than {@link #MAX_LENGTH}
   */
  public static Optional<Points> parse(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    int start = text.startsWith("-") ? 1 : 0;
    int slash = text.indexOf('/');
    int dot = text.indexOf('.');
    int mark = Math.max(slash, dot);
    boolean digits =
        mark < 0
            ? isDigits(text.substring(start))
            : mark >= start
                && isDigits(text.substring(start, mark))
                && isDigits(text.substring(mark + 1));
    if (!digits) {
      return Optional.empty();
    }
    if (slash < 0) {
      return Optional.of(exactly(new BigDecimal(text)));
    }
    BigInteger bottom = new BigInteger(text.substring(slash + 1));
    return bottom.signum() == 0
        ? Optional.empty()
        : Optional.of(new Points(new BigInteger(text.substring(0, slash)), bottom));
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Points exactly(BigDecimal decimal) {
    return new Points(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /**
   * The sum of several.
   *
   * @param parts the parts; none add up to zero
   * @return their sum
   */
  public static Points sum(Iterable<Points> parts) {
    Points sum = ZERO;
    for (Points part : parts) {
      sum = sum.plus(part);
    }
    return sum;
  }

  /**
   * The sum.
   *
   * @param other what to add
   * @return this + other
   */
  public Points plus(Points other) {
    return denominator.equals(other.denominator)
        ? new Points(numerator.add(other.numerator), denominator)
        : new Points(
            numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
            denominator.multiply(other.denominator));
  }

  /**
   * The difference.
   *
   * @param other what to take away
   * @return this − other
   */
  public Points minus(Points other) {
    return plus(other.negated());
  }

  /**
   * The product.
   *
   * @param other the factor
   * @return this × other
   */
  public Points times(Points other) {
    return new Points(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * The quotient.
   *
   * @param other the divisor
   * @return this ÷ other
   * @throws IllegalArgumentException if the divisor is zero
   */
  public Points dividedBy(Points other) {
    return new Points(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** {@return the same size with the other sign} */
  public Points negated() {
    return new Points(numerator.negate(), denominator);
  }

  /** {@return -1, 0 or 1 as the value is negative, zero or positive} */
  public int signum() {
    return numerator.signum();
  }

  /**
   * The smaller of two.
   *
   * @param other the other
   * @return the smaller
   */
  public Points min(Points other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * The larger of two.
   *
   * @param other the other
   * @return the larger
   */
  public Points max(Points other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * The nearest value that a rounding allows.
   *
   * @param rounding places and mode
   * @return the rounded value
   */
  public Points rounded(Rounding rounding) {
    RoundingMode mode = rounding.mode().jdk();
    return exactly(
        new BigDecimal(numerator).divide(new BigDecimal(denominator), rounding.places(), mode));
  }

  @Override
  public int compareTo(Points other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** {@return the decimal where it terminates, else the reduced fraction} */
  @Override
  public String toString() {
    int twos = denominator.getLowestSetBit();
    BigInteger rest = denominator.shiftRight(twos);
    int fives = 0;
    while (rest.mod(FIVE).signum() == 0) {
      rest = rest.divide(FIVE);
      fives++;
    }
    if (!rest.equals(BigInteger.ONE)) {
      return numerator + "/" + denominator;
    }
    int places = Math.max(twos, fives);
    BigInteger unscaled = numerator.multiply(BigInteger.TEN.pow(places)).divide(denominator);
    return new BigDecimal(unscaled, places).toPlainString();
  }
}
