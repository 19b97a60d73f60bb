package org.wangge.grid.rules.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.rules.condition.Facts;

/**
 * Rows in an order, and which of those that apply count.
 *
 * <p>Rules: (1) under {@link HitPolicy#FIRST} at most one row is hit, under {@link
 * HitPolicy#COLLECT} any number; (2) no hit is an answer, not an error; (3) a table without rows
 * never hits. Immutable.
 *
 * @param name the name by which reasons refer to it, for example {@code lead}
 * @param policy which rows count
 * @param rows the rows, first to last
 * @param <O> the type of the outputs
 */
public record DecisionTable<O>(String name, HitPolicy policy, List<Row<O>> rows) {

  /** Copies the rows. */
  public DecisionTable {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(policy, "policy");
    rows = ImmutableList.copyOf(rows);
  }

  /**
   * The rows that are hit.
   *
   * @param facts the facts of the decision; every fact that a row asks for is known
   * @return the hits, in the order of the table
   */
  public List<Hit<O>> evaluate(Facts facts) {
    ImmutableList.Builder<Hit<O>> hits = ImmutableList.builder();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).when().test(facts)) {
        hits.add(new Hit<>(i + 1, rows.get(i)));
        if (policy == HitPolicy.FIRST) {
          break;
        }
      }
    }
    return hits.build();
  }

  /**
   * A row that was hit.
   *
   * @param number its number in the table, from 1
   * @param row the row
   * @param <O> the type of the output
   */
  public record Hit<O>(int number, Row<O> row) {}
}
