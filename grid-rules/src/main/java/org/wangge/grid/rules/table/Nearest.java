package org.wangge.grid.rules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.space.Box;
import org.wangge.grid.rules.space.Space;

/** Looks for the rows that need the fewest facts changed, by their boxes: no diagram is needed. */
final class Nearest<O> {

  private record Near(int row, Box box, int cost) {}

  private static final Comparator<Near> ORDER =
      Comparator.comparing(Near::cost).thenComparing(Near::row);

  private final CompiledTable<O> table;
  private final Space space;
  private final Facts facts;
  private final int[] now;

  Nearest(CompiledTable<O> table, Facts facts) {
    this.table = table;
    this.space = table.space();
    this.facts = facts;
    this.now = Changes.now(space, facts);
  }

  List<CloseRow<O>> rows(int most) {
    PriorityQueue<Near> best = new PriorityQueue<>(ORDER.reversed());
    for (int row = 0; row < table.table().rows().size(); row++) {
      near(row).filter(near -> near.cost() > 0).ifPresent(best::add);
      if (best.size() > most) {
        best.remove();
      }
    }
    return best.stream().sorted(ORDER).map(this::close).collect(ImmutableList.toImmutableList());
  }

  private Optional<Near> near(int row) {
    List<Box> boxes = table.boxes(row).orElse(ImmutableList.of());
    return boxes.stream()
        .map(box -> new Near(row, box, cost(box)))
        .min(Comparator.comparing(Near::cost));
  }

  /** How many facts lie outside a box. */
  private int cost(Box box) {
    int cost = 0;
    int last = -1;
    for (int axis = 0; axis < now.length; axis++) {
      if (space.factNumber(axis) != last && !box.allows(axis, now[axis])) {
        last = space.factNumber(axis);
        cost++;
      }
    }
    return cost;
  }

  private CloseRow<O> close(Near near) {
    int[] then = now.clone();
    for (int axis = 0; axis < then.length; axis++) {
      if (!near.box().allows(axis, now[axis])) {
        then[axis] = near.box().first(space.axes().get(axis), axis);
      }
    }
    return new CloseRow<>(
        near.row() + 1,
        table.table().rows().get(near.row()),
        Changes.of(space, facts, Ints.asList(then)));
  }
}
