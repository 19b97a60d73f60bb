package org.wangge.grid.rules.table;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.Vocabulary;
import org.wangge.grid.rules.diagram.Diagram;
import org.wangge.grid.rules.diagram.DiagramBuilder;
import org.wangge.grid.rules.diagram.RowIndex;
import org.wangge.grid.rules.diagram.Rule;
import org.wangge.grid.rules.space.Box;
import org.wangge.grid.rules.space.Boxes;
import org.wangge.grid.rules.space.Space;

/**
 * A table made ready: decided in the same time however many rows it has, and proven by the same
 * structure.
 *
 * <p>The rows become a decision diagram that asks each fact at most once. Where that would grow
 * beyond its bound, decisions come from an index of the rows instead, with the same answers, and
 * {@link TableProof} says that nothing was proven. Example: {@code CompiledTable.of(table,
 * vocabulary).decide(facts).hits()}. Immutable and thread-safe.
 *
 * @param <O> the type of the outputs
 */
public final class CompiledTable<O> {

  /** How many numbers a diagram may take, four bytes each. */
  public static final int MOST_NUMBERS = 4_000_000;

  private static final int MOST_BOXES_OF_A_ROW = 2_000;

  private final DecisionTable<O> table;
  private final Space space;
  private final ImmutableList<Optional<List<Box>>> boxes;
  private final Optional<Diagram> diagram;
  private final Optional<RowIndex> index;
  // The same lists as in the diagram, for a decision to find without a step between.
  private final List<List<Integer>> outcomes;

  private CompiledTable(DecisionTable<O> table, Space space, int most) {
    this.table = table;
    this.space = space;
    List<Condition> conditions = conditions(table);
    Boxes ofConditions = new Boxes(space, MOST_BOXES_OF_A_ROW);
    this.boxes =
        conditions.stream()
            .map(ofConditions::of)
            .map(found -> found.map(this::possible))
            .collect(ImmutableList.toImmutableList());
    int[] ranks = ranks(table);
    this.diagram =
        boxes.stream().allMatch(Optional::isPresent)
            ? DiagramBuilder.build(space, rules(ranks), most)
            : Optional.empty();
    this.index =
        diagram.isPresent()
            ? Optional.empty()
            : Optional.of(new RowIndex(space, conditions, ranks, boxes));
    this.outcomes = diagram.map(Diagram::outcomes).orElse(ImmutableList.of());
  }

  private List<Box> possible(List<Box> all) {
    return all.stream().filter(box -> box.isPossible(space.axes())).toList();
  }

  /**
   * Makes a table ready.
   *
   * @param table the table
   * @param vocabulary the facts that its conditions may ask for
   * @param <O> the type of the outputs
   * @return the table made ready
   * @throws IllegalArgumentException if a condition asks for a fact that is not in the vocabulary
   */
  public static <O> CompiledTable<O> of(DecisionTable<O> table, Vocabulary vocabulary) {
    return of(table, vocabulary, MOST_NUMBERS);
  }

  /**
   * Makes a table ready within a bound.
   *
   * @param table the table
   * @param vocabulary the facts that its conditions may ask for
   * @param most how many numbers the diagram may take; 0 for an index in any case
   * @param <O> the type of the outputs
   * @return the table made ready
   */
  public static <O> CompiledTable<O> of(DecisionTable<O> table, Vocabulary vocabulary, int most) {
    return new CompiledTable<>(table, Space.of(vocabulary, conditions(table)), most);
  }

  /** A table over facts that are cut more finely than its own conditions ask. */
  static <O> CompiledTable<O> over(Space space, DecisionTable<O> table) {
    return new CompiledTable<>(table, space, MOST_NUMBERS);
  }

  static List<Condition> conditions(DecisionTable<?> table) {
    return table.rows().stream().<Condition>map(Row::when).toList();
  }

  private static int[] ranks(DecisionTable<?> table) {
    int[] ranks = new int[table.rows().size()];
    Map<Integer, Integer> places = new LinkedHashMap<>();
    table.rows().stream()
        .map(Row::priority)
        .sorted(Comparator.reverseOrder())
        .forEach(priority -> places.putIfAbsent(priority, places.size()));
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] =
          switch (table.policy()) {
            case FIRST -> i;
            case UNIQUE, COLLECT -> 0;
            case PRIORITY -> places.getOrDefault(table.rows().get(i).priority(), 0);
          };
    }
    return ranks;
  }

  private List<Rule> rules(int[] ranks) {
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < ranks.length; i++) {
      for (Box box : boxes.get(i).orElseThrow()) {
        rules.add(new Rule(i, ranks[i], box));
      }
    }
    rules.sort(Comparator.comparing(Rule::rank).thenComparing(Rule::row));
    return rules;
  }

  /** {@return the table as it was written} */
  public DecisionTable<O> table() {
    return table;
  }

  /** {@return the facts that it may ask for} */
  public Vocabulary vocabulary() {
    return space.vocabulary();
  }

  /**
   * Decides.
   *
   * @param facts facts of the vocabulary
   * @return what the rows say, with the way to ask why
   * @throws IllegalArgumentException if the facts are of another vocabulary, which is one that was
   *     made apart, even if it reads the same
   */
  public Decided<O> decide(Facts facts) {
    return new Decided<>(this, checked(facts), rows(facts));
  }

  private Facts checked(Facts facts) {
    Preconditions.checkArgument(
        facts.vocabulary() == space.vocabulary(),
        "Table %s is made ready for the vocabulary %s; these facts are of another one, %s",
        table.name(),
        space.vocabulary(),
        facts.vocabulary());
    return facts;
  }

  /**
   * Rows that would hold if few facts were others, for a person to look at where none holds.
   *
   * <p>Example: where a street lamp at night has no row, the row for lamps by day needs one change,
   * the time. A row of more than 2,000 cases joined by "or" is left out.
   *
   * @param facts facts of the vocabulary
   * @param most how many rows to name
   * @return rows that do not hold, those first that need fewest facts changed, then in the order of
   *     the table
   * @throws IllegalArgumentException if the facts are of another vocabulary
   */
  public List<CloseRow<O>> nearest(Facts facts, int most) {
    return new Nearest<>(this, checked(facts)).rows(most);
  }

  private List<Integer> rows(Facts facts) {
    return diagram.isPresent()
        ? outcomes.get(diagram.get().outcome(facts))
        : index.orElseThrow().rows(facts);
  }

  /** {@return how large the diagram is, in numbers of four bytes; empty if there is none} */
  public Optional<Integer> size() {
    return diagram.map(Diagram::size);
  }

  Space space() {
    return space;
  }

  Optional<Diagram> diagram() {
    return diagram;
  }

  /** The boxes of a row in which facts can lie; empty where there would be too many. */
  Optional<List<Box>> boxes(int row) {
    return boxes.get(row);
  }
}
