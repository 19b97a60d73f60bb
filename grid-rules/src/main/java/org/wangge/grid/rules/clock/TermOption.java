package org.wangge.grid.rules.clock;

import java.util.Objects;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.counting.Counting;

/**
 * A term that takes the place of the ordinary one under a condition.
 *
 * <p>Example: where the law gives 20 working days for a permit, {@code when category is permit} the
 * term is {@code 20 working-days} by {@code administrative-licence}. Immutable.
 *
 * @param when the condition
 * @param term how long it is
 * @param counting how it is counted
 * @param clause the clause that says so
 */
public record TermOption(Condition when, Term term, Counting counting, ClauseRef clause) {

  /**
   * Checks that the parts go together.
   *
   * @throws IllegalArgumentException if the counting does not define the term's unit
   */
  public TermOption {
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(clause, "clause");
    if (!counting.defines(term.unit())) {
      throw new IllegalArgumentException(counting.id() + " does not count " + term.unit());
    }
  }
}
