package org.wangge.grid.rules.diagram;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.wangge.grid.rules.space.Axis;

/** What would have to change for an outcome to be reached: as few facts as can be. */
public final class LeastChange {

  private LeastChange() {}

  /**
   * The least change of facts that leads to an outcome.
   *
   * @param diagram the diagram
   * @param now the class of each axis as it is
   * @param wanted the outcomes looked for
   * @return the class of each axis after the change; empty if nothing leads there
   */
  public static Optional<List<Integer>> find(Diagram diagram, int[] now, IntPredicate wanted) {
    Map<Integer, Integer> costs = new LinkedHashMap<>();
    int cost = cost(diagram, diagram.root(), now, wanted, costs);
    if (cost == UNREACHABLE) {
      return Optional.empty();
    }
    List<Integer> classes = new ArrayList<>();
    for (int position : now) {
      classes.add(position);
    }
    int node = diagram.root();
    while (node >= 0) {
      int axis = diagram.axis(node);
      int best = bestChild(diagram, node, now, wanted, costs);
      classes.set(axis, best);
      node = diagram.child(node, best);
    }
    return Optional.of(ImmutableList.copyOf(classes));
  }

  private static final int UNREACHABLE = Integer.MAX_VALUE;

  private static int cost(
      Diagram diagram, int node, int[] now, IntPredicate wanted, Map<Integer, Integer> costs) {
    if (node < 0) {
      return wanted.test(~node) ? 0 : UNREACHABLE;
    }
    Integer known = costs.get(node);
    if (known != null) {
      return known;
    }
    int axis = diagram.axis(node);
    Axis asked = diagram.space().axes().get(axis);
    int least = UNREACHABLE;
    for (int position = 0; position < asked.size(); position++) {
      if (asked.isPossible(position)) {
        int rest = cost(diagram, diagram.child(node, position), now, wanted, costs);
        if (rest != UNREACHABLE) {
          least = Math.min(least, rest + (position == now[axis] ? 0 : 1));
        }
      }
    }
    costs.put(node, least);
    return least;
  }

  private static int bestChild(
      Diagram diagram, int node, int[] now, IntPredicate wanted, Map<Integer, Integer> costs) {
    int axis = diagram.axis(node);
    Axis asked = diagram.space().axes().get(axis);
    int best = -1;
    int least = UNREACHABLE;
    for (int i = 0; i <= asked.size(); i++) {
      // As it is comes first, then the others in order.
      int position = i == 0 ? now[axis] : i - 1;
      if (asked.isPossible(position)) {
        int rest = cost(diagram, diagram.child(node, position), now, wanted, costs);
        int total = rest == UNREACHABLE ? rest : rest + (position == now[axis] ? 0 : 1);
        if (total < least) {
          least = total;
          best = position;
        }
      }
    }
    return best;
  }
}
