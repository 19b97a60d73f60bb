package org.wangge.grid.scoring.criterion;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a line of a score sheet, for example {@code visits}.
 *
 * @param id the id
 */
public record CriterionId(String id) implements Comparable<CriterionId> {

  /** Checks the form of the id. */
  public CriterionId {
    IdForm.check("criterion", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static CriterionId of(String id) {
    return new CriterionId(id);
  }

  @Override
  public int compareTo(CriterionId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
