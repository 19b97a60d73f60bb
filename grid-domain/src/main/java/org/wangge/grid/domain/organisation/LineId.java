package org.wangge.grid.domain.organisation;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a ladder beside the territory, for example {@code party}.
 *
 * @param id the id
 */
public record LineId(String id) implements Comparable<LineId> {

  /** Checks the form of the id. */
  public LineId {
    IdForm.check("line", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static LineId of(String id) {
    return new LineId(id);
  }

  @Override
  public int compareTo(LineId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
