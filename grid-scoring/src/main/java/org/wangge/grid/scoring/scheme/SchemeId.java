package org.wangge.grid.scoring.scheme;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a score sheet, for example {@code part-time-quarter}.
 *
 * @param id the id
 */
public record SchemeId(String id) implements Comparable<SchemeId> {

  /** Checks the form of the id. */
  public SchemeId {
    IdForm.check("score sheet", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static SchemeId of(String id) {
    return new SchemeId(id);
  }

  @Override
  public int compareTo(SchemeId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
