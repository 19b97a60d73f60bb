package org.wangge.grid.rules.space;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.wangge.grid.rules.condition.Atom;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.Limit;
import org.wangge.grid.rules.condition.OrderedFact;
import org.wangge.grid.rules.condition.Vocabulary;

/**
 * An ordered fact, cut at the limits that conditions name. Each limit is passed once, so that no
 * two ranges meet the same conditions.
 */
final class RankAxis implements Axis {

  private final OrderedFact<?> fact;
  private final boolean mayBeUnknown;
  private final int slot;
  // The range of class i + 1 starts at starts[i].
  private final long[] starts;

  RankAxis(OrderedFact<?> fact, Vocabulary vocabulary, List<Atom> atoms) {
    this.fact = fact;
    this.mayBeUnknown = vocabulary.mayBeUnknown(fact);
    this.slot = vocabulary.slot(fact);
    TreeSet<Long> cuts = new TreeSet<>();
    cuts.add(fact.span().from());
    for (Atom atom : atoms) {
      if (atom instanceof Limit limit && fact.span().has(limit.cut())) {
        cuts.add(limit.cut());
      }
    }
    this.starts = cuts.stream().mapToLong(Long::longValue).toArray();
  }

  @Override
  public OrderedFact<?> fact() {
    return fact;
  }

  @Override
  public int size() {
    return starts.length + 1;
  }

  @Override
  public boolean isPossible(int position) {
    return position > 0 || mayBeUnknown;
  }

  @Override
  public int classOf(Facts facts) {
    long rank = facts.slot(slot);
    if (rank == Facts.UNKNOWN_RANK) {
      return 0;
    }
    int found = Arrays.binarySearch(starts, rank);
    return found < 0 ? -found - 1 : found + 1;
  }

  @Override
  public BitSet classes(Atom atom, boolean wanted) {
    BitSet found = new BitSet();
    if (atom instanceof Limit limit) {
      // The limit holds on one side of its cut.
      int place = Arrays.binarySearch(starts, limit.cut());
      int cut = place < 0 ? -place : place + 1;
      boolean above = limit instanceof Limit.From == wanted;
      found.set(above ? cut : 1, above ? size() : cut);
    } else {
      found.set(wanted ? 0 : 1, wanted ? 1 : size());
    }
    return found;
  }

  @Override
  public void put(Facts.Builder facts, int position) {
    if (position > 0) {
      put(fact, facts, starts[position - 1]);
    } else {
      facts.without(fact);
    }
  }

  @Override
  public void put(Facts.Builder facts, Facts now, int position) {
    long rank = now.slot(slot);
    if (position > 0 && position < starts.length && rank >= starts[position]) {
      put(fact, facts, starts[position] - 1);
    } else {
      put(facts, position);
    }
  }

  private static <T> void put(OrderedFact<T> fact, Facts.Builder facts, long rank) {
    facts.with(fact, fact.value(rank));
  }
}
