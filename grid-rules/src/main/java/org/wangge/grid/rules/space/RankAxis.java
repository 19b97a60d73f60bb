package org.wangge.grid.rules.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.wangge.grid.rules.condition.Atom;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.Limit;
import org.wangge.grid.rules.condition.OrderedFact;
import org.wangge.grid.rules.condition.Vocabulary;

/** An ordered fact, cut at the limits that conditions name; ranges told apart by none are one. */
final class RankAxis implements Axis {

  private final OrderedFact<?> fact;
  private final boolean mayBeUnknown;
  private final int slot;
  // The range that starts at starts[i] is of class classes[i].
  private final long[] starts;
  private final int[] classes;
  private final List<Long> samples = new ArrayList<>();

  RankAxis(OrderedFact<?> fact, Vocabulary vocabulary, List<Atom> atoms) {
    this.fact = fact;
    this.mayBeUnknown = vocabulary.mayBeUnknown(fact);
    this.slot = vocabulary.slot(fact);
    this.starts = starts(fact, atoms);
    this.classes = new int[starts.length];
    Map<BitSet, Integer> known = new LinkedHashMap<>();
    for (int i = 0; i < starts.length; i++) {
      BitSet signature = new BitSet();
      for (int k = 0; k < atoms.size(); k++) {
        signature.set(k, atoms.get(k) instanceof Limit limit && limit.allows(starts[i]));
      }
      Integer position = known.get(signature);
      if (position == null) {
        position = known.size() + 1;
        known.put(signature, position);
        samples.add(starts[i]);
      }
      classes[i] = position;
    }
  }

  private static long[] starts(OrderedFact<?> fact, List<Atom> atoms) {
    TreeSet<Long> starts = new TreeSet<>();
    starts.add(fact.span().from());
    for (Atom atom : atoms) {
      if (atom instanceof Limit limit) {
        long cut = limit.cut();
        if (fact.span().has(cut)) {
          starts.add(cut);
        }
      }
    }
    return starts.stream().mapToLong(Long::longValue).toArray();
  }

  @Override
  public OrderedFact<?> fact() {
    return fact;
  }

  @Override
  public int size() {
    return samples.size() + 1;
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
    return classes[found < 0 ? -found - 2 : found];
  }

  @Override
  public BitSet classes(Atom atom, boolean wanted) {
    BitSet found = new BitSet();
    if (atom instanceof Limit limit) {
      for (int i = 1; i < size(); i++) {
        found.set(i, limit.allows(samples.get(i - 1)) == wanted);
      }
    } else {
      found.set(wanted ? 0 : 1, wanted ? 1 : size());
    }
    return found;
  }

  @Override
  public void put(Facts.Builder facts, int position) {
    if (position > 0) {
      put(fact, facts, samples.get(position - 1));
    }
  }

  private static <T> void put(OrderedFact<T> fact, Facts.Builder facts, long rank) {
    facts.with(fact, fact.value(rank));
  }
}
