package org.wangge.grid.rules.clock;

import java.util.Objects;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.term.Term;

/**
 * A rung of the ladder after a term has ended and the work has not: who is told, how long after.
 *
 * <p>Example: {@code 1 working-day} after the end the level-1 head is told. Immutable.
 *
 * @param after how long after the end, counted at the same time of day
 * @param tell who is told
 * @param clause the clause that says so
 */
public record EscalationStep(Term after, Party tell, ClauseRef clause) {

  /** Checks that the parts are there. */
  public EscalationStep {
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(tell, "tell");
    Objects.requireNonNull(clause, "clause");
  }
}
