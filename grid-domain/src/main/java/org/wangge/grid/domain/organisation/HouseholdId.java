package org.wangge.grid.domain.organisation;

import org.wangge.grid.domain.id.IdForm;

/**
 * An opaque id of a household. Nothing else about a household enters the library.
 *
 * @param id the id
 */
public record HouseholdId(String id) implements Comparable<HouseholdId> {

  /** Checks the form of the id. */
  public HouseholdId {
    IdForm.check("household", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static HouseholdId of(String id) {
    return new HouseholdId(id);
  }

  @Override
  public int compareTo(HouseholdId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
