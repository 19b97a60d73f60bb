package org.wangge.grid.rules.table;

import java.util.Objects;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.rules.condition.Condition;

/**
 * A row of a decision table.
 *
 * @param when the condition under which it applies
 * @param output what it says
 * @param clause the clause it comes from
 * @param priority under {@link HitPolicy#PRIORITY}, which row counts: the greatest; else 0
 * @param <O> the type of the output
 */
public record Row<O>(Condition when, O output, ClauseRef clause, int priority) {

  /** Checks that all parts are there. */
  public Row {
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(clause, "clause");
  }

  /**
   * A row of a table in which priority does not count.
   *
   * @param when the condition under which it applies
   * @param output what it says
   * @param clause the clause it comes from
   */
  public Row(Condition when, O output, ClauseRef clause) {
    this(when, output, clause, 0);
  }
}
