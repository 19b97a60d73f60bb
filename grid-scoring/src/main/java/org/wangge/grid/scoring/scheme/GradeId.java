package org.wangge.grid.scoring.scheme;

import org.wangge.grid.scoring.measure.Handle;

/**
 * The id of a grade, for example {@code excellent}.
 *
 * <p>Spelt as {@link Handle#isKey}. Immutable; ordered by its text.
 *
 * @param value the id
 */
public record GradeId(String value) implements Comparable<GradeId> {

  /**
   * Checks the spelling.
   *
   * @throws IllegalArgumentException if {@link Handle#isKey} says no
   */
  public GradeId {
    Handle.requireKey("grade", value);
  }

  /**
   * An id.
   *
   * @param value the id
   * @return the id
   * @throws IllegalArgumentException if {@link Handle#isKey} says no
   */
  public static GradeId of(String value) {
    return new GradeId(value);
  }

  @Override
  public int compareTo(GradeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
