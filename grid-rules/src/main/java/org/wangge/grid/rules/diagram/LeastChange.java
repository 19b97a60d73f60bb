package org.wangge.grid.rules.diagram;

import com.google.common.primitives.Ints;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.rules.space.Axis;

/** What would have to change for an outcome to be reached: as few facts as can be. */
public final class LeastChange {

  private static final int UNREACHABLE = Integer.MAX_VALUE;

  private final Diagram diagram;
  private final int[] now;
  private final BitSet wanted;
  // The cost of each node, and its cost where its fact has changed already on another axis.
  private final int[] fresh;
  private final int[] changed;

  private LeastChange(Diagram diagram, int[] now, BitSet wanted) {
    this.diagram = diagram;
    this.now = now;
    this.wanted = wanted;
    this.fresh = new int[diagram.size()];
    this.changed = new int[diagram.size()];
    // Children stand before their parents.
    for (int node = 0; node < diagram.size(); node = diagram.next(node)) {
      fresh[node] = cost(node, best(node, false), false);
      changed[node] = cost(node, best(node, true), true);
    }
  }

  /**
   * The least change of facts that leads to an outcome.
   *
   * @param diagram the diagram
   * @param now the class of each axis as it is
   * @param wanted the outcomes looked for
   * @return the class of each axis after the change; empty if nothing leads there
   */
  public static Optional<List<Integer>> find(Diagram diagram, int[] now, BitSet wanted) {
    LeastChange change = new LeastChange(diagram, now, wanted);
    return change.cost(diagram.root(), false) == UNREACHABLE
        ? Optional.empty()
        : Optional.of(Ints.asList(change.classes()));
  }

  private int[] classes() {
    int[] classes = now.clone();
    int node = diagram.root();
    boolean isChanged = false;
    while (node >= 0) {
      int position = best(node, isChanged);
      classes[diagram.axis(node)] = position;
      int child = diagram.child(node, position);
      isChanged =
          diagram.fact(child) == diagram.fact(node)
              && (isChanged || position != now[diagram.axis(node)]);
      node = child;
    }
    return classes;
  }

  private int cost(int node, boolean isChanged) {
    if (node < 0) {
      return wanted.get(~node) ? 0 : UNREACHABLE;
    }
    return isChanged ? changed[node] : fresh[node];
  }

  private int cost(int node, int position, boolean isChanged) {
    boolean changes = position != now[diagram.axis(node)];
    int child = diagram.child(node, position);
    boolean sameFact = diagram.fact(child) == diagram.fact(node);
    int rest = cost(child, sameFact && (isChanged || changes));
    return rest == UNREACHABLE || !changes || isChanged ? rest : rest + 1;
  }

  /** The class that costs least; as it is comes first, then the others in their turn. */
  private int best(int node, boolean isChanged) {
    Axis asked = diagram.asked(node);
    int best = now[diagram.axis(node)];
    int least = cost(node, best, isChanged);
    for (int turn = 0; turn < asked.size(); turn++) {
      int position = asked.inTurn(turn);
      if (asked.isPossible(position)) {
        int cost = cost(node, position, isChanged);
        if (cost < least) {
          least = cost;
          best = position;
        }
      }
    }
    return best;
  }
}
