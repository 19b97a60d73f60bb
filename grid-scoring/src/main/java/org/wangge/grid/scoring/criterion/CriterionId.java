package org.wangge.grid.scoring.criterion;

import org.wangge.grid.scoring.measure.Handle;

/**
 * The id of one line of a score sheet, for example {@code visits}.
 *
 * <p>Spelt as {@link Handle#isKey}. Immutable; ordered by its text.
 *
 * @param value the id
 */
public record CriterionId(String value) implements Comparable<CriterionId> {

  /**
   * Checks the spelling.
   *
   * @throws IllegalArgumentException if {@link Handle#isKey} says no
   */
  public CriterionId {
    Handle.requireKey("criterion", value);
  }

  /**
   * An id.
   *
   * @param value the id
   * @return the id
   * @throws IllegalArgumentException if {@link Handle#isKey} says no
   */
  public static CriterionId of(String value) {
    return new CriterionId(value);
  }

  @Override
  public int compareTo(CriterionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
