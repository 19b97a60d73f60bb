package org.wangge.grid.domain.index;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/**
 * Which things of a list belong to which group, as positions: the posts of each grid, the
 * appointments of each post.
 *
 * <p>Rules: (1) groups count from 0; (2) a group keeps its members in the order in which they were
 * put in. Example: of the members 0, 1, 2 put into the groups 1, 0, 1 the group 1 has 0 and 2. Four
 * bytes for a group and four for a member. Immutable.
 */
public final class Groups {

  private final int[] starts;
  private final int[] members;

  private Groups(int[] starts, int[] members) {
    this.starts = starts;
    this.members = members;
  }

  /** Takes members into groups. */
  @FunctionalInterface
  public interface Sink {

    /**
     * Puts a member into a group.
     *
     * @param group the group
     * @param member the member
     */
    void put(int group, int member);
  }

  /**
   * Groups of members that each belong to one group at most.
   *
   * @param groups how many groups there are
   * @param members how many members there are
   * @param groupOf the group of each, negative for none
   * @return the groups
   */
  public static Groups of(int groups, int members, IntUnaryOperator groupOf) {
    return filled(
        groups,
        sink -> {
          for (int i = 0; i < members; i++) {
            int group = groupOf.applyAsInt(i);
            if (group >= 0) {
              sink.put(group, i);
            }
          }
        });
  }

  /**
   * Groups that somebody fills.
   *
   * @param groups how many groups there are
   * @param filling puts every member into its groups; is called twice and must do the same
   * @return the groups
   */
  public static Groups filled(int groups, Consumer<Sink> filling) {
    int[] starts = new int[groups + 1];
    // Counted one further on, so that the sums are where each group begins.
    filling.accept((group, member) -> starts[group + 1]++);
    for (int group = 0; group < groups; group++) {
      starts[group + 1] += starts[group];
    }
    int[] members = new int[starts[groups]];
    int[] next = Arrays.copyOf(starts, groups);
    filling.accept((group, member) -> members[next[group]++] = member);
    return new Groups(starts, members);
  }

  /**
   * The same groups, each in another order.
   *
   * @param order the order of members
   * @return the groups in order; those of equal rank stay as they are
   */
  public Groups sorted(Comparator<Integer> order) {
    int[] sorted = members.clone();
    for (int group = 0; group < size(); group++) {
      if (!isSorted(group, order)) {
        int at = starts[group];
        List<Integer> list = Arrays.stream(members, at, starts[group + 1]).boxed().toList();
        for (int member : list.stream().sorted(order).toList()) {
          sorted[at++] = member;
        }
      }
    }
    return new Groups(starts, sorted);
  }

  private boolean isSorted(int group, Comparator<Integer> order) {
    for (int k = start(group) + 1; k < end(group); k++) {
      if (order.compare(members[k - 1], members[k]) > 0) {
        return false;
      }
    }
    return true;
  }

  /** {@return how many groups there are} */
  public int size() {
    return starts.length - 1;
  }

  /**
   * Where the members of a group begin.
   *
   * @param group the group
   * @return the first place for {@link #member}
   */
  public int start(int group) {
    return starts[group];
  }

  /**
   * Where the members of a group end.
   *
   * @param group the group
   * @return the first place after them
   */
  public int end(int group) {
    return starts[group + 1];
  }

  /**
   * The member at a place.
   *
   * @param place from {@link #start} to before {@link #end}
   * @return the member
   */
  public int member(int place) {
    return members[place];
  }

  /**
   * The members of a group as the things that they are.
   *
   * @param group the group
   * @param things the things by position
   * @param <T> the things
   * @return an unmodifiable view
   */
  public <T> List<T> list(int group, List<T> things) {
    return new View<>(things, members, starts[group], starts[group + 1] - starts[group]);
  }

  /** The members of one group. */
  private static final class View<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> things;
    private final int[] members;
    private final int start;
    private final int size;

    View(List<T> things, int[] members, int start, int size) {
      this.things = things;
      this.members = members;
      this.start = start;
      this.size = size;
    }

    @Override
    public T get(int index) {
      if (index < 0 || index >= size) {
        throw new IndexOutOfBoundsException("Index " + index + " of " + size);
      }
      return things.get(members[start + index]);
    }

    @Override
    public int size() {
      return size;
    }
  }
}
