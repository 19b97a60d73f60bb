package org.wangge.grid.rules.procedure;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a stage of a procedure, for example {@code accept}.
 *
 * @param id the id
 */
public record StageId(String id) implements Comparable<StageId> {

  /** Checks the form of the id. */
  public StageId {
    IdForm.check("stage", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static StageId of(String id) {
    return new StageId(id);
  }

  @Override
  public int compareTo(StageId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
