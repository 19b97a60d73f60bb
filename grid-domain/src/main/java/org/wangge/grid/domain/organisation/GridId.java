package org.wangge.grid.domain.organisation;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a grid, for example {@code G03}.
 *
 * @param id the id
 */
public record GridId(String id) implements Comparable<GridId> {

  /** Checks the form of the id. */
  public GridId {
    IdForm.check("grid", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static GridId of(String id) {
    return new GridId(id);
  }

  @Override
  public int compareTo(GridId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
