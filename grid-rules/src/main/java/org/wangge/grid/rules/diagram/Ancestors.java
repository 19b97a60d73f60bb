package org.wangge.grid.rules.diagram;

import java.util.BitSet;
import org.wangge.grid.rules.space.Axis;

/** The nodes of a diagram from which facts can lead to some outcomes. */
final class Ancestors {

  private final int size;
  // The parents of a node are parents[starts[node]] to parents[starts[node + 1] - 1]; outcomes
  // stand behind the nodes.
  private final int[] starts;
  private final int[] parents;

  Ancestors(Diagram diagram) {
    size = diagram.size();
    starts = new int[size + diagram.outcomes().size() + 1];
    each(diagram, (parent, child) -> starts[child + 1]++);
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    parents = new int[starts[starts.length - 1]];
    int[] next = starts.clone();
    each(diagram, (parent, child) -> parents[next[child]++] = parent);
  }

  private interface Edge {
    void accept(int parent, int child);
  }

  private static void each(Diagram diagram, Edge edge) {
    for (int node = 0; node < diagram.size(); node = diagram.next(node)) {
      Axis asked = diagram.asked(node);
      int before = node;
      for (int position = 0; position < asked.size(); position++) {
        int child = diagram.child(node, position);
        // Neighbouring classes often lead to the same child, which is noted once.
        if (asked.isPossible(position) && child != before) {
          edge.accept(node, child < 0 ? diagram.size() + ~child : child);
          before = child;
        }
      }
    }
  }

  /** The ancestors of some outcomes; lower ones have lower numbers. */
  BitSet of(BitSet outcomes) {
    BitSet found = new BitSet();
    outcomes.stream().forEach(outcome -> note(size + outcome, found));
    // Parents stand behind their children.
    for (int node = found.nextSetBit(0); node >= 0; node = found.nextSetBit(node + 1)) {
      note(node, found);
    }
    return found;
  }

  private void note(int child, BitSet found) {
    for (int i = starts[child]; i < starts[child + 1]; i++) {
      found.set(parents[i]);
    }
  }
}
