package org.wangge.grid.rules.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;

/**
 * Rows in an order, and which of those that apply count.
 *
 * <p>{@link CompiledTable} decides by it. That no row holds is an answer, not an error; a table
 * without rows never has another. Immutable.
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
   * A row that was hit.
   *
   * @param number its number in the table, from 1
   * @param row the row
   * @param <O> the type of the output
   */
  public record Hit<O>(int number, Row<O> row) {}
}
