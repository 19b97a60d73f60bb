package org.wangge.grid.rules.space;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Facts of which each lies in some classes of its axis: a condition without "or". Never changed
 * once made.
 */
public final class Box {

  private final @Nullable BitSet[] allowed;

  private Box(@Nullable BitSet[] allowed) {
    this.allowed = allowed;
  }

  /** All facts. */
  static Box all(int axes) {
    return new Box(new BitSet[axes]);
  }

  /** All facts that lie in some classes of one axis. */
  static Box of(int axes, int axis, BitSet classes) {
    Box box = all(axes);
    box.allowed[axis] = classes;
    return box;
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
    for (int i = axis; i < allowed.length; i++) {
      if (allowed[i] != null) {
        return false;
      }
    }
    return true;
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

  /** What both have in common; null if nothing. */
  @Nullable Box and(Box other) {
    BitSet[] both = new BitSet[allowed.length];
    for (int i = 0; i < allowed.length; i++) {
      BitSet mine = allowed[i];
      BitSet theirs = other.allowed[i];
      if (mine == null || theirs == null) {
        both[i] = mine == null ? theirs : mine;
      } else {
        BitSet common = (BitSet) mine.clone();
        common.and(theirs);
        if (common.isEmpty()) {
          return null;
        }
        both[i] = common;
      }
    }
    return new Box(both);
  }

  /** Both as one box, where they differ in one axis only; null if they differ in more. */
  @Nullable Box joined(Box other) {
    int differs = -1;
    for (int i = 0; i < allowed.length; i++) {
      if (!Arrays.equals(new BitSet[] {allowed[i]}, new BitSet[] {other.allowed[i]})) {
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
