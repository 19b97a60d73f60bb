package org.wangge.grid.domain.reorganisation;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a reorganisation, for example {@code merge-2027}.
 *
 * @param id the id
 */
public record ReorganisationId(String id) implements Comparable<ReorganisationId> {

  /** Checks the form of the id. */
  public ReorganisationId {
    IdForm.check("reorganisation", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static ReorganisationId of(String id) {
    return new ReorganisationId(id);
  }

  @Override
  public int compareTo(ReorganisationId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
