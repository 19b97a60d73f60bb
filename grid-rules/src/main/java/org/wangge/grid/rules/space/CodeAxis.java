package org.wangge.grid.rules.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wangge.grid.rules.condition.Atom;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.Vocabulary;

/** A fact with one code: codes that no condition tells apart are one class. */
final class CodeAxis implements Axis {

  private final Fact.OneCode fact;
  private final boolean mayBeUnknown;
  private final int slot;
  private final int[] classes;
  private final List<String> samples = new ArrayList<>();

  CodeAxis(Fact.OneCode fact, Vocabulary vocabulary, List<Atom> atoms) {
    this.fact = fact;
    this.mayBeUnknown = vocabulary.mayBeUnknown(fact);
    this.slot = vocabulary.slot(fact);
    List<String> codes = fact.codes().codes();
    this.classes = new int[codes.size() + 1];
    Map<BitSet, Integer> known = new LinkedHashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      BitSet signature = new BitSet();
      for (int k = 0; k < atoms.size(); k++) {
        signature.set(k, allows(atoms.get(k), codes.get(i)));
      }
      Integer position = known.get(signature);
      if (position == null) {
        position = known.size() + 1;
        known.put(signature, position);
        samples.add(codes.get(i));
      }
      classes[i + 1] = position;
    }
  }

  /** A code that the condition's own tree does not have, meets nothing. */
  private static boolean allows(Atom atom, String code) {
    return atom instanceof Atom.OfCode of && of.fact().codes().has(code) && of.allows(code);
  }

  @Override
  public Fact<?> fact() {
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
    return classes[(int) facts.slot(slot)];
  }

  @Override
  public int[] lookup() {
    return classes.clone();
  }

  @Override
  public BitSet classes(Atom atom, boolean wanted) {
    BitSet found = new BitSet();
    if (atom instanceof Atom.IsUnknown) {
      found.set(wanted ? 0 : 1, wanted ? 1 : size());
      return found;
    }
    for (int i = 1; i < size(); i++) {
      found.set(i, allows(atom, samples.get(i - 1)) == wanted);
    }
    return found;
  }

  @Override
  public void put(Facts.Builder facts, int position) {
    if (position > 0) {
      facts.with(fact, samples.get(position - 1));
    }
  }
}
