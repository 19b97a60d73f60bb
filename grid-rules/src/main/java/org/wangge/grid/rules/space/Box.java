package org.wangge.grid.rules.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Facts of which each lies in some classes of its axis: a condition without "or". Never changed
 * once made.
 */
public final class Box {

  private final @Nullable BitSet[] allowed;
  // The axis after the last that is not free.
  private final int end;

  private Box(@Nullable BitSet[] allowed) {
    this.allowed = allowed;
    int last = allowed.length;
    while (last > 0 && allowed[last - 1] == null) {
      last--;
    }
    this.end = last;
  }

  /** All facts. */
  static Box all(int axes) {
    return new Box(new BitSet[axes]);
  }

  /** All facts that lie in some classes of one axis. */
  static Box of(int axes, int axis, BitSet classes) {
    BitSet[] allowed = new BitSet[axes];
    allowed[axis] = classes;
    return new Box(allowed);
  }

  /**
   * Whether an axis is free: any class will do.
   *
   * @param axis the axis
   * @return true if it is
   */
  public boolean isFree(int axis) {
    return allowed[axis] == null;
  }

  /**
   * Whether all axes from one on are free.
   *
   * @param axis the first axis
   * @return true if they are
   */
  public boolean isFreeFrom(int axis) {
    return end <= axis;
  }

  /**
   * Whether a class will do.
   *
   * @param axis the axis
   * @param position the class
   * @return true if it will
   */
  public boolean allows(int axis, int position) {
    BitSet classes = allowed[axis];
    return classes == null || classes.get(position);
  }

  /**
   * Adds the classes that will do to others.
   *
   * @param axis an axis that is not free
   * @param classes the others
   */
  public void addTo(int axis, BitSet classes) {
    classes.or(Objects.requireNonNull(allowed[axis]));
  }

  /**
   * What two boxes have in common.
   *
   * @param other the other box
   * @return the facts in both; null if there are none
   */
  public @Nullable Box and(Box other) {
    return meets(other) ? with(other) : null;
  }

  /**
   * Whether two boxes have something in common.
   *
   * @param other the other box
   * @return true if on each axis some class will do for both
   */
  public boolean meets(Box other) {
    for (int i = 0; i < end && i < other.end; i++) {
      BitSet mine = allowed[i];
      BitSet theirs = other.allowed[i];
      if (mine != null && theirs != null && !mine.intersects(theirs)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether some facts lie in the box.
   *
   * @param axes the axes of its space
   * @return true if on each axis some class that will do is possible
   */
  public boolean isPossible(List<Axis> axes) {
    for (int i = 0; i < end; i++) {
      BitSet classes = allowed[i];
      if (classes != null && classes.stream().noneMatch(axes.get(i)::isPossible)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Facts of the box, as the class of each axis.
   *
   * @param axes the axes of its space
   * @return on each axis that is not free the first class in its turn that will do; -1 on others
   */
  public List<Integer> classes(List<Axis> axes) {
    List<Integer> classes = new ArrayList<>();
    for (int i = 0; i < axes.size(); i++) {
      classes.add(allowed[i] == null ? -1 : first(axes.get(i), i));
    }
    return classes;
  }

  /**
   * The first class of an axis that will do.
   *
   * @param asked the axis
   * @param axis its number
   * @return the first in its turn that is possible; -1 if none is
   */
  public int first(Axis asked, int axis) {
    for (int turn = 0; turn < asked.size(); turn++) {
      int position = asked.inTurn(turn);
      if (allows(axis, position) && asked.isPossible(position)) {
        return position;
      }
    }
    return -1;
  }

  /** What both have in common, which is something. */
  Box with(Box other) {
    BitSet[] both = new BitSet[allowed.length];
    for (int i = 0; i < allowed.length; i++) {
      BitSet mine = allowed[i];
      BitSet theirs = other.allowed[i];
      if (mine == null || theirs == null) {
        both[i] = mine == null ? theirs : mine;
      } else {
        BitSet common = (BitSet) mine.clone();
        common.and(theirs);
        both[i] = common;
      }
    }
    return new Box(both);
  }

  /** Both as one box, where they differ in one axis only; null if they differ in more. */
  @Nullable Box joined(Box other) {
    int differs = -1;
    for (int i = 0; i < allowed.length; i++) {
      if (!Objects.equals(allowed[i], other.allowed[i])) {
        if (differs >= 0) {
          return null;
        }
        differs = i;
      }
    }
    if (differs < 0) {
      return this;
    }
    BitSet[] both = allowed.clone();
    BitSet mine = allowed[differs];
    BitSet theirs = other.allowed[differs];
    if (mine == null || theirs == null) {
      both[differs] = null;
    } else {
      BitSet either = (BitSet) mine.clone();
      either.or(theirs);
      both[differs] = either;
    }
    return new Box(both);
  }
}
