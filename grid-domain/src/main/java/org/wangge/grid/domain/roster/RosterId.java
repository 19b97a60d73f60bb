package org.wangge.grid.domain.roster;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a duty roster, for example {@code desk-c01}.
 *
 * @param id the text, by the rules of {@link IdForm}
 */
public record RosterId(String id) implements Comparable<RosterId> {

  /** Checks the form of the id. */
  public RosterId {
    IdForm.check("roster", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static RosterId of(String id) {
    return new RosterId(id);
  }

  @Override
  public int compareTo(RosterId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
