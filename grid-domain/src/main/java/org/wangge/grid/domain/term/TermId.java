package org.wangge.grid.domain.term;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a term within a plan, for example {@code hand-up}.
 *
 * @param id the id
 */
public record TermId(String id) implements Comparable<TermId> {

  /** Checks the form of the id. */
  public TermId {
    IdForm.check("term", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static TermId of(String id) {
    return new TermId(id);
  }

  @Override
  public int compareTo(TermId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
