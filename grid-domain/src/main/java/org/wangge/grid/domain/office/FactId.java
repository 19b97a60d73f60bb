package org.wangge.grid.domain.office;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a declared fact of a post holder that has graded values, for example {@code
 * cadre-rank}.
 *
 * @param id the id
 */
public record FactId(String id) implements Comparable<FactId> {

  /** Checks the form of the id. */
  public FactId {
    IdForm.check("person fact", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static FactId of(String id) {
    return new FactId(id);
  }

  @Override
  public int compareTo(FactId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
