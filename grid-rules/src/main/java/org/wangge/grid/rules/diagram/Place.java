package org.wangge.grid.rules.diagram;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Nodes that can still be reached, after some axes were named or left open. */
final class Place {

  private final int[] nodes;
  private final int paid;
  private final int cost;
  private final @Nullable Place from;
  private final int axis;
  private final int position;

  Place(int[] nodes, int paid, int cost) {
    this(nodes, paid, cost, null, -1, -1);
  }

  Place(int[] nodes, int paid, int cost, @Nullable Place from, int axis, int position) {
    this.nodes = nodes;
    this.paid = paid;
    this.cost = cost;
    this.from = from;
    this.axis = axis;
    this.position = position;
  }

  /** The nodes, lowest first; none where all ways have ended well. */
  int[] nodes() {
    return nodes;
  }

  /** The fact that is named already, of which an axis is still to come; -1 if there is none. */
  int paid() {
    return paid;
  }

  /** How many facts were named. */
  int cost() {
    return cost;
  }

  /** The class of each axis that was named; -1 for the others. */
  int[] classes(int axes) {
    int[] classes = new int[axes];
    Arrays.fill(classes, -1);
    for (Place place = this; place != null && place.axis >= 0; place = place.from) {
      classes[place.axis] = place.position;
    }
    return classes;
  }
}
