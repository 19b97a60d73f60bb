package org.wangge.grid.domain.post;

import org.wangge.grid.domain.id.IdForm;

/**
 * An opaque id of an office holder. Names and contacts are never here.
 *
 * @param id the id
 */
public record PersonId(String id) implements Comparable<PersonId> {

  /** Checks the form of the id. */
  public PersonId {
    IdForm.check("person", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static PersonId of(String id) {
    return new PersonId(id);
  }

  @Override
  public int compareTo(PersonId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
