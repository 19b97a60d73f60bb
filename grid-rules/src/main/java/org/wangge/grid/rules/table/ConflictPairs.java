package org.wangge.grid.rules.table;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wangge.grid.rules.diagram.Diagram;
import org.wangge.grid.rules.diagram.FewestFacts;

/** Finds the pairs of rows that contradict each other: the first so many, in their order. */
final class ConflictPairs {

  /** Two rows, from 0, and the classes of facts that show both counting. */
  record Pair(int first, int second, List<Integer> classes) {
    Pair {
      classes = ImmutableList.copyOf(classes);
    }
  }

  private final Diagram diagram;
  private final int most;
  private final int[] kinds;
  private final TreeSet<Long> pairs = new TreeSet<>();

  private ConflictPairs(DecisionTable<?> table, Diagram diagram, int most) {
    this.diagram = diagram;
    this.most = most;
    this.kinds = kinds(table);
  }

  /** Rows of one kind do not contradict each other. */
  private static int[] kinds(DecisionTable<?> table) {
    Map<Object, Integer> known = new LinkedHashMap<>();
    int[] kinds = new int[table.rows().size()];
    for (int i = 0; i < kinds.length; i++) {
      Object kind = table.policy() == HitPolicy.PRIORITY ? table.rows().get(i).output() : i;
      kinds[i] = known.computeIfAbsent(kind, x -> known.size());
    }
    return kinds;
  }

  static List<Pair> of(DecisionTable<?> table, Diagram diagram, BitSet reached, int most) {
    ConflictPairs found = new ConflictPairs(table, diagram, most);
    List<Integer> outcomes =
        reached.stream()
            .filter(outcome -> Decided.isAmbiguous(table, diagram.outcomes().get(outcome)))
            .boxed()
            .toList();
    outcomes.forEach(outcome -> found.each(outcome, found::keep));
    // Where each pair counts; a pair of an outcome that is not among those kept comes behind them.
    Map<Long, BitSet> places = new TreeMap<>();
    found.pairs.forEach(pair -> places.put(pair, new BitSet()));
    outcomes.forEach(outcome -> found.each(outcome, pair -> note(places, pair, outcome)));
    if (places.isEmpty()) {
      return ImmutableList.of();
    }
    FewestFacts facts = new FewestFacts(diagram);
    ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
    places.forEach(
        (pair, where) ->
            pairs.add(
                new Pair((int) (pair >> 32), pair.intValue(), facts.find(where).orElseThrow())));
    return pairs.build();
  }

  private interface Visitor {
    /** Returns whether to go on. */
    boolean visit(long pair);
  }

  /** The pairs of an outcome in their order. */
  private void each(int outcome, Visitor visitor) {
    List<Integer> rows = diagram.outcomes().get(outcome);
    // Where the next row of another kind stands.
    int[] next = new int[rows.size()];
    for (int i = rows.size() - 1; i >= 0; i--) {
      boolean same = i + 1 < next.length && kinds[rows.get(i)] == kinds[rows.get(i + 1)];
      next[i] = same ? next[i + 1] : i + 1;
    }
    for (int i = 0; i < next.length; i++) {
      int k = next[i];
      while (k < next.length) {
        if (kinds[rows.get(k)] == kinds[rows.get(i)]) {
          k = next[k];
        } else if (visitor.visit(((long) rows.get(i) << 32) + rows.get(k))) {
          k++;
        } else {
          return;
        }
      }
    }
  }

  private boolean keep(long pair) {
    if (pairs.size() >= most && (most < 1 || pair > pairs.last())) {
      return false;
    }
    pairs.add(pair);
    if (pairs.size() > most) {
      pairs.remove(pairs.last());
    }
    return true;
  }

  private static boolean note(Map<Long, BitSet> places, long pair, int outcome) {
    BitSet where = places.get(pair);
    if (where != null) {
      where.set(outcome);
    }
    return where != null;
  }
}
