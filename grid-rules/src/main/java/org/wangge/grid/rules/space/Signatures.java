package org.wangge.grid.rules.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values that are told apart step by step: each question divides those that were one before.
 *
 * <p>Classes are numbered from 0 in the order of their first values.
 */
final class Signatures {

  private int[] classes;

  Signatures(int values) {
    this.classes = new int[values];
  }

  /** Tells apart the values of a set from the others. */
  void divide(BitSet set) {
    Map<Integer, Integer> known = new LinkedHashMap<>();
    int[] next = new int[classes.length];
    for (int i = 0; i < classes.length; i++) {
      int key = classes[i] * 2 + (set.get(i) ? 1 : 0);
      Integer place = known.putIfAbsent(key, known.size());
      next[i] = place == null ? known.size() - 1 : place;
    }
    classes = next;
  }

  /** The class of each value. */
  int[] classes() {
    return classes.clone();
  }

  /** The first value of each class. */
  int[] firsts() {
    List<Integer> firsts = new ArrayList<>();
    for (int i = 0; i < classes.length; i++) {
      if (classes[i] == firsts.size()) {
        firsts.add(i);
      }
    }
    return firsts.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public String toString() {
    return Arrays.toString(classes);
  }
}
