package org.wangge.grid.rules.condition;

/**
 * Ranks from one to another, both included.
 *
 * @param from the lowest
 * @param to the highest, not below {@code from}
 */
public record Span(long from, long to) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if there is nothing between them
   */
  public Span {
    if (from > to || from == Long.MIN_VALUE) {
      throw new IllegalArgumentException("No ranks from " + from + " to " + to);
    }
  }

  /**
   * Whether a rank lies in it.
   *
   * @param rank the rank
   * @return true if it does
   */
  public boolean has(long rank) {
    return from <= rank && rank <= to;
  }
}
