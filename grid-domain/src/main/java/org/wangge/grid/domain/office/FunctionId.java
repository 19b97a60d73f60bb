package org.wangge.grid.domain.office;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a function that each grid must have filled, for example {@code patrols}.
 *
 * @param id the id
 */
public record FunctionId(String id) implements Comparable<FunctionId> {

  /** Checks the form of the id. */
  public FunctionId {
    IdForm.check("function", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static FunctionId of(String id) {
    return new FunctionId(id);
  }

  @Override
  public int compareTo(FunctionId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
