package org.wangge.grid.rules.routing.rule;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of an agreement, for example {@code manhole}.
 *
 * @param id the id
 */
public record AgreementId(String id) implements Comparable<AgreementId> {

  /** Checks the form of the id. */
  public AgreementId {
    IdForm.check("agreement", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static AgreementId of(String id) {
    return new AgreementId(id);
  }

  @Override
  public int compareTo(AgreementId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
