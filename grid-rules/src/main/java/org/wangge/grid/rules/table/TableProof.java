package org.wangge.grid.rules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wangge.grid.rules.diagram.Diagram;
import org.wangge.grid.rules.diagram.FewestFacts;
import org.wangge.grid.rules.space.Box;

/**
 * What holds of a table for all facts, exactly, each answer with the smallest facts that show it.
 *
 * <p>Rules: (1) a fact that is always known is never taken as unknown; (2) a class of instants that
 * the calendar does not have is left aside; (3) smallest means fewest facts named: whatever the
 * others are, the answer is the same. Where looking for the fewest would take too long, the facts
 * named are some of which none can be left out. Example: in a table with rows for {@code low} and
 * {@code high}, the gap is shown by {@code severity=middle}. Immutable.
 */
public final class TableProof {

  /** Row {@code first} and row {@code second} (from 1) count for the same facts. */
  public record Conflict(int first, int second, Witness witness) {}

  /**
   * Row {@code number} (from 1) holds, but never counts; the rows {@code behind} do, or one that
   * does so alone. The witness shows where it holds.
   */
  public record Shadowed(int number, List<Integer> behind, Witness witness) {
    /** Copies the list. */
    public Shadowed {
      behind = ImmutableList.copyOf(behind);
    }
  }

  private final CompiledTable<?> table;
  private final Diagram diagram;
  // The outcomes that facts can have.
  private final BitSet reached;

  private TableProof(CompiledTable<?> table, Diagram diagram) {
    this.table = table;
    this.diagram = diagram;
    this.reached = table.space().isEmpty() ? new BitSet() : diagram.reached();
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
   * @return places without a row, those with fewest facts first, no two with facts in common; none
   *     if and only if every case has a row
   */
  public List<Witness> gaps(int most) {
    BitSet none = new BitSet();
    none.set(0);
    return !reached.get(0) || most < 1
        ? ImmutableList.of()
        : new FewestFacts(diagram)
            .places(none, most).stream()
                .map(classes -> Witness.of(table.space(), classes))
                .collect(ImmutableList.toImmutableList());
  }

  /** {@return all pairs of rows that contradict each other, in the order of the rows} */
  public List<Conflict> conflicts() {
    return conflicts(Integer.MAX_VALUE);
  }

  /**
   * Rows that contradict each other.
   *
   * @param most how many pairs to name
   * @return pairs of which both count for some facts, in the order of the first row, then of the
   *     second
   */
  public List<Conflict> conflicts(int most) {
    return ConflictPairs.of(table.table(), diagram, reached, most).stream()
        .map(
            pair ->
                new Conflict(
                    pair.first() + 1, pair.second() + 1, Witness.of(table.space(), pair.classes())))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the numbers of rows whose condition no facts meet} */
  public List<Integer> impossible() {
    ImmutableList.Builder<Integer> numbers = ImmutableList.builder();
    for (int row = 0; row < table.table().rows().size() && !table.space().isEmpty(); row++) {
      if (boxes(row).isEmpty()) {
        numbers.add(row + 1);
      }
    }
    return numbers.build();
  }

  private List<Box> boxes(int row) {
    return table.boxes(row).orElseThrow();
  }

  /** {@return the numbers of rows that hold for some facts, but count for none} */
  public List<Integer> hidden() {
    Set<Integer> counting = counting();
    ImmutableList.Builder<Integer> numbers = ImmutableList.builder();
    for (int row = 0; row < table.table().rows().size() && !table.space().isEmpty(); row++) {
      if (!counting.contains(row) && !boxes(row).isEmpty()) {
        numbers.add(row + 1);
      }
    }
    return numbers.build();
  }

  /** {@return what hides each of the {@linkplain #hidden hidden} rows} */
  public List<Shadowed> shadowed() {
    return hidden().stream().map(this::shadowed).collect(ImmutableList.toImmutableList());
  }

  /**
   * What hides a row.
   *
   * @param number the number of a {@linkplain #hidden hidden} row
   * @return the row that holds wherever it does, the first if there are several; else all that
   *     count where it holds
   * @throws IllegalArgumentException if the row is not hidden
   */
  public Shadowed shadowed(int number) {
    int row = checked(number);
    Hiding hiding = new Hiding(table, row);
    Witness witness = hiding.witness();
    BitSet behind = new BitSet();
    for (Box box : boxes(row)) {
      diagram.reached(box).stream()
          .forEach(outcome -> diagram.outcomes().get(outcome).forEach(behind::set));
    }
    List<Integer> all = behind.stream().mapToObj(other -> other + 1).toList();
    Optional<Integer> alone =
        all.stream()
            .filter(other -> table.table().rows().get(other - 1).when().test(witness.facts()))
            .filter(other -> hiding.isHiddenBy(List.of(other - 1)).orElse(false))
            .findFirst();
    return new Shadowed(number, alone.map(List::of).orElse(all), witness);
  }

  /**
   * Whether a row is hidden only because the period of another reaches too far: it would count if
   * the periods of the rows before it, where they begin earlier or end later than its own, gave way
   * to it.
   *
   * @param number the number of a {@linkplain #hidden hidden} row
   * @return the first row whose period hides it alone, else all of whose periods one would have to
   *     give way; none if it is hidden whatever their periods
   * @throws IllegalArgumentException if the row is not hidden
   */
  public List<Integer> hiddenByPeriod(int number) {
    return new Hiding(table, checked(number)).byPeriod();
  }

  private int checked(int number) {
    if (!hidden().contains(number)) {
      throw new IllegalArgumentException("Row " + number + " is not hidden");
    }
    return number - 1;
  }

  private Set<Integer> counting() {
    ImmutableSet.Builder<Integer> rows = ImmutableSet.builder();
    reached.stream().forEach(outcome -> rows.addAll(diagram.outcomes().get(outcome)));
    return rows.build();
  }

  /**
   * Outputs that no facts lead to.
   *
   * @param outputs the outputs that the table is meant to give
   * @param <T> the type of the outputs
   * @return those that it never gives, in their order
   */
  public <T> List<T> unused(Collection<T> outputs) {
    ImmutableSet.Builder<Object> given = ImmutableSet.builder();
    counting().forEach(row -> given.add(table.table().rows().get(row).output()));
    Set<Object> all = given.build();
    return outputs.stream()
        .filter(output -> !all.contains(output))
        .collect(ImmutableList.toImmutableList());
  }
}
