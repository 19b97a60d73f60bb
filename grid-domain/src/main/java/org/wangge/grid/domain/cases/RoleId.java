package org.wangge.grid.domain.cases;

import org.wangge.grid.domain.id.IdForm;

/**
 * The part that a body has in a matter, for example {@code owner} of a manhole cover.
 *
 * @param id the id
 */
public record RoleId(String id) implements Comparable<RoleId> {

  /** Checks the form of the id. */
  public RoleId {
    IdForm.check("role", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static RoleId of(String id) {
    return new RoleId(id);
  }

  @Override
  public int compareTo(RoleId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
