package org.wangge.grid.rules.diagram;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.rules.space.Axis;
import org.wangge.grid.rules.space.Box;
import org.wangge.grid.rules.space.Space;

/**
 * Builds a diagram from the top: a node stands for the boxes that can still hold there, of which
 * each class of its axis leaves some; the same boxes lead to the same node.
 */
public final class DiagramBuilder {

  /** Effort beyond which a diagram is given up, in boxes looked at. */
  private static final long MOST_EFFORT = 300_000_000;

  /** How many numbers may be kept to know places again while building. */
  private static final int MOST_REMEMBERED = 8_000_000;

  /** Axes beyond which no diagram is tried: each is a step deeper. */
  private static final int MOST_AXES = 2_000;

  private final Space space;
  private final List<Rule> rules;
  private final Box[] boxes;
  private final Sequences nodes = new Sequences();
  private final Sequences outcomes = new Sequences();
  // Places met, by their axis and boxes, and the node of each.
  private final Sequences met = new Sequences();
  private int[] nodeOf = new int[64];
  private final int most;
  private long effort;

  private DiagramBuilder(Space space, List<Rule> rules, int most) {
    this.space = space;
    this.rules = ImmutableList.copyOf(rules);
    this.boxes = rules.stream().map(Rule::box).toArray(Box[]::new);
    this.most = most;
  }

  /**
   * Builds a diagram.
   *
   * @param space the space
   * @param rules the boxes, in the order of their ranks and rows
   * @param most how many numbers it may take
   * @return the diagram; empty if it would take more, or too long to build
   */
  public static Optional<Diagram> build(Space space, List<Rule> rules, int most) {
    DiagramBuilder builder = new DiagramBuilder(space, rules, most);
    // No hit is an outcome too, and the first.
    builder.outcomes.add(new int[0], 0);
    int[] all = new int[rules.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    int root = builder.node(0, all, all.length);
    return builder.isTooLarge()
        ? Optional.empty()
        : Optional.of(new Diagram(space, builder.nodes, root, builder.outcomeRows()));
  }

  private boolean isTooLarge() {
    return (long) nodes.size() + outcomes.size() > most
        || effort > MOST_EFFORT
        || met.size() > MOST_REMEMBERED
        || space.axes().size() > MOST_AXES;
  }

  private int node(int from, int[] some, int count) {
    if (isTooLarge()) {
      return ~0;
    }
    int left = settled(from, some, count);
    int axis = nextAsked(from, some, left);
    if (axis == space.axes().size()) {
      return ~outcome(some, left);
    }
    int[] place = new int[left + 1];
    System.arraycopy(some, 0, place, 1, left);
    place[0] = axis;
    int known = met.find(place, place.length);
    if (known >= 0) {
      return nodeOf[known];
    }
    int node = merged(axis, place);
    int number = met.add(place, place.length);
    if (number >= nodeOf.length) {
      nodeOf = Arrays.copyOf(nodeOf, nodeOf.length * 2);
    }
    nodeOf[number] = node;
    return node;
  }

  /** The node with its children, or the child, where all are one. */
  private int merged(int axis, int[] place) {
    Axis asked = space.axes().get(axis);
    int[] node = new int[asked.size() + 1];
    node[0] = axis;
    int[] some = new int[place.length - 1];
    effort += (long) place.length * node.length;
    boolean needsUnknown = asked.isPossible(0) || asked.size() == 1;
    for (int position = needsUnknown ? 0 : 1; position < asked.size(); position++) {
      int count = 0;
      for (int i = 1; i < place.length; i++) {
        if (boxes[place[i]].allows(axis, position)) {
          some[count++] = place[i];
        }
      }
      node[position + 1] = node(axis + 1, Arrays.copyOf(some, count), count);
    }
    if (!needsUnknown) {
      // Never asked, so it may go where it makes the diagram smallest.
      node[1] = node[2];
    }
    for (int i = 2; i < node.length; i++) {
      if (node[i] != node[1]) {
        return nodes.add(node, node.length);
      }
    }
    return node[1];
  }

  /**
   * Drops what no longer counts: boxes behind one that holds from here on, and its row's others.
   */
  private int settled(int from, int[] some, int count) {
    int best = Integer.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      Rule rule = rules.get(some[i]);
      if (rule.rank() < best && rule.box().isFreeFrom(from)) {
        best = rule.rank();
      }
    }
    int left = 0;
    int freeRow = -1;
    for (int i = 0; i < count; i++) {
      Rule rule = rules.get(some[i]);
      if (rule.rank() <= best && rule.row() != freeRow) {
        if (rule.box().isFreeFrom(from)) {
          freeRow = rule.row();
          while (left > 0 && rules.get(some[left - 1]).row() == freeRow) {
            left--;
          }
        }
        some[left++] = some[i];
      }
    }
    return left;
  }

  private int nextAsked(int from, int[] some, int count) {
    int axis = space.axes().size();
    for (int i = 0; i < count; i++) {
      int next = from;
      while (next < axis && boxes[some[i]].isFree(next)) {
        next++;
      }
      effort += next - from;
      axis = next;
    }
    return axis;
  }

  /** All boxes hold: their rows, of the lowest rank, are the outcome. */
  private int outcome(int[] some, int count) {
    int[] rows = new int[count];
    for (int i = 0; i < count; i++) {
      rows[i] = rules.get(some[i]).row();
    }
    return outcomes.add(rows, count);
  }

  private List<List<Integer>> outcomeRows() {
    // One object for each row, whatever the number of outcomes.
    List<Integer> numbers = new ArrayList<>();
    List<List<Integer>> rows = new ArrayList<>();
    for (int i = 0; i < outcomes.count(); i++) {
      ImmutableList.Builder<Integer> list = ImmutableList.builder();
      for (int row : outcomes.get(i)) {
        while (numbers.size() <= row) {
          numbers.add(numbers.size());
        }
        list.add(numbers.get(row));
      }
      rows.add(list.build());
    }
    return rows;
  }
}
