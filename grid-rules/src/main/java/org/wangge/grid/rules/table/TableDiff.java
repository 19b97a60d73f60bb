package org.wangge.grid.rules.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.OrderedFact;
import org.wangge.grid.rules.condition.Vocabulary;
import org.wangge.grid.rules.diagram.Walk;
import org.wangge.grid.rules.space.Space;

/**
 * Where two versions of a table part: facts that now go elsewhere.
 *
 * <p>Rules: (1) rows are compared by what they say, not by number or place; (2) for each pair of an
 * old and a new answer the smallest facts that show it are named; (3) what only one version knows
 * of a fact (a new category) is a value to both. Example: persons 10 went to the community and now
 * go to the street. Immutable.
 *
 * @param changes what parts, fewest facts first
 * @param incomparable names of facts that are of another kind now, so that nothing was compared
 * @param complete false if the tables are too large together, so that nothing was compared
 * @param <O> the type of the outputs
 */
public record TableDiff<O>(List<Change<O>> changes, List<String> incomparable, boolean complete) {

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
    Map<List<List<O>>, Change<O>> changes = new LinkedHashMap<>();
    Walk.through(old.diagram().get(), now.diagram().get())
        .find((one, two) -> true, Integer.MAX_VALUE)
        .forEach(
            found -> {
              Witness witness = Witness.of(space, found.classes());
              List<DecisionTable.Hit<O>> was = old.decide(witness.facts()).hits();
              List<DecisionTable.Hit<O>> is = now.decide(witness.facts()).hits();
              if (!outputs(was).equals(outputs(is))) {
                changes.putIfAbsent(
                    ImmutableList.of(outputs(was), outputs(is)), new Change<>(was, is, witness));
              }
            });
    return new TableDiff<>(ImmutableList.copyOf(changes.values()), ImmutableList.of(), true);
  }

  private static boolean isSameKind(Fact<?> one, Fact<?> other) {
    if (one instanceof OrderedFact.Amount a && other instanceof OrderedFact.Amount b) {
      return a.scale().decimals() == b.scale().decimals();
    }
    return one.getClass().equals(other.getClass());
  }

  private static <O> List<O> outputs(List<DecisionTable.Hit<O>> hits) {
    return hits.stream().map(hit -> hit.row().output()).toList();
  }
}
