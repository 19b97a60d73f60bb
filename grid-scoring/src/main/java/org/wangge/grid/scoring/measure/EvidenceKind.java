package org.wangge.grid.scoring.measure;

import org.wangge.grid.domain.id.IdForm;

/**
 * A kind of evidence, for example {@code visit}.
 *
 * @param id the id
 */
public record EvidenceKind(String id) implements Comparable<EvidenceKind> {

  /** Checks the form of the id. */
  public EvidenceKind {
    IdForm.check("kind of evidence", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static EvidenceKind of(String id) {
    return new EvidenceKind(id);
  }

  @Override
  public int compareTo(EvidenceKind other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
