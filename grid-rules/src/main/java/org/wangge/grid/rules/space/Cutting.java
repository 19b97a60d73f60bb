package org.wangge.grid.rules.space;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wangge.grid.rules.condition.Atom;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.MomentFact;
import org.wangge.grid.rules.condition.OrderedFact;
import org.wangge.grid.rules.condition.Vocabulary;

/** Cuts a fact by what is asked of it. */
final class Cutting {

  private Cutting() {}

  /** The axes of a fact; none if nothing is asked of many codes, or too much of an instant. */
  static List<? extends Axis> cut(Fact<?> fact, Vocabulary vocabulary, ImmutableList<Atom> atoms) {
    if (fact instanceof Fact.ManyCodes many) {
      return MemberAxis.of(many, vocabulary, atoms);
    }
    if (fact instanceof Fact.OneCode one) {
      return ImmutableList.of(new CodeAxis(one, vocabulary, atoms));
    }
    if (fact instanceof Fact.Flag flag) {
      return ImmutableList.of(new FlagAxis(flag, vocabulary));
    }
    if (fact instanceof OrderedFact<?> ordered) {
      return ImmutableList.of(new RankAxis(ordered, vocabulary, atoms));
    }
    if (fact instanceof MomentFact moment) {
      MomentCuts cuts = MomentAxis.cuts(atoms);
      return cuts.count() > Space.MOST_MOMENTS
          ? ImmutableList.of()
          : ImmutableList.of(new MomentAxis(moment, vocabulary, cuts));
    }
    return ImmutableList.of(new WordsAxis((Fact.Words) fact, vocabulary, atoms));
  }
}
