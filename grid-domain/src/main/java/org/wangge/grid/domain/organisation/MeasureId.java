package org.wangge.grid.domain.organisation;

import org.wangge.grid.domain.id.IdForm;

/**
 * The name of a measure of a grid, for example {@code households}.
 *
 * @param id the id
 */
public record MeasureId(String id) implements Comparable<MeasureId> {

  /** Checks the form of the id. */
  public MeasureId {
    IdForm.check("measure", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static MeasureId of(String id) {
    return new MeasureId(id);
  }

  @Override
  public int compareTo(MeasureId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
