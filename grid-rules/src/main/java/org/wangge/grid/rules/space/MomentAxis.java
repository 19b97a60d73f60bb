package org.wangge.grid.rules.space;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wangge.grid.rules.condition.Atom;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.MomentAtom;
import org.wangge.grid.rules.condition.MomentFact;
import org.wangge.grid.rules.condition.Vocabulary;

/**
 * All questions to the calendar about one instant, cut together, so that no class asks for working
 * time on a day off. All classes that dates, times and work could make together are there; those of
 * which the calendar has an instant are possible.
 */
final class MomentAxis implements Axis {

  private final MomentFact fact;
  private final boolean mayBeUnknown;
  private final int slot;
  private final MomentCuts cuts;
  private final @Nullable Instant[] samples;

  MomentAxis(MomentFact fact, Vocabulary vocabulary, MomentCuts cuts) {
    this.fact = fact;
    this.mayBeUnknown = vocabulary.mayBeUnknown(fact);
    this.slot = vocabulary.slot(fact);
    this.cuts = cuts;
    this.samples = MomentSearch.samples(fact, cuts);
  }

  static MomentCuts cuts(List<Atom> atoms) {
    return new MomentCuts(
        atoms.stream().filter(MomentAtom.class::isInstance).map(MomentAtom.class::cast).toList());
  }

  @Override
  public MomentFact fact() {
    return fact;
  }

  @Override
  public int size() {
    return samples.length + 1;
  }

  @Override
  public boolean isPossible(int position) {
    return position == 0 ? mayBeUnknown : samples[position - 1] != null;
  }

  @Override
  public int classOf(Facts facts) {
    return facts.slot(slot) == Facts.UNKNOWN_RANK ? 0 : cuts.classOf(facts, slot) + 1;
  }

  @Override
  public BitSet classes(Atom atom, boolean wanted) {
    if (atom instanceof MomentAtom asked) {
      return cuts.classes(asked, wanted);
    }
    BitSet found = new BitSet();
    found.set(wanted ? 0 : 1, wanted ? 1 : size());
    return found;
  }

  @Override
  public void put(Facts.Builder facts, int position) {
    Instant sample = position == 0 ? null : samples[position - 1];
    if (sample == null) {
      facts.without(fact);
    } else {
      facts.with(fact, sample);
    }
  }
}
