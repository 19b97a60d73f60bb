package org.wangge.grid.domain.cases;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a case.
 *
 * @param id the id
 */
public record CaseId(String id) implements Comparable<CaseId> {

  /** Checks the form of the id. */
  public CaseId {
    IdForm.check("case", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static CaseId of(String id) {
    return new CaseId(id);
  }

  @Override
  public int compareTo(CaseId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
