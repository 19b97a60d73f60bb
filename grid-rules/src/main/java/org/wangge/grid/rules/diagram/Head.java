package org.wangge.grid.rules.diagram;

import java.util.List;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.space.Axis;
import org.wangge.grid.rules.space.Space;

/**
 * The first axes of a diagram asked all at once: for each combination of their classes the node
 * that follows. A chain of nodes waits for each answer before the next question; these answers do
 * not wait for each other. As many axes as fit; none that has to be reckoned.
 */
final class Head {

  private static final int MOST_CELLS = 1 << 16;

  private final int[] slots;
  // For the value in slots[i] steps[starts[i] + value] is how far its class moves the cell.
  private final int[] starts;
  private final int[] steps;
  private final int[] cells;

  private Head(int[] slots, int[] starts, int[] steps, int[] cells) {
    this.slots = slots;
    this.starts = starts;
    this.steps = steps;
    this.cells = cells;
  }

  /** The head of a diagram whose nodes are all there. */
  static Head of(Diagram diagram) {
    Space space = diagram.space();
    List<Axis> axes = space.axes();
    int count = 0;
    int width = 0;
    int size = 1;
    while (count < axes.size()) {
      int length = axes.get(count).lookup().length;
      long grown = (long) size * possible(axes.get(count));
      if (length == 0 || grown > MOST_CELLS) {
        break;
      }
      size = (int) grown;
      width += length;
      count++;
    }
    int[] slots = new int[count];
    int[] starts = new int[count];
    int[] steps = new int[width];
    int[] cells = new int[size];
    int start = 0;
    int step = 1;
    for (int i = 0; i < count; i++) {
      Axis axis = axes.get(i);
      int[] lookup = axis.lookup();
      slots[i] = space.vocabulary().slot(axis.fact());
      starts[i] = start;
      for (int value = 0; value < lookup.length; value++) {
        steps[start + value] = Math.max(0, lookup[value] - impossible(axis)) * step;
      }
      start += lookup.length;
      step *= possible(axis);
    }
    for (int cell = 0; cell < size; cell++) {
      cells[cell] = follow(diagram, count, cell);
    }
    return new Head(slots, starts, steps, cells);
  }

  /** The first node beyond the head, or the outcome. */
  private static int follow(Diagram diagram, int count, int cell) {
    int[] classes = new int[count];
    int rest = cell;
    for (int i = 0; i < count; i++) {
      Axis axis = diagram.space().axes().get(i);
      classes[i] = rest % possible(axis) + impossible(axis);
      rest /= possible(axis);
    }
    int node = diagram.root();
    while (node >= 0 && diagram.axis(node) < count) {
      node = diagram.child(node, classes[diagram.axis(node)]);
    }
    return node;
  }

  /** How many classes a fact can lie in; of those only the first may be impossible. */
  private static int possible(Axis axis) {
    return axis.size() - impossible(axis);
  }

  private static int impossible(Axis axis) {
    return axis.isPossible(0) ? 0 : 1;
  }

  /** The node that follows, or the complement of the outcome. */
  int node(Facts facts) {
    int cell = 0;
    for (int i = 0; i < slots.length; i++) {
      cell += steps[starts[i] + (int) facts.slot(slots[i])];
    }
    return cells[cell];
  }
}
