package org.wangge.grid.rules.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.Truth;
import org.wangge.grid.rules.diagram.Diagram;
import org.wangge.grid.rules.diagram.LeastChange;

/**
 * What a table says of some facts: the table, the facts and the rows that count. Why, and why not
 * another row, is worked out when it is asked.
 *
 * <p>Example: {@code table.decide(facts).whyNot(7)} may be "behind row 2". Immutable.
 *
 * @param <O> the type of the outputs
 */
public final class Decided<O> {

  private final CompiledTable<O> table;
  private final Facts facts;
  private final List<Integer> rows;

  Decided(CompiledTable<O> table, Facts facts, List<Integer> rows) {
    this.table = table;
    this.facts = facts;
    this.rows = rows;
  }

  /** How a decision came out. */
  public enum Status {
    /** Rows count: one of them, or under {@link HitPolicy#COLLECT} any number. */
    MATCHED,
    /** No row holds. */
    NO_ROW,
    /** More than one row holds where one may: a fault of the table. */
    AMBIGUOUS
  }

  /** {@return how it came out} */
  public Status status() {
    if (rows.isEmpty()) {
      return Status.NO_ROW;
    }
    return isAmbiguous(table.table(), rows) ? Status.AMBIGUOUS : Status.MATCHED;
  }

  /** Whether rows that count together contradict each other. */
  static boolean isAmbiguous(DecisionTable<?> table, List<Integer> rows) {
    return switch (table.policy()) {
      case FIRST, COLLECT -> false;
      case UNIQUE -> rows.size() > 1;
      case PRIORITY ->
          rows.stream().map(row -> table.rows().get(row).output()).distinct().count() > 1;
    };
  }

  /** {@return the rows that count, in the order of the table; all that contradict each other} */
  public List<DecisionTable.Hit<O>> hits() {
    ImmutableList.Builder<DecisionTable.Hit<O>> hits = ImmutableList.builder();
    for (int row : rows) {
      hits.add(new DecisionTable.Hit<>(row + 1, table.table().rows().get(row)));
    }
    return hits.build();
  }

  /** {@return the row that counts; empty if there is none, or more than one} */
  public Optional<DecisionTable.Hit<O>> hit() {
    return status() == Status.MATCHED
        ? Optional.of(
            new DecisionTable.Hit<>(rows.get(0) + 1, table.table().rows().get(rows.get(0))))
        : Optional.empty();
  }

  /** {@return the facts that were decided on} */
  public Facts facts() {
    return facts;
  }

  /**
   * {@return what became of each row that was in question, first to last: under {@link
   * HitPolicy#FIRST} those up to the row that counts, else all}
   */
  public List<RowReason> trace() {
    boolean all = rows.isEmpty() || table.table().policy() != HitPolicy.FIRST;
    int last = all ? table.table().rows().size() : rows.get(0) + 1;
    List<RowReason> trace = new ArrayList<>();
    for (int number = 1; number <= last; number++) {
      trace.add(whyNot(number));
    }
    return ImmutableList.copyOf(trace);
  }

  /**
   * Why a row counts, or does not.
   *
   * @param number its number in the table, from 1
   * @return why
   * @throws IllegalArgumentException if there is no such row
   */
  public RowReason whyNot(int number) {
    Row<O> row = row(number);
    if (rows.contains(number - 1)) {
      return new RowReason.Counts(number, row.when().text());
    }
    if (row.when().test(facts)) {
      return new RowReason.Behind(number, rows.stream().map(other -> other + 1).toList());
    }
    ImmutableList.Builder<RowReason.Unmet> unmet = ImmutableList.builder();
    addUnmet(row.when(), unmet);
    return new RowReason.NotMet(number, unmet.build());
  }

  private void addUnmet(Condition condition, ImmutableList.Builder<RowReason.Unmet> unmet) {
    Truth truth = condition.truth(facts);
    if (truth != Truth.TRUE) {
      if (condition instanceof Condition.All all) {
        all.conditions().forEach(part -> addUnmet(part, unmet));
      } else if (condition instanceof Condition.Cited cited
          && cited.condition() instanceof Condition.All all) {
        addUnmet(all, unmet);
      } else {
        unmet.add(new RowReason.Unmet(condition.text(), truth));
      }
    }
  }

  /**
   * What would have to change for a row to count: as few facts as can be.
   *
   * @param number the row's number, from 1
   * @return the changes; none if it counts; empty if no change leads there, or the table is too
   *     large for the question
   */
  public Optional<List<Change>> changesFor(int number) {
    row(number);
    if (table.diagram().isEmpty()) {
      return Optional.empty();
    }
    Diagram diagram = table.diagram().get();
    BitSet wanted = new BitSet();
    for (int i = 0; i < diagram.outcomes().size(); i++) {
      wanted.set(i, diagram.outcomes().get(i).contains(number - 1));
    }
    return LeastChange.find(diagram, Changes.now(table.space(), facts), wanted)
        .map(then -> Changes.of(table.space(), facts, then));
  }

  private Row<O> row(int number) {
    if (number < 1 || number > table.table().rows().size()) {
      throw new IllegalArgumentException("No row " + number);
    }
    return table.table().rows().get(number - 1);
  }

  /**
   * A fact that would have to be another.
   *
   * @param fact its name
   * @param now what it is, as a phrase
   * @param then what it could be instead, as a phrase
   */
  public record Change(String fact, Text now, Text then) {

    /** {@return it as a phrase} */
    public Text text() {
      return Text.format("%s（现为：%s）", "%s (now: %s)", then, now);
    }
  }
}
