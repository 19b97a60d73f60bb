package org.wangge.grid.rules.space;

import java.util.BitSet;
import org.wangge.grid.rules.condition.Atom;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.Vocabulary;

/** A flag: not known, no, yes. */
final class FlagAxis implements Axis {
  private final Fact.Flag fact;
  private final boolean mayBeUnknown;
  private final int slot;

  FlagAxis(Fact.Flag fact, Vocabulary vocabulary) {
    this.fact = fact;
    this.mayBeUnknown = vocabulary.mayBeUnknown(fact);
    this.slot = vocabulary.slot(fact);
  }

  @Override
  public Fact<?> fact() {
    return fact;
  }

  @Override
  public int size() {
    return 3;
  }

  @Override
  public boolean isPossible(int position) {
    return position > 0 || mayBeUnknown;
  }

  @Override
  public int classOf(Facts facts) {
    return (int) facts.slot(slot);
  }

  @Override
  public int[] lookup() {
    return new int[] {0, 1, 2};
  }

  @Override
  public BitSet classes(Atom atom, boolean wanted) {
    BitSet found = new BitSet();
    if (atom instanceof Condition.Holds holds) {
      found.set(holds.wanted() == wanted ? 2 : 1);
    } else {
      found.set(wanted ? 0 : 1, wanted ? 1 : 3);
    }
    return found;
  }

  @Override
  public void put(Facts.Builder facts, int position) {
    if (position > 0) {
      facts.with(fact, position == 2);
    } else {
      facts.without(fact);
    }
  }
}
