package org.wangge.grid.domain.organisation;

import org.wangge.grid.domain.id.IdForm;

/**
 * The official code of a grid or unit, as written; what it says is a matter of its scheme.
 *
 * @param id the id
 */
public record Code(String id) implements Comparable<Code> {

  /** Checks the form of the id. */
  public Code {
    IdForm.check("code", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static Code of(String id) {
    return new Code(id);
  }

  @Override
  public int compareTo(Code other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
