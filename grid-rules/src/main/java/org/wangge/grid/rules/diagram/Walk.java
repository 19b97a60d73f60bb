package org.wangge.grid.rules.diagram;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.wangge.grid.rules.space.Axis;
import org.wangge.grid.rules.space.Box;
import org.wangge.grid.rules.space.Space;

/**
 * Looks for facts that lead to an outcome, or to two outcomes in two diagrams of one space, by
 * asking as few questions as can be. Only classes that are possible are tried, lowest first.
 */
public final class Walk {

  private final Space space;
  private final Diagram one;
  private final Diagram other;
  private final Optional<Box> within;

  private Walk(Diagram one, Diagram other, Optional<Box> within) {
    this.space = one.space();
    this.one = one;
    this.other = other;
    this.within = within;
  }

  /**
   * A walk through one diagram.
   *
   * @param diagram the diagram
   * @return the walk
   */
  public static Walk through(Diagram diagram) {
    return new Walk(diagram, diagram, Optional.empty());
  }

  /**
   * A walk through one diagram, within a box; the questions of the box count as asked.
   *
   * @param diagram the diagram
   * @param within the box
   * @return the walk
   */
  public static Walk through(Diagram diagram, Box within) {
    return new Walk(diagram, diagram, Optional.of(within));
  }

  /**
   * A walk through two diagrams at once.
   *
   * @param one the first
   * @param other the second, of the same space
   * @return the walk
   */
  public static Walk through(Diagram one, Diagram other) {
    return new Walk(one, other, Optional.empty());
  }

  /**
   * Facts that lead somewhere.
   *
   * @param outcome the outcome of the first diagram
   * @param otherOutcome the outcome of the second
   * @param classes the class of each axis that was asked; -1 for the others
   */
  public record Found(int outcome, int otherOutcome, List<Integer> classes) {
    /** Copies the list. */
    public Found {
      classes = ImmutableList.copyOf(classes);
    }
  }

  /** A place on the way; leaves are below 0. */
  private record Stop(int node, int otherNode, int axis) {}

  private record Step(Stop from, int axis, int position) {}

  /**
   * Where the facts can lead.
   *
   * @param wanted the outcomes looked for, in the first and the second diagram
   * @param most how many to find
   * @return the first found of each pair of outcomes, those with fewest questions first
   */
  public List<Found> find(BiPredicate<Integer, Integer> wanted, int most) {
    return find(wanted, most, false);
  }

  /**
   * Several places that lead to one outcome.
   *
   * @param outcome the outcome of the first diagram
   * @param most how many to find
   * @return one for each last question that leads there, those with fewest questions first
   */
  public List<Found> places(int outcome, int most) {
    return find((here, other) -> here == outcome, most, true);
  }

  private List<Found> find(BiPredicate<Integer, Integer> wanted, int most, boolean each) {
    List<Found> found = new ArrayList<>();
    Map<Stop, Optional<Step>> reached = new LinkedHashMap<>();
    ArrayDeque<Stop> next = new ArrayDeque<>();
    arrive(new Stop(one.root(), other.root(), 0), Optional.empty(), reached, next);
    while (!next.isEmpty() && found.size() < most) {
      Stop here = next.remove();
      int axis = asked(here);
      if (axis == space.axes().size()) {
        // Looking for places, an end was noted where its last question was asked.
        if ((!each || reached.get(here).isEmpty())
            && wanted.test(~here.node(), ~here.otherNode())) {
          found.add(
              new Found(~here.node(), ~here.otherNode(), Ints.asList(classes(here, reached))));
        }
        continue;
      }
      Axis questions = space.axes().get(axis);
      for (int position = questions.size() > 1 ? 1 : 0; position <= questions.size(); position++) {
        // What is not known, or not among many codes, is tried last.
        int tried = position == questions.size() ? 0 : position;
        if (questions.isPossible(tried) && isWithin(axis, tried)) {
          Stop to =
              new Stop(
                  child(one, here.node(), axis, tried),
                  child(other, here.otherNode(), axis, tried),
                  within.isPresent() ? axis + 1 : 0);
          arrive(to, Optional.of(new Step(here, axis, tried)), reached, next);
          if (each
              && asked(to) == space.axes().size()
              && wanted.test(~to.node(), ~to.otherNode())) {
            int[] classes = classes(here, reached);
            classes[axis] = tried;
            found.add(new Found(~to.node(), ~to.otherNode(), Ints.asList(classes)));
            break;
          }
        }
      }
    }
    return found;
  }

  private void arrive(
      Stop stop, Optional<Step> by, Map<Stop, Optional<Step>> reached, ArrayDeque<Stop> next) {
    if (reached.putIfAbsent(stop, by) == null) {
      next.add(stop);
    }
  }

  private boolean isWithin(int axis, int position) {
    return within.isEmpty() || within.get().allows(axis, position);
  }

  /** The next axis that matters to either diagram, or to the box. */
  private int asked(Stop here) {
    int axis = space.axes().size();
    if (here.node() >= 0) {
      axis = Math.min(axis, one.axis(here.node()));
    }
    if (here.otherNode() >= 0) {
      axis = Math.min(axis, other.axis(here.otherNode()));
    }
    if (within.isPresent()) {
      for (int i = here.axis(); i < axis; i++) {
        if (!within.get().isFree(i)) {
          return i;
        }
      }
    }
    return axis;
  }

  private static int child(Diagram diagram, int node, int axis, int position) {
    return node >= 0 && diagram.axis(node) == axis ? diagram.child(node, position) : node;
  }

  private int[] classes(Stop end, Map<Stop, Optional<Step>> reached) {
    int[] classes = new int[space.axes().size()];
    Arrays.fill(classes, -1);
    @Nullable Stop stop = end;
    while (stop != null) {
      Optional<Step> step = reached.getOrDefault(stop, Optional.empty());
      step.ifPresent(by -> classes[by.axis()] = by.position());
      stop = step.map(Step::from).orElse(null);
    }
    return classes;
  }
}
