package org.wangge.grid.rules.clock;

import java.util.Objects;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.term.Term;

/**
 * How long a running term may stand still before it runs on by itself.
 *
 * <p>Example: an expert review stops the term for at most {@code 30 days}. Immutable.
 *
 * @param longest how long each suspension lasts at most, counted at the same time of day
 * @param clause the clause that says so
 */
public record SuspensionRule(Term longest, ClauseRef clause) {

  /** Checks that the parts are there. */
  public SuspensionRule {
    Objects.requireNonNull(longest, "longest");
    Objects.requireNonNull(clause, "clause");
  }
}
