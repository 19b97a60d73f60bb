package org.wangge.grid.rules.deadline;

import java.util.Objects;

/**
 * The name of a way of counting, for example {@code civil-code}.
 *
 * <p>An id is 1 to 40 ASCII letters, digits, dots and hyphens. Immutable; ordered by its value.
 *
 * @param value the id
 */
public record CountingId(String value) implements Comparable<CountingId> {

  /** The longest id, in characters. */
  public static final int MAX_LENGTH = 40;

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if the id is empty, too long or has another character
   */
  public CountingId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not a counting id: '" + value + "'");
    }
  }

  /**
   * An id.
   *
   * @param value the id, for example {@code civil-code}
   * @return the id
   */
  public static CountingId of(String value) {
    return new CountingId(value);
  }

  /**
   * Whether a string could be a counting id.
   *
   * @param value the string
   * @return true if {@link #of} would take it
   */
  public static boolean isValid(String value) {
    Objects.requireNonNull(value, "value");
    return !value.isEmpty()
        && value.length() <= MAX_LENGTH
        && value
            .chars()
            .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "-.".indexOf(c) >= 0));
  }

  @Override
  public int compareTo(CountingId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
