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

  private MemberAxis(Fact.ManyCodes fact, Vocabulary vocabulary, List<Integer> places) {
    this.fact = fact;
    this.slot = vocabulary.slot(fact);
    List<String> all = fact.codes().codes();
    this.codes = places.stream().map(all::get).toList();
    this.mask = new long[all.size() / Long.SIZE + 1];
    for (int place : places) {
      mask[place / Long.SIZE] |= 1L << (place % Long.SIZE);
    }
  }

  static List<MemberAxis> of(Fact.ManyCodes fact, Vocabulary vocabulary, List<Atom> atoms) {
    List<String> codes = fact.codes().codes();
    Signatures signatures = new Signatures(codes.size());
    BitSet named = new BitSet();
    for (Atom atom : atoms) {
      BitSet allowed = new BitSet();
      for (int i = 0; i < codes.size(); i++) {
        allowed.set(i, allows(atom, codes.get(i)));
      }
      signatures.divide(allowed);
      named.or(allowed);
    }
    int[] classes = signatures.classes();
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = named.nextSetBit(0); i >= 0; i = named.nextSetBit(i + 1)) {
      groups.computeIfAbsent(classes[i], x -> new ArrayList<>()).add(i);
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
      facts.add(fact, codes.get(0));
    }
  }

  @Override
  public void put(Facts.Builder facts, Facts now, int position) {
    if (position == 1) {
      put(facts, position);
    } else {
      facts.withoutAny(fact, codes);
    }
  }

  /** None of many codes is the first that comes to mind. */
  @Override
  public int inTurn(int turn) {
    return turn;
  }
}
