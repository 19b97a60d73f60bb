package org.wangge.grid.rules.routing.rule;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of an exit, for example {@code police}.
 *
 * @param id the id
 */
public record ExitId(String id) implements Comparable<ExitId> {

  /** Checks the form of the id. */
  public ExitId {
    IdForm.check("exit", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static ExitId of(String id) {
    return new ExitId(id);
  }

  @Override
  public int compareTo(ExitId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
