package org.wangge.grid.rules.condition;

import java.util.Objects;
import org.wangge.grid.domain.explain.Text;

/**
 * How an amount is counted.
 *
 * <p>Example: money from 0 to 100,000.00 yuan is {@code new Scale(Text.of("元", "yuan"), 2, new
 * Span(0, 10_000_000))}: the span is in fen.
 *
 * @param unit the unit as a person reads it; empty for a bare number
 * @param decimals how many decimals a value has, 0 to 6
 * @param span the least and the greatest value, in units of the last decimal
 */
public record Scale(Text unit, int decimals, Span span) {

  /** The largest amount, in units of the last decimal: fifteen figures. */
  public static final long LARGEST = 999_999_999_999_999L;

  /**
   * Checks the figures.
   *
   * @throws IllegalArgumentException if the decimals or the span are out of range
   */
  public Scale {
    Objects.requireNonNull(unit, "unit");
    if (decimals < 0 || decimals > 6 || span.from() < -LARGEST || span.to() > LARGEST) {
      throw new IllegalArgumentException("No scale: " + decimals + " decimals, " + span);
    }
  }

  /**
   * Whole things counted.
   *
   * @param from the least
   * @param to the most
   * @param unit what is counted
   * @return the scale
   */
  public static Scale count(long from, long to, Text unit) {
    return new Scale(unit, 0, new Span(from, to));
  }
}
