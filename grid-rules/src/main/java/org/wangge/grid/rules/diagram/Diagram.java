package org.wangge.grid.rules.diagram;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.space.Axis;
import org.wangge.grid.rules.space.Box;
import org.wangge.grid.rules.space.Space;

/**
 * A decision diagram: each node asks for one axis and has a child for each class of it; the leaves
 * are outcomes, the rows that count. Equal nodes are one; an axis that does not matter is not
 * asked; axes are asked in the order of the space, each at most once. Immutable.
 */
public final class Diagram {

  private static final int NO_LOOKUP = -1;
  private static final int HEAD = 3;

  private final Space space;
  private final Axis[] axes;
  // A node is three numbers (axis, its slot, where its lookup starts), then its children; a child
  // below 0 is the complement of an outcome. Children stand before their parents.
  private final int[] nodes;
  private final int[] lookups;
  private final int root;
  private final Head head;
  private final ImmutableList<List<Integer>> outcomes;

  /** Nodes are sequences of an axis and its children; the root is one of them, or an outcome. */
  Diagram(Space space, Sequences store, int root, List<List<Integer>> outcomes) {
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
    int[] places = places(store);
    this.nodes = new int[places[store.count()]];
    for (int i = 0; i < store.count(); i++) {
      int[] node = store.get(i);
      nodes[places[i]] = node[0];
      nodes[places[i] + 1] = space.vocabulary().slot(axes[node[0]].fact());
      nodes[places[i] + 2] = starts[node[0]];
      for (int k = 1; k < node.length; k++) {
        nodes[places[i] + HEAD + k - 1] = node[k] < 0 ? node[k] : places[node[k]];
      }
    }
    this.root = root < 0 ? root : places[root];
    this.outcomes = ImmutableList.copyOf(outcomes);
    this.head = Head.of(this);
  }

  private int[] places(Sequences store) {
    int[] places = new int[store.count() + 1];
    for (int i = 0; i < store.count(); i++) {
      places[i + 1] = places[i] + HEAD + axes[store.get(i)[0]].size();
    }
    return places;
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
      node = nodes[node + HEAD + position];
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

  /** {@return the outcomes that some facts have} */
  public BitSet reached() {
    return reached((axis, position) -> true);
  }

  /**
   * The outcomes that some facts of a box have.
   *
   * @param box the box
   * @return the outcomes
   */
  public BitSet reached(Box box) {
    return reached(box::allows);
  }

  /** Which classes are looked at. */
  interface Within {
    boolean has(int axis, int position);
  }

  /** The outcomes that some facts have that lie within some classes. */
  BitSet reached(Within within) {
    BitSet open = new BitSet();
    BitSet found = new BitSet();
    note(root, open, found);
    // Parents stand behind their children.
    for (int node = open.length() - 1; node >= 0; node = open.previousSetBit(node - 1)) {
      Axis asked = axes[nodes[node]];
      for (int position = 0; position < asked.size(); position++) {
        if (asked.isPossible(position) && within.has(nodes[node], position)) {
          note(child(node, position), open, found);
        }
      }
    }
    return found;
  }

  private static void note(int node, BitSet open, BitSet found) {
    if (node >= 0) {
      open.set(node);
    } else {
      found.set(~node);
    }
  }

  int root() {
    return root;
  }

  int axis(int node) {
    return nodes[node];
  }

  Axis asked(int node) {
    return axes[nodes[node]];
  }

  int child(int node, int position) {
    return nodes[node + HEAD + position];
  }

  /** The node behind a node; {@link #size} after the last. */
  int next(int node) {
    return node + HEAD + axes[nodes[node]].size();
  }

  /** Which fact a node asks for; -1 for an outcome. */
  int fact(int node) {
    return node < 0 ? -1 : space.factNumber(nodes[node]);
  }
}
