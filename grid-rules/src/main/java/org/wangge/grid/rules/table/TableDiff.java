package org.wangge.grid.rules.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.OrderedFact;
import org.wangge.grid.rules.condition.Vocabulary;
import org.wangge.grid.rules.diagram.Diagram;
import org.wangge.grid.rules.diagram.FewestFacts;
import org.wangge.grid.rules.diagram.Pairing;
import org.wangge.grid.rules.space.Space;

/**
 * Where two versions of a table part: facts that now go elsewhere.
 *
 * <p>Rules: (1) rows are compared by what they say, not by number or place; (2) for each pair of an
 * old and a new answer the smallest facts that show it are named; (3) what only one version knows
 * of a fact (a new category) is a value to both; (4) a category that has moved lies for each
 * version where it puts it; (5) instants are read by the new calendar. Example: persons 10 went to
 * the community and now go to the street. Immutable.
 *
 * @param changes what parts, fewest facts first
 * @param incomparable names of facts that are of another kind now, so that nothing was compared
 * @param complete false if the tables are too large together, so that nothing was compared, or if
 *     they part in more than 1,000 ways, of which the others are not listed
 * @param <O> the type of the outputs
 */
public record TableDiff<O>(List<Change<O>> changes, List<String> incomparable, boolean complete) {

  private static final int MOST_CHANGES = 1_000;

  /** Copies the lists. */
  public TableDiff {
    changes = ImmutableList.copyOf(changes);
    incomparable = ImmutableList.copyOf(incomparable);
  }

  /**
   * Facts that go elsewhere.
   *
   * @param before the rows that counted
   * @param after the rows that count now
   * @param witness the facts
   * @param <O> the type of the outputs
   */
  public record Change<O>(
      List<DecisionTable.Hit<O>> before, List<DecisionTable.Hit<O>> after, Witness witness) {
    /** Copies the lists. */
    public Change {
      before = ImmutableList.copyOf(before);
      after = ImmutableList.copyOf(after);
    }
  }

  /**
   * Compares two versions.
   *
   * @param before the old table
   * @param factsBefore its facts
   * @param after the new table
   * @param factsAfter its facts
   * @param <O> the type of the outputs
   * @return where they part
   */
  public static <O> TableDiff<O> between(
      DecisionTable<O> before,
      Vocabulary factsBefore,
      DecisionTable<O> after,
      Vocabulary factsAfter) {
    List<String> other =
        factsBefore.all().stream()
            .filter(
                fact -> factsAfter.fact(fact.name()).filter(x -> !isSameKind(fact, x)).isPresent())
            .<String>map(Fact::name)
            .toList();
    if (!other.isEmpty()) {
      return new TableDiff<>(ImmutableList.of(), other, false);
    }
    List<Condition> conditions = new ArrayList<>(CompiledTable.conditions(before));
    conditions.addAll(CompiledTable.conditions(after));
    Space space = Space.of(factsBefore.union(factsAfter), conditions);
    CompiledTable<O> old = CompiledTable.over(space, before);
    CompiledTable<O> now = CompiledTable.over(space, after);
    if (old.diagram().isEmpty() || now.diagram().isEmpty()) {
      return new TableDiff<>(ImmutableList.of(), ImmutableList.of(), false);
    }
    return Pairing.of(old.diagram().get(), now.diagram().get(), CompiledTable.MOST_NUMBERS)
        .map(both -> compared(space, old, now, both))
        .orElseGet(() -> new TableDiff<>(ImmutableList.of(), ImmutableList.of(), false));
  }

  private static <O> TableDiff<O> compared(
      Space space, CompiledTable<O> old, CompiledTable<O> now, Diagram both) {
    List<List<O>> was = answers(old);
    List<List<O>> is = answers(now);
    Map<List<List<O>>, BitSet> parting = new LinkedHashMap<>();
    for (int outcome : space.isEmpty() ? new int[0] : both.reached().stream().toArray()) {
      List<O> before = was.get(both.outcomes().get(outcome).get(0));
      List<O> after = is.get(both.outcomes().get(outcome).get(1));
      if (!before.equals(after)) {
        parting.computeIfAbsent(ImmutableList.of(before, after), x -> new BitSet()).set(outcome);
      }
    }
    FewestFacts facts = new FewestFacts(both);
    List<Change<O>> changes =
        parting.values().stream()
            .limit(MOST_CHANGES)
            .map(where -> Witness.of(space, facts.find(where).orElseThrow()))
            .map(
                witness ->
                    new Change<>(
                        old.decide(witness.facts()).hits(),
                        now.decide(witness.facts()).hits(),
                        witness))
            .sorted(Comparator.comparing(change -> change.witness().decisive().size()))
            .toList();
    return new TableDiff<>(changes, ImmutableList.of(), parting.size() <= MOST_CHANGES);
  }

  /** What each outcome of a table says. */
  private static <O> List<List<O>> answers(CompiledTable<O> table) {
    return table.diagram().orElseThrow().outcomes().stream()
        .<List<O>>map(
            rows ->
                rows.stream()
                    .map(row -> table.table().rows().get(row).output())
                    .collect(ImmutableList.toImmutableList()))
        .toList();
  }

  private static boolean isSameKind(Fact<?> one, Fact<?> other) {
    if (one instanceof OrderedFact.Amount a && other instanceof OrderedFact.Amount b) {
      return a.scale().decimals() == b.scale().decimals();
    }
    return one.getClass().equals(other.getClass());
  }
}
