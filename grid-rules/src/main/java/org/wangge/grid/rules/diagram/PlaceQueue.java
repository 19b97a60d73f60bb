package org.wangge.grid.rules.diagram;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Places to look at: the least total first, then the furthest on, then as they came. */
final class PlaceQueue {

  private record Entry(Place place, int total, int turn) {}

  private final PriorityQueue<Entry> entries =
      new PriorityQueue<>(
          Comparator.comparingInt(Entry::total)
              .thenComparing(entry -> -entry.place().cost())
              .thenComparing(Entry::turn));
  // The least cost at which each set of nodes was met.
  private final Sequences met = new Sequences();
  private int[] costs = new int[64];
  private int turn;

  /** Adds a place, unless its nodes were met at no greater cost; ends are always new. */
  void add(Place place, int total) {
    if (place.nodes().length == 0 || isCheaper(place)) {
      entries.add(new Entry(place, total, turn++));
    }
  }

  private boolean isCheaper(Place place) {
    int[] key = Arrays.copyOf(place.nodes(), place.nodes().length + 1);
    key[place.nodes().length] = place.paid();
    int before = met.count();
    int number = met.add(key, key.length);
    if (number >= costs.length) {
      costs = Arrays.copyOf(costs, costs.length * 2);
    }
    boolean cheaper = number == before || place.cost() < costs[number];
    if (cheaper) {
      costs[number] = place.cost();
    }
    return cheaper;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  Place remove() {
    return entries.remove().place();
  }
}
