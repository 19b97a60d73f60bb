package org.wangge.grid.rules.space;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wangge.grid.rules.condition.Atom;
import org.wangge.grid.rules.condition.Condition;

/**
 * Conditions as boxes: one is true where the facts lie in one of its boxes.
 *
 * <p>"Not" is pushed down to the single facts, "and" over "or" multiplied out, within a bound for
 * each condition and one for all together.
 */
public final class Boxes {

  /** Two boxes are tried to be made one only in lists this short. */
  private static final int SHORT = 64;

  /** How often two boxes are laid over each other, for all conditions together. */
  private static final long MOST_EFFORT = 1_000_000;

  /** How many boxes all conditions together may have. */
  private static final int MOST_BOXES = 200_000;

  private final Space space;
  private final int most;
  private long effort;
  private int boxes;

  /**
   * Boxes of a space.
   *
   * @param space the space
   * @param most how many boxes one condition may have
   */
  public Boxes(Space space, int most) {
    this.space = space;
    this.most = most;
  }

  /**
   * The boxes of a condition.
   *
   * @param condition the condition
   * @return the boxes; none if it never holds; empty if there would be too many, or if it asks for
   *     a fact that is not cut
   */
  public Optional<List<Box>> of(Condition condition) {
    List<Box> found = boxes(condition, true);
    boxes += found == null ? 0 : found.size();
    return boxes > MOST_BOXES ? Optional.empty() : Optional.ofNullable(found);
  }

  private @Nullable List<Box> boxes(Condition condition, boolean wanted) {
    if (condition instanceof Atom atom) {
      return space.boxes(atom, wanted).orElse(null);
    }
    if (condition instanceof Condition.Cited cited) {
      return boxes(cited.condition(), wanted);
    }
    boolean isNone = condition instanceof Condition.None;
    boolean both = (condition instanceof Condition.All) == wanted && !isNone;
    return (isNone ? wanted : both)
        ? allOf(Space.parts(condition), isNone != wanted)
        : anyOf(Space.parts(condition), isNone != wanted);
  }

  private @Nullable List<Box> allOf(List<Condition> parts, boolean wanted) {
    List<Box> result = ImmutableList.of(Box.all(space.axes().size()));
    for (Condition part : parts) {
      List<Box> boxes = boxes(part, wanted);
      if (boxes == null) {
        return null;
      }
      effort += (long) boxes.size() * result.size();
      if (effort > MOST_EFFORT) {
        return null;
      }
      List<Box> next = new ArrayList<>();
      for (Box one : result) {
        for (Box other : boxes) {
          Box common = one.and(other);
          if (common != null) {
            add(next, common);
          }
        }
        if (next.size() > most) {
          return null;
        }
      }
      result = next;
    }
    return result;
  }

  private @Nullable List<Box> anyOf(List<Condition> parts, boolean wanted) {
    List<Box> result = new ArrayList<>();
    for (Condition part : parts) {
      List<Box> boxes = boxes(part, wanted);
      if (boxes == null) {
        return null;
      }
      boxes.forEach(box -> add(result, box));
      effort += boxes.size();
      if (result.size() > most || effort > MOST_EFFORT) {
        return null;
      }
    }
    return result;
  }

  private void add(List<Box> boxes, Box box) {
    for (int i = 0; i < boxes.size() && boxes.size() <= SHORT; i++) {
      Box joined = boxes.get(i).joined(box);
      if (joined != null) {
        boxes.set(i, joined);
        return;
      }
    }
    boxes.add(box);
  }
}
