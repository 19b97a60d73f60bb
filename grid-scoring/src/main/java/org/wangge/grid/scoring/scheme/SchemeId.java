package org.wangge.grid.scoring.scheme;

import org.wangge.grid.scoring.measure.Handle;

/**
 * The id of a score sheet, for example {@code part-time-quarter}.
 *
 * <p>Spelt as {@link Handle#isKey}. Immutable; ordered by its text.
 *
 * @param value the id
 */
public record SchemeId(String value) implements Comparable<SchemeId> {

  /**
   * Checks the spelling.
   *
   * @throws IllegalArgumentException if {@link Handle#isKey} says no
   */
  public SchemeId {
    Handle.requireKey("scheme", value);
  }

  /**
   * An id.
   *
   * @param value the id
   * @return the id
   * @throws IllegalArgumentException if {@link Handle#isKey} says no
   */
  public static SchemeId of(String value) {
    return new SchemeId(value);
  }

  @Override
  public int compareTo(SchemeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
