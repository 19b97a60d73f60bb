package org.wangge.grid.rules.diagram;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.space.Axis;
import org.wangge.grid.rules.space.Space;

/**
 * A decision diagram: each node asks for one axis and has a child for each class of it; the leaves
 * are outcomes, the rows that count. Equal nodes are one; an axis that does not matter is not
 * asked; axes are asked in the order of the space, each at most once. Immutable.
 */
public final class Diagram {

  private static final int NO_LOOKUP = -1;

  private final Space space;
  private final Axis[] axes;
  // A node is three numbers (axis, its slot, where its lookup starts), then its children; a child
  // below 0 is the complement of an outcome.
  private final int[] nodes;
  private final int[] lookups;
  private final int root;
  private final Head head;
  private final ImmutableList<List<Integer>> outcomes;

  Diagram(Space space, NodeStore store, int root, List<List<Integer>> outcomes) {
    this.space = space;
    this.axes = space.axes().toArray(new Axis[0]);
    int[] starts = new int[axes.length];
    int length = 0;
    for (int i = 0; i < axes.length; i++) {
      int[] lookup = axes[i].lookup();
      starts[i] = lookup.length == 0 ? NO_LOOKUP : length;
      length += lookup.length;
    }
    this.lookups = new int[length];
    for (int i = 0; i < axes.length; i++) {
      int[] lookup = axes[i].lookup();
      if (lookup.length > 0) {
        System.arraycopy(lookup, 0, lookups, starts[i], lookup.length);
      }
    }
    this.nodes = store.toArray();
    for (int node = 0; node < nodes.length; node += 3 + axes[nodes[node]].size()) {
      int axis = nodes[node];
      nodes[node + 1] = space.vocabulary().slot(axes[axis].fact());
      nodes[node + 2] = starts[axis];
    }
    this.root = root;
    this.outcomes = ImmutableList.copyOf(outcomes);
    this.head = Head.of(this);
  }

  /**
   * The outcome for some facts.
   *
   * @param facts facts of the vocabulary of the space
   * @return its number
   */
  public int outcome(Facts facts) {
    int node = head.node(facts);
    while (node >= 0) {
      int start = nodes[node + 2];
      int position =
          start == NO_LOOKUP
              ? axes[nodes[node]].classOf(facts)
              : lookups[start + (int) facts.slot(nodes[node + 1])];
      node = nodes[node + 3 + position];
    }
    return ~node;
  }

  /** {@return the outcomes: the rows that count, lowest first} */
  public List<List<Integer>> outcomes() {
    return outcomes;
  }

  /** {@return the space whose axes are asked} */
  public Space space() {
    return space;
  }

  /** {@return how many numbers the nodes take} */
  public int size() {
    return nodes.length;
  }

  int root() {
    return root;
  }

  int axis(int node) {
    return nodes[node];
  }

  int child(int node, int position) {
    return nodes[node + 3 + position];
  }
}
