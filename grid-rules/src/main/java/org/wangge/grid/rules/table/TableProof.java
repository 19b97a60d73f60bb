package org.wangge.grid.rules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wangge.grid.rules.diagram.Diagram;
import org.wangge.grid.rules.diagram.Walk;
import org.wangge.grid.rules.space.Axis;
import org.wangge.grid.rules.space.Box;

/**
 * What holds of a table for all facts, exactly, each answer with the smallest facts that show it.
 *
 * <p>Rules: (1) a fact that is always known is never taken as unknown; (2) a class of instants that
 * the calendar does not have is left aside; (3) smallest means fewest facts named. Example: in a
 * table with rows for {@code low} and {@code high}, the gap is shown by {@code severity=middle}.
 * Immutable.
 */
public final class TableProof {

  /** Row {@code first} and row {@code second} (from 1) hold for the same facts. */
  public record Conflict(int first, int second, Witness witness) {}

  /**
   * Row {@code number} (from 1) holds, but never counts; the rows {@code behind} do, or one that
   * does so alone.
   */
  public record Shadowed(int number, List<Integer> behind, Witness witness) {
    /** Copies the list. */
    public Shadowed {
      behind = ImmutableList.copyOf(behind);
    }
  }

  private final CompiledTable<?> table;
  private final Diagram diagram;
  // The first way found to each outcome that facts can have.
  private final Map<Integer, Witness> reached = new LinkedHashMap<>();

  private TableProof(CompiledTable<?> table, Diagram diagram) {
    this.table = table;
    this.diagram = diagram;
    for (Walk.Found found : Walk.through(diagram).find((one, other) -> true, Integer.MAX_VALUE)) {
      reached.put(found.outcome(), Witness.of(table.space(), found.classes()));
    }
  }

  /**
   * Proves a table.
   *
   * @param table the table
   * @return the proof; empty if the table is too large for it
   */
  public static Optional<TableProof> of(CompiledTable<?> table) {
    return table.diagram().map(diagram -> new TableProof(table, diagram));
  }

  /**
   * Facts that no row takes.
   *
   * @param most how many to name
   * @return places without a row, those with fewest facts first; none if every case has a row
   */
  public List<Witness> gaps(int most) {
    return Walk.through(diagram).places(0, most).stream()
        .map(found -> Witness.of(table.space(), found.classes()))
        .toList();
  }

  /** {@return rows that contradict each other, in the order of the rows} */
  public List<Conflict> conflicts() {
    Map<List<Integer>, Witness> pairs = new LinkedHashMap<>();
    reached.forEach(
        (outcome, witness) -> {
          List<Integer> rows = diagram.outcomes().get(outcome);
          for (int i = 0; i < rows.size(); i++) {
            for (int k = i + 1; k < rows.size(); k++) {
              List<Integer> pair = ImmutableList.of(rows.get(i), rows.get(k));
              if (Decided.isAmbiguous(table.table(), pair)) {
                pairs.putIfAbsent(pair, witness);
              }
            }
          }
        });
    return pairs.entrySet().stream()
        .map(
            entry ->
                new Conflict(
                    entry.getKey().get(0) + 1, entry.getKey().get(1) + 1, entry.getValue()))
        .sorted(Comparator.comparing(Conflict::first).thenComparing(Conflict::second))
        .toList();
  }

  /** {@return the numbers of rows whose condition no facts meet} */
  public List<Integer> impossible() {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < table.table().rows().size(); row++) {
      if (table.boxes(row).orElseThrow().stream().noneMatch(this::isPossible)) {
        rows.add(row + 1);
      }
    }
    return ImmutableList.copyOf(rows);
  }

  private boolean isPossible(Box box) {
    List<Axis> axes = table.space().axes();
    for (int i = 0; i < axes.size(); i++) {
      boolean any = false;
      for (int position = 0; position < axes.get(i).size(); position++) {
        any |= box.allows(i, position) && axes.get(i).isPossible(position);
      }
      if (!any) {
        return false;
      }
    }
    return true;
  }

  /** {@return rows that hold for some facts, but count for none} */
  public List<Shadowed> shadowed() {
    Set<Integer> counting = counting();
    List<Integer> impossible = impossible();
    List<Shadowed> shadowed = new ArrayList<>();
    for (int row = 0; row < table.table().rows().size(); row++) {
      if (!counting.contains(row) && !impossible.contains(row + 1)) {
        shadowed.add(shadowed(row));
      }
    }
    return ImmutableList.copyOf(shadowed);
  }

  private Shadowed shadowed(int row) {
    Set<Integer> behind = new LinkedHashSet<>();
    Optional<Witness> witness = Optional.empty();
    for (Box box : table.boxes(row).orElseThrow()) {
      for (Walk.Found found :
          Walk.through(diagram, box).find((one, other) -> true, Integer.MAX_VALUE)) {
        diagram.outcomes().get(found.outcome()).forEach(other -> behind.add(other + 1));
        if (witness.isEmpty()) {
          witness = Optional.of(Witness.of(table.space(), found.classes()));
        }
      }
    }
    List<Integer> all = behind.stream().sorted().toList();
    Optional<Integer> alone = all.stream().filter(other -> covers(other - 1, row)).findFirst();
    return new Shadowed(row + 1, alone.map(List::of).orElse(all), witness.orElseThrow());
  }

  /** Whether one row holds wherever another does. */
  private boolean covers(int wide, int narrow) {
    return CompiledTable.over(table.space(), only(table.table(), wide, narrow))
        .diagram()
        .map(
            both ->
                Walk.through(both)
                    .find((outcome, same) -> both.outcomes().get(outcome).contains(1), 1)
                    .isEmpty())
        .orElse(false);
  }

  private static <O> DecisionTable<O> only(DecisionTable<O> table, int one, int other) {
    return new DecisionTable<>(
        table.name(),
        HitPolicy.FIRST,
        ImmutableList.of(table.rows().get(one), table.rows().get(other)));
  }

  private Set<Integer> counting() {
    ImmutableSet.Builder<Integer> rows = ImmutableSet.builder();
    reached.keySet().forEach(outcome -> rows.addAll(diagram.outcomes().get(outcome)));
    return rows.build();
  }

  /**
   * Outputs that no facts lead to.
   *
   * @param outputs the outputs that the table is meant to give
   * @return those that it never gives, in their order
   */
  public List<Object> unused(Collection<?> outputs) {
    Set<Object> given = new LinkedHashSet<>();
    counting().forEach(row -> given.add(table.table().rows().get(row).output()));
    return outputs.stream().<Object>map(output -> output).filter(x -> !given.contains(x)).toList();
  }
}
