package org.wangge.grid.rules.ledger;

import java.util.Comparator;
import java.util.Objects;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.term.TermId;

/**
 * Which clock of which case: {@code case-17/handle}.
 *
 * @param caseId the case
 * @param term the term of the plan that runs
 */
public record ClockId(CaseId caseId, TermId term) implements Comparable<ClockId> {

  private static final Comparator<ClockId> ORDER =
      Comparator.comparing(ClockId::caseId).thenComparing(ClockId::term);

  /** Checks that the parts are there. */
  public ClockId {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(term, "term");
  }

  /**
   * The id from the texts of its parts.
   *
   * @param caseId the case, for example {@code case-17}
   * @param term the term, for example {@code handle}
   * @return the id
   */
  public static ClockId of(String caseId, String term) {
    return new ClockId(CaseId.of(caseId), TermId.of(term));
  }

  @Override
  public int compareTo(ClockId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return caseId + "/" + term;
  }
}
