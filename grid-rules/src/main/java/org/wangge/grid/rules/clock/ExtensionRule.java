package org.wangge.grid.rules.clock;

import java.util.Objects;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.term.Term;

/**
 * How a running term may be extended.
 *
 * <p>Rules: (1) it is asked for before the term ends; (2) granted at most so many times, refused
 * ones do not count; (3) each time by at most so much, in the unit of {@code most} only. Example
 * (QS-08): once, by up to {@code 5 working-days}, with a reason. Immutable.
 *
 * @param times how often at most, 1 to 100
 * @param most how much at most each time
 * @param clause the clause that says so
 */
public record ExtensionRule(int times, Term most, ClauseRef clause) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the number is out of range
   */
  public ExtensionRule {
    Objects.requireNonNull(most, "most");
    Objects.requireNonNull(clause, "clause");
    if (times < 1 || times > 100) {
      throw new IllegalArgumentException("Not a number of extensions: " + times);
    }
  }
}
