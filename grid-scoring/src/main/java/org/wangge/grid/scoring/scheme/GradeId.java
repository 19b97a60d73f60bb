package org.wangge.grid.scoring.scheme;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a grade, for example {@code excellent}.
 *
 * @param id the id
 */
public record GradeId(String id) implements Comparable<GradeId> {

  /** Checks the form of the id. */
  public GradeId {
    IdForm.check("grade", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static GradeId of(String id) {
    return new GradeId(id);
  }

  @Override
  public int compareTo(GradeId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
