package org.wangge.grid.rules.space;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.rules.condition.Atom;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.Vocabulary;

/** Open text: each text that a condition names is a class, and all others together are one. */
final class WordsAxis implements Axis {

  private final Fact.Words fact;
  private final boolean mayBeUnknown;
  private final Map<String, Integer> named = new LinkedHashMap<>();
  private final String other;

  WordsAxis(Fact.Words fact, Vocabulary vocabulary, List<Atom> atoms) {
    this.fact = fact;
    this.mayBeUnknown = vocabulary.mayBeUnknown(fact);
    for (Atom atom : atoms) {
      if (atom instanceof Atom.Says says) {
        says.texts().forEach(text -> named.putIfAbsent(text, named.size() + 1));
      }
    }
    String text = "…";
    while (named.containsKey(text)) {
      text += "…";
    }
    other = text;
  }

  @Override
  public Fact<?> fact() {
    return fact;
  }

  @Override
  public int size() {
    return named.size() + 2;
  }

  @Override
  public boolean isPossible(int position) {
    return position > 0 || mayBeUnknown;
  }

  @Override
  public int classOf(Facts facts) {
    Optional<String> text = facts.get(fact);
    if (text.isEmpty()) {
      return 0;
    }
    Integer position = named.get(text.get());
    return position == null ? named.size() + 1 : position;
  }

  @Override
  public BitSet classes(Atom atom, boolean wanted) {
    BitSet found = new BitSet();
    if (atom instanceof Atom.Says says) {
      says.texts().forEach(text -> found.set(named.getOrDefault(text, 0)));
      if (!wanted) {
        found.flip(1, size());
      }
    } else {
      found.set(wanted ? 0 : 1, wanted ? 1 : size());
    }
    return found;
  }

  @Override
  public void put(Facts.Builder facts, int position) {
    if (position > 0) {
      facts.with(
          fact,
          named.entrySet().stream()
              .filter(entry -> entry.getValue() == position)
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(other));
    } else {
      facts.without(fact);
    }
  }
}
