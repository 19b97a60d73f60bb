package org.wangge.grid.rules.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wangge.grid.rules.condition.Atom;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.Vocabulary;

/**
 * One question about a fact with many codes: whether one of some codes, which no condition tells
 * apart, is among them. Codes that no condition names have no axis.
 */
final class MemberAxis implements Axis {

  private final Fact.ManyCodes fact;
  private final int slot;
  private final List<String> codes;
  private final long[] mask;

  private MemberAxis(Fact.ManyCodes fact, Vocabulary vocabulary, List<String> codes) {
    this.fact = fact;
    this.slot = vocabulary.slot(fact);
    this.codes = codes;
    List<String> all = fact.codes().codes();
    this.mask = new long[all.size() / Long.SIZE + 1];
    for (int i = 0; i < all.size(); i++) {
      if (codes.contains(all.get(i))) {
        mask[i / Long.SIZE] |= 1L << (i % Long.SIZE);
      }
    }
  }

  static List<MemberAxis> of(Fact.ManyCodes fact, Vocabulary vocabulary, List<Atom> atoms) {
    Map<BitSet, List<String>> groups = new LinkedHashMap<>();
    for (String code : fact.codes().codes()) {
      BitSet signature = new BitSet();
      for (int k = 0; k < atoms.size(); k++) {
        signature.set(k, allows(atoms.get(k), code));
      }
      if (!signature.isEmpty()) {
        groups.computeIfAbsent(signature, x -> new ArrayList<>()).add(code);
      }
    }
    return groups.values().stream().map(group -> new MemberAxis(fact, vocabulary, group)).toList();
  }

  private static boolean allows(Atom atom, String code) {
    return atom instanceof Condition.AnyWithin any
        && any.fact().codes().has(code)
        && any.allows(code);
  }

  /** Whether a condition asks for these codes. */
  boolean isMeantBy(Atom atom) {
    return allows(atom, codes.get(0));
  }

  /** A code of those that are one to all conditions. */
  String sample() {
    return codes.get(0);
  }

  @Override
  public Fact<?> fact() {
    return fact;
  }

  @Override
  public int size() {
    return 2;
  }

  @Override
  public boolean isPossible(int position) {
    return true;
  }

  @Override
  public int classOf(Facts facts) {
    for (int i = 0; i < mask.length; i++) {
      if ((facts.slot(slot + i) & mask[i]) != 0) {
        return 1;
      }
    }
    return 0;
  }

  @Override
  public BitSet classes(Atom atom, boolean wanted) {
    BitSet found = new BitSet();
    found.set(wanted ? 1 : 0);
    return found;
  }

  @Override
  public void put(Facts.Builder facts, int position) {
    if (position == 1) {
      facts.add(fact, sample());
    }
  }
}
