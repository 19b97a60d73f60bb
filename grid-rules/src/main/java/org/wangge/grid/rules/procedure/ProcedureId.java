package org.wangge.grid.rules.procedure;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a procedure, for example {@code general}.
 *
 * @param id the id
 */
public record ProcedureId(String id) implements Comparable<ProcedureId> {

  /** Checks the form of the id. */
  public ProcedureId {
    IdForm.check("procedure", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static ProcedureId of(String id) {
    return new ProcedureId(id);
  }

  @Override
  public int compareTo(ProcedureId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
