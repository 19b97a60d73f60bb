package org.wangge.grid.rules.diagram;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.space.Axis;
import org.wangge.grid.rules.space.Box;
import org.wangge.grid.rules.space.Space;

/**
 * Rows to be tried for some facts, where a diagram would be too large: for each class of each axis
 * a bit for each row that may hold there. What the bits leave is tried on the facts, unless the row
 * has one box, which the bits tell exactly. Immutable.
 */
public final class RowIndex {

  private final Axis[] axes;
  private final List<Condition> conditions;
  private final int[] order;
  private final int[] ranks;
  // bits[axis][class] has bit i for the row order[i].
  private final long[][][] bits;
  private final BitSet exact = new BitSet();

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
    this.axes = space.axes().toArray(new Axis[0]);
    this.conditions = ImmutableList.copyOf(conditions);
    this.ranks = ranks.clone();
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < ranks.length; i++) {
      rows.add(i);
    }
    rows.sort(Comparator.comparing((Integer row) -> ranks[row]).thenComparing(row -> row));
    this.order = rows.stream().mapToInt(Integer::intValue).toArray();
    this.bits = new long[axes.length][][];
    for (int axis = 0; axis < axes.length; axis++) {
      bits[axis] = new long[axes[axis].size()][order.length / Long.SIZE + 1];
    }
    for (int i = 0; i < order.length; i++) {
      Optional<List<Box>> ofRow = boxes.get(order[i]);
      exact.set(i, ofRow.isPresent() && ofRow.get().size() == 1);
      for (int axis = 0; axis < axes.length; axis++) {
        int row = i;
        long[][] classes = bits[axis];
        mayHold(ofRow, axis)
            .forEach(position -> classes[position][row / Long.SIZE] |= 1L << (row % Long.SIZE));
      }
    }
  }

  private IntStream mayHold(Optional<List<Box>> boxes, int axis) {
    BitSet may = new BitSet();
    if (boxes.isEmpty() || boxes.get().stream().anyMatch(box -> box.isFree(axis))) {
      may.set(0, axes[axis].size());
    } else {
      boxes.get().forEach(box -> box.addTo(axis, may));
    }
    return may.stream();
  }

  /**
   * The rows that count for some facts.
   *
   * @param facts the facts
   * @return the rows of the lowest rank that hold, in order
   */
  public List<Integer> rows(Facts facts) {
    long[] left = new long[order.length / Long.SIZE + 1];
    Arrays.fill(left, -1);
    for (int axis = 0; axis < axes.length; axis++) {
      long[] may = bits[axis][axes[axis].classOf(facts)];
      for (int i = 0; i < left.length; i++) {
        left[i] &= may[i];
      }
    }
    ImmutableList.Builder<Integer> rows = ImmutableList.builder();
    int rank = Integer.MAX_VALUE;
    for (int word = 0; word < left.length; word++) {
      for (long rest = left[word]; rest != 0; rest &= rest - 1) {
        int i = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
        if (i >= order.length || ranks[order[i]] > rank) {
          return rows.build();
        }
        if (exact.get(i) || conditions.get(order[i]).test(facts)) {
          rank = ranks[order[i]];
          rows.add(order[i]);
        }
      }
    }
    return rows.build();
  }
}
