package org.wangge.grid.domain.organisation;

import org.wangge.grid.domain.id.IdForm;

/**
 * An opaque id of a point of territory: a house number, a plot. What lies there stays outside.
 *
 * @param id the id
 */
public record AddressId(String id) implements Comparable<AddressId> {

  /** Checks the form of the id. */
  public AddressId {
    IdForm.check("address", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static AddressId of(String id) {
    return new AddressId(id);
  }

  @Override
  public int compareTo(AddressId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
