package org.wangge.grid.rules.space;

import java.util.BitSet;
import java.util.List;
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
  private final int[] samples;

  CodeAxis(Fact.OneCode fact, Vocabulary vocabulary, List<Atom> atoms) {
    this.fact = fact;
    this.mayBeUnknown = vocabulary.mayBeUnknown(fact);
    this.slot = vocabulary.slot(fact);
    List<String> codes = fact.codes().codes();
    Signatures signatures = new Signatures(codes.size());
    for (Atom atom : atoms) {
      if (atom instanceof Atom.OfCode of) {
        signatures.divide(allowed(of, codes));
      }
    }
    int[] found = signatures.classes();
    this.samples = signatures.firsts();
    this.classes = new int[codes.size() + 1];
    for (int i = 0; i < found.length; i++) {
      classes[i + 1] = found[i] + 1;
    }
  }

  /** A code that the condition's own tree does not have, meets nothing. */
  private static BitSet allowed(Atom.OfCode atom, List<String> codes) {
    BitSet allowed = new BitSet();
    for (int i = 0; i < codes.size(); i++) {
      allowed.set(i, atom.fact().codes().has(codes.get(i)) && atom.allows(codes.get(i)));
    }
    return allowed;
  }

  @Override
  public Fact<?> fact() {
    return fact;
  }

  @Override
  public int size() {
    return samples.length + 1;
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
    if (!(atom instanceof Atom.OfCode of)) {
      found.set(wanted ? 0 : 1, wanted ? 1 : size());
      return found;
    }
    List<String> codes = fact.codes().codes();
    for (int i = 1; i < size(); i++) {
      String code = codes.get(samples[i - 1]);
      found.set(i, (of.fact().codes().has(code) && of.allows(code)) == wanted);
    }
    return found;
  }

  @Override
  public void put(Facts.Builder facts, int position) {
    if (position > 0) {
      facts.with(fact, fact.codes().codes().get(samples[position - 1]));
    } else {
      facts.without(fact);
    }
  }
}
