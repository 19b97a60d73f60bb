package org.wangge.grid.scoring.measure;

/**
 * Who or what is assessed: the id of a post, a grid or a unit as text; never a person's data.
 *
 * <p>Spelt as {@link Handle#isMark}. Immutable; ordered by its text.
 *
 * @param value the id
 */
public record SubjectId(String value) implements Comparable<SubjectId> {

  /**
   * Checks the spelling.
   *
   * @throws IllegalArgumentException if {@link Handle#isMark} says no
   */
  public SubjectId {
    Handle.requireMark("subject", value);
  }

  /**
   * An id.
   *
   * @param value the id
   * @return the id
   * @throws IllegalArgumentException if {@link Handle#isMark} says no
   */
  public static SubjectId of(String value) {
    return new SubjectId(value);
  }

  @Override
  public int compareTo(SubjectId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
