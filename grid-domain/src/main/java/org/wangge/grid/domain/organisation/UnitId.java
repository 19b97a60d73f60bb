package org.wangge.grid.domain.organisation;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a unit, for example {@code housing-bureau}.
 *
 * @param id the id
 */
public record UnitId(String id) implements Comparable<UnitId> {

  /** Checks the form of the id. */
  public UnitId {
    IdForm.check("unit", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static UnitId of(String id) {
    return new UnitId(id);
  }

  @Override
  public int compareTo(UnitId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
