package org.wangge.grid.rules.diagram;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.rules.space.Axis;

/**
 * Looks for the fewest facts that lead to some outcomes, whatever the other facts are.
 *
 * <p>A place on the way is the set of nodes that can still be reached; at each axis one class is
 * chosen, which names the fact, or none, which leaves it open. The places nearest to the end are
 * looked at first, by what their nodes need at least, so that the first end has the fewest facts.
 * Where that takes more than {@value #MOST_EFFORT} steps, a shorter search finds facts of which
 * none can be left out. Not for several threads.
 */
public final class FewestFacts {

  static final int MOST_EFFORT = 1_000_000;

  private static final int UNREACHABLE = Integer.MAX_VALUE;

  private final Diagram diagram;
  private final Ancestors ancestors;
  // What a node needs at least, and on its shortest way, for the outcomes looked for.
  private final int[] least;
  private final int[] way;
  private BitSet wanted = new BitSet();

  /**
   * A search of a diagram, for many questions.
   *
   * @param diagram the diagram
   */
  public FewestFacts(Diagram diagram) {
    this.diagram = diagram;
    this.ancestors = new Ancestors(diagram);
    this.least = new int[diagram.size()];
    this.way = new int[diagram.size()];
    Arrays.fill(least, UNREACHABLE);
    Arrays.fill(way, UNREACHABLE);
  }

  /**
   * The fewest facts that lead to some outcomes.
   *
   * @param outcomes the outcomes
   * @return the class of each axis that is named, -1 for the others; empty if none lead there
   */
  public Optional<List<Integer>> find(BitSet outcomes) {
    return places(outcomes, 1).stream().findFirst();
  }

  /**
   * Several places that lead to some outcomes, no two of which have facts in common.
   *
   * @param outcomes the outcomes
   * @param most how many to find
   * @return the classes of each, those with fewest facts first; none only if none lead there
   */
  public List<List<Integer>> places(BitSet outcomes, int most) {
    wanted = outcomes;
    BitSet nodes = ancestors.of(outcomes);
    nodes.stream().forEach(this::measure);
    List<List<Integer>> found = new ArrayList<>();
    if (least(diagram.root()) != UNREACHABLE) {
      Search search = new Search();
      search.run(most, found);
      if (found.isEmpty()) {
        found.add(Ints.asList(reduced(shortestWay())));
      }
    }
    nodes.stream().forEach(node -> least[node] = way[node] = UNREACHABLE);
    return ImmutableList.copyOf(found);
  }

  private int least(int node) {
    return node >= 0 ? least[node] : end(node);
  }

  private int way(int node) {
    return node >= 0 ? way[node] : end(node);
  }

  private int end(int node) {
    return wanted.get(~node) ? 0 : UNREACHABLE;
  }

  private void measure(int node) {
    Axis asked = diagram.asked(node);
    int named = UNREACHABLE;
    int open = 0;
    for (int position = 0; position < asked.size(); position++) {
      if (asked.isPossible(position)) {
        int child = diagram.child(node, position);
        int step = diagram.fact(child) == diagram.fact(node) ? 0 : 1;
        if (least(child) != UNREACHABLE) {
          named = Math.min(named, least(child) + step);
          way[node] = Math.min(way[node], way(child) + step);
        }
        open = Math.max(open, least(child));
      }
    }
    least[node] = Math.min(named, open);
  }

  private int[] shortestWay() {
    int[] classes = new int[diagram.space().axes().size()];
    Arrays.fill(classes, -1);
    int node = diagram.root();
    while (node >= 0) {
      Axis asked = diagram.asked(node);
      int best = -1;
      for (int turn = 0; turn < asked.size(); turn++) {
        int position = asked.inTurn(turn);
        if (asked.isPossible(position)
            && (best < 0 || way(diagram.child(node, position)) < way(diagram.child(node, best)))) {
          best = position;
        }
      }
      classes[diagram.axis(node)] = best;
      node = diagram.child(node, best);
    }
    return classes;
  }

  /** Leaves out each fact without which the others still lead there. */
  private int[] reduced(int[] classes) {
    int[] kept = classes;
    for (int fact = diagram.space().factCount() - 1; fact >= 0; fact--) {
      int[] without = kept.clone();
      for (int axis = 0; axis < without.length; axis++) {
        if (diagram.space().factNumber(axis) == fact) {
          without[axis] = -1;
        }
      }
      BitSet beside =
          diagram.reached((axis, position) -> without[axis] < 0 || without[axis] == position);
      beside.andNot(wanted);
      kept = beside.isEmpty() ? without : kept;
    }
    return kept;
  }

  /** One search, with what it has met. */
  private final class Search {
    private final PlaceQueue queue = new PlaceQueue();
    private int effort;

    void run(int most, List<List<Integer>> found) {
      int root = diagram.root();
      add(new Place(root < 0 ? new int[0] : new int[] {root}, -1, 0), least(root));
      while (!queue.isEmpty() && found.size() < most && effort < MOST_EFFORT) {
        Place here = queue.remove();
        if (here.nodes().length == 0) {
          List<Integer> classes = Ints.asList(here.classes(diagram.space().axes().size()));
          if (found.stream().noneMatch(other -> meet(other, classes))) {
            found.add(classes);
          }
        } else {
          expand(here);
        }
      }
    }

    private void add(Place place, int rest) {
      queue.add(place, place.cost() + rest);
    }

    private void expand(Place here) {
      int axis = Integer.MAX_VALUE;
      for (int node : here.nodes()) {
        axis = Math.min(axis, diagram.axis(node));
      }
      Axis asked = diagram.space().axes().get(axis);
      for (int turn = 0; turn < asked.size(); turn++) {
        int position = asked.inTurn(turn);
        if (asked.isPossible(position) && effort < MOST_EFFORT) {
          go(here, axis, position);
        }
      }
      go(here, axis, -1);
    }

    /** Names a class of an axis, or leaves it open. */
    private void go(Place here, int axis, int position) {
      int fact = diagram.space().factNumber(axis);
      int paid = position < 0 ? here.paid() : fact;
      BitSet next = new BitSet();
      int rest = 0;
      for (int node : here.nodes()) {
        if (diagram.axis(node) != axis) {
          rest = Math.max(rest, note(node, paid, next));
          continue;
        }
        Axis asked = diagram.asked(node);
        int last = position < 0 ? asked.size() - 1 : position;
        for (int i = Math.max(position, 0); i <= last && rest != UNREACHABLE; i++) {
          if (asked.isPossible(i)) {
            rest = Math.max(rest, note(diagram.child(node, i), paid, next));
          }
        }
      }
      if (rest != UNREACHABLE) {
        int[] nodes = next.stream().toArray();
        boolean more = Arrays.stream(nodes).anyMatch(node -> diagram.fact(node) == paid);
        int cost = here.cost() + (position < 0 || here.paid() == fact ? 0 : 1);
        add(new Place(nodes, more ? paid : -1, cost, here, axis, position), rest);
      }
    }

    /** What a node needs at least; a fact that is named already costs nothing more. */
    private int note(int node, int paid, BitSet next) {
      effort++;
      if (node >= 0) {
        next.set(node);
      }
      int rest = least(node);
      return rest != UNREACHABLE && rest > 0 && diagram.fact(node) == paid ? rest - 1 : rest;
    }
  }

  private static boolean meet(List<Integer> one, List<Integer> other) {
    for (int axis = 0; axis < one.size(); axis++) {
      int mine = one.get(axis);
      int theirs = other.get(axis);
      if (mine >= 0 && theirs >= 0 && mine != theirs) {
        return false;
      }
    }
    return true;
  }
}
