package org.wangge.grid.rules.diagram;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.rules.space.Axis;

/** Two diagrams of one space as one, each of whose outcomes is an outcome of both. */
public final class Pairing {

  private final Diagram one;
  private final Diagram other;
  private final int most;
  private final Sequences nodes = new Sequences();
  private final Sequences outcomes = new Sequences();
  private final Sequences met = new Sequences();
  private int[] nodeOf = new int[64];

  private Pairing(Diagram one, Diagram other, int most) {
    this.one = one;
    this.other = other;
    this.most = most;
  }

  /**
   * Pairs two diagrams.
   *
   * @param one the first
   * @param other the second, of the same space
   * @param most how many numbers the pair may take
   * @return a diagram whose outcomes are lists of two, the outcomes of the first and the second;
   *     empty if it would be too large
   */
  public static Optional<Diagram> of(Diagram one, Diagram other, int most) {
    Pairing pairing = new Pairing(one, other, most);
    int root = pairing.node(one.root(), other.root());
    if (pairing.isTooLarge()) {
      return Optional.empty();
    }
    ImmutableList.Builder<List<Integer>> outcomes = ImmutableList.builder();
    for (int i = 0; i < pairing.outcomes.count(); i++) {
      outcomes.add(ImmutableList.copyOf(Ints.asList(pairing.outcomes.get(i))));
    }
    return Optional.of(new Diagram(one.space(), pairing.nodes, root, outcomes.build()));
  }

  private boolean isTooLarge() {
    return nodes.size() > most || met.size() > most;
  }

  private int node(int here, int there) {
    if (isTooLarge()) {
      return ~0;
    }
    if (here < 0 && there < 0) {
      return ~outcomes.add(new int[] {~here, ~there}, 2);
    }
    int[] place = {here, there};
    int known = met.find(place, 2);
    if (known >= 0) {
      return nodeOf[known];
    }
    int node = merged(here, there);
    int number = met.add(place, 2);
    if (number >= nodeOf.length) {
      nodeOf = Arrays.copyOf(nodeOf, nodeOf.length * 2);
    }
    nodeOf[number] = node;
    return node;
  }

  private int merged(int here, int there) {
    int axis =
        Math.min(
            here < 0 ? Integer.MAX_VALUE : one.axis(here),
            there < 0 ? Integer.MAX_VALUE : other.axis(there));
    Axis asked = one.space().axes().get(axis);
    int[] node = new int[asked.size() + 1];
    node[0] = axis;
    int possible = 0;
    for (int position = asked.size() - 1; position >= 0; position--) {
      if (asked.isPossible(position) || position + 1 == asked.size()) {
        node[position + 1] =
            node(child(one, here, axis, position), child(other, there, axis, position));
        possible = position;
      }
    }
    boolean same = true;
    for (int position = 0; position < asked.size(); position++) {
      if (!asked.isPossible(position)) {
        // Never asked, so it may go where it makes the pair smallest.
        node[position + 1] = node[possible + 1];
      }
      same &= node[position + 1] == node[possible + 1];
    }
    return same ? node[1] : nodes.add(node, node.length);
  }

  private static int child(Diagram diagram, int node, int axis, int position) {
    return node >= 0 && diagram.axis(node) == axis ? diagram.child(node, position) : node;
  }
}
