package org.wangge.grid.scoring.criterion;

import java.util.Optional;

/**
 * What follows where there is nothing to measure: no ratings to take a mean of, nothing due.
 *
 * <p>The text is {@code full}, {@code zero} or {@code excluded}. Blank is not zero, so a sheet must
 * choose.
 */
public enum WhenNone {
  /** Full marks: nothing happened, nothing was missed. */
  FULL("full"),
  /** No marks. */
  ZERO("zero"),
  /** The criterion drops out, and what the others earned is scaled up to the same total. */
  EXCLUDED("excluded");

  private final String id;

  WhenNone(String id) {
    this.id = id;
  }

  /**
   * Reads a choice.
   *
   * @param text {@code full}, {@code zero} or {@code excluded}
   * @return the choice, or empty if the text is something else
   */
  public static Optional<WhenNone> parse(String text) {
    for (WhenNone choice : values()) {
      if (choice.id.equals(text)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return id;
  }
}
