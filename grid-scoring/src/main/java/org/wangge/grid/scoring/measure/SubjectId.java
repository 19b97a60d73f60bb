package org.wangge.grid.scoring.measure;

/**
 * Who or what is assessed: the id of a post, a grid or a unit as text; never a person's data.
 *
 * <p>1 to 120 characters without blanks. Immutable; ordered by its text.
 *
 * @param value the id
 */
public record SubjectId(String value) implements Comparable<SubjectId> {

  /**
   * Checks the spelling.
   *
   * @throws IllegalArgumentException if the text has a blank or is too long
   */
  public SubjectId {
    Handle.require("subject", value);
  }

  /**
   * An id.
   *
   * @param value the id
   * @return the id
   * @throws IllegalArgumentException if the text has a blank or is too long
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
