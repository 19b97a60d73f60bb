package org.wangge.grid.domain.office;

import java.util.Objects;
import org.wangge.grid.domain.explain.ClauseRef;

/**
 * One thing that a plan asks of those who are appointed to a post. What must be met and is not
 * refuses the organisation; what is only preferred is reported.
 *
 * @param requirement what is asked
 * @param preferred whether it is preferred and no more
 * @param clause the clause that says so
 */
public record Eligibility(Requirement requirement, boolean preferred, ClauseRef clause) {

  /** Checks that all parts are there. */
  public Eligibility {
    Objects.requireNonNull(requirement, "requirement");
    Objects.requireNonNull(clause, "clause");
  }
}
