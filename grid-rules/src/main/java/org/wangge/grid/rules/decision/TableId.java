package org.wangge.grid.rules.decision;

import org.wangge.grid.domain.id.IdForm;

/**
 * The name of a table of a plan.
 *
 * @param id the text
 */
public record TableId(String id) implements Comparable<TableId> {

  /** Checks the form of the id. */
  public TableId {
    IdForm.check("table", id);
  }

  /**
   * The id from its canonical text.
   *
   * @param id the text
   * @return the id
   */
  public static TableId of(String id) {
    return new TableId(id);
  }

  @Override
  public int compareTo(TableId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
