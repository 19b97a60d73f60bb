package org.wangge.grid.domain.organisation;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a kind of grid or unit that the plan names, for example {@code rural}.
 *
 * @param id the id
 */
public record KindId(String id) implements Comparable<KindId> {

  /** Checks the form of the id. */
  public KindId {
    IdForm.check("kind", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static KindId of(String id) {
    return new KindId(id);
  }

  @Override
  public int compareTo(KindId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
