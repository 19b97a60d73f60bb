package org.wangge.grid.rules.diagram;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.rules.space.Axis;
import org.wangge.grid.rules.space.Space;

/**
 * Builds a diagram from the top: a node stands for the boxes that can still hold there, of which
 * each class of its axis leaves some; the same boxes lead to the same node.
 */
public final class DiagramBuilder {

  /** Effort beyond which a diagram is given up, in boxes looked at. */
  private static final long MOST_EFFORT = 300_000_000;

  private final Space space;
  private final ImmutableList<Rule> rules;
  private final NodeStore store;
  private final List<Map<NodeStore.Key, Integer>> met = new ArrayList<>();
  private final Map<NodeStore.Key, Integer> outcomes = new LinkedHashMap<>();
  private final List<List<Integer>> outcomeRows = new ArrayList<>();
  private final int most;
  private long effort;
  private int states;

  private DiagramBuilder(Space space, List<Rule> rules, int most) {
    this.space = space;
    this.rules = ImmutableList.copyOf(rules);
    this.most = most;
    this.store = new NodeStore(most);
    for (int i = 0; i <= space.axes().size(); i++) {
      met.add(new LinkedHashMap<>());
    }
  }

  /**
   * Builds a diagram.
   *
   * @param space the space
   * @param rules the boxes, in the order of their ranks and rows
   * @param most how many numbers it may take
   * @return the diagram; empty if it would take more
   */
  public static Optional<Diagram> build(Space space, List<Rule> rules, int most) {
    DiagramBuilder builder = new DiagramBuilder(space, rules, most);
    // No hit is an outcome too, and the first.
    builder.outcome(new int[0], 0);
    int[] all = new int[rules.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    int root = builder.node(0, all, all.length);
    return builder.isTooLarge()
        ? Optional.empty()
        : Optional.of(new Diagram(space, builder.store, root, builder.outcomeRows));
  }

  private boolean isTooLarge() {
    return store.isFull() || effort > MOST_EFFORT || states > most;
  }

  private int node(int from, int[] boxes, int count) {
    if (isTooLarge()) {
      return ~0;
    }
    int left = settled(from, boxes, count);
    int axis = nextAsked(from, boxes, left);
    if (axis == space.axes().size()) {
      return ~outcome(boxes, left);
    }
    int[] key = new int[left];
    System.arraycopy(boxes, 0, key, 0, left);
    NodeStore.Key state = new NodeStore.Key(key);
    Integer known = met.get(axis).get(state);
    if (known != null) {
      return known;
    }
    int node = store.node(axis, children(axis, key));
    states++;
    met.get(axis).put(state, node);
    return node;
  }

  private int[] children(int axis, int[] boxes) {
    Axis asked = space.axes().get(axis);
    int[] children = new int[asked.size()];
    int[] some = new int[boxes.length];
    effort += (long) boxes.length * children.length;
    for (int position = 0; position < children.length; position++) {
      int count = 0;
      for (int box : boxes) {
        if (rules.get(box).box().allows(axis, position)) {
          some[count++] = box;
        }
      }
      children[position] = node(axis + 1, some.clone(), count);
    }
    if (!asked.isPossible(0) && children.length > 1) {
      // Never asked, so it may go where it makes the diagram smallest.
      children[0] = children[1];
    }
    return children;
  }

  /**
   * Drops what no longer counts: boxes behind one that holds from here on, and its row's others.
   */
  private int settled(int from, int[] boxes, int count) {
    int best = Integer.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      Rule rule = rules.get(boxes[i]);
      if (rule.rank() < best && rule.box().isFreeFrom(from)) {
        best = rule.rank();
      }
    }
    int left = 0;
    int freeRow = -1;
    for (int i = 0; i < count; i++) {
      Rule rule = rules.get(boxes[i]);
      if (rule.rank() <= best && rule.row() != freeRow) {
        if (rule.box().isFreeFrom(from)) {
          freeRow = rule.row();
          while (left > 0 && rules.get(boxes[left - 1]).row() == freeRow) {
            left--;
          }
        }
        boxes[left++] = boxes[i];
      }
    }
    return left;
  }

  private int nextAsked(int from, int[] boxes, int count) {
    int axis = from;
    while (axis < space.axes().size()) {
      for (int i = 0; i < count; i++) {
        if (!rules.get(boxes[i]).box().isFree(axis)) {
          return axis;
        }
      }
      axis++;
    }
    return axis;
  }

  /** All boxes hold: their rows, of the lowest rank, are the outcome. */
  private int outcome(int[] boxes, int count) {
    int[] rows = new int[count];
    for (int i = 0; i < count; i++) {
      rows[i] = rules.get(boxes[i]).row();
    }
    Integer known = outcomes.get(new NodeStore.Key(rows));
    if (known == null) {
      known = outcomes.size();
      outcomes.put(new NodeStore.Key(rows), known);
      ImmutableList.Builder<Integer> list = ImmutableList.builder();
      for (int row : rows) {
        list.add(row);
      }
      outcomeRows.add(list.build());
    }
    return known;
  }
}
