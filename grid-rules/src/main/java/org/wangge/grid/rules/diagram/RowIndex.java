package org.wangge.grid.rules.diagram;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.space.Axis;
import org.wangge.grid.rules.space.Box;
import org.wangge.grid.rules.space.Space;

/**
 * Rows to be tried for some facts, where a diagram would be too large: for each class of each axis
 * a bit for each row that may hold there. What the bits leave is tried on the facts. Immutable.
 */
public final class RowIndex {

  private final Space space;
  private final List<Condition> conditions;
  private final int[] order;
  private final int[] ranks;
  // bits[axis][class] has bit i for the row order[i].
  private final long[][][] bits;

  /**
   * An index of rows.
   *
   * @param space the space
   * @param conditions the condition of each row
   * @param ranks the rank of each row; the lowest that holds counts
   * @param boxes the boxes of each row, where they are known
   */
  public RowIndex(
      Space space, List<Condition> conditions, int[] ranks, List<Optional<List<Box>>> boxes) {
    this.space = space;
    this.conditions = ImmutableList.copyOf(conditions);
    this.ranks = ranks.clone();
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < ranks.length; i++) {
      rows.add(i);
    }
    rows.sort(Comparator.comparing((Integer row) -> ranks[row]).thenComparing(row -> row));
    this.order = rows.stream().mapToInt(Integer::intValue).toArray();
    this.bits = new long[space.axes().size()][][];
    for (int axis = 0; axis < bits.length; axis++) {
      bits[axis] = new long[space.axes().get(axis).size()][words()];
      for (int position = 0; position < bits[axis].length; position++) {
        for (int i = 0; i < order.length; i++) {
          if (mayHold(boxes.get(order[i]), axis, position)) {
            bits[axis][position][i / Long.SIZE] |= 1L << (i % Long.SIZE);
          }
        }
      }
    }
  }

  private int words() {
    return order.length / Long.SIZE + 1;
  }

  private static boolean mayHold(Optional<List<Box>> boxes, int axis, int position) {
    return boxes.isEmpty() || boxes.get().stream().anyMatch(box -> box.allows(axis, position));
  }

  /**
   * The rows that count for some facts.
   *
   * @param facts the facts
   * @return the rows of the lowest rank that hold, in order
   */
  public List<Integer> rows(Facts facts) {
    long[] left = new long[words()];
    Arrays.fill(left, -1);
    for (int axis = 0; axis < bits.length; axis++) {
      Axis asked = space.axes().get(axis);
      long[] may = bits[axis][asked.classOf(facts)];
      for (int i = 0; i < left.length; i++) {
        left[i] &= may[i];
      }
    }
    ImmutableList.Builder<Integer> rows = ImmutableList.builder();
    int rank = Integer.MAX_VALUE;
    for (int i = 0; i < order.length && ranks[order[i]] <= rank; i++) {
      if ((left[i / Long.SIZE] & (1L << (i % Long.SIZE))) != 0
          && conditions.get(order[i]).test(facts)) {
        rank = ranks[order[i]];
        rows.add(order[i]);
      }
    }
    return rows.build();
  }
}
