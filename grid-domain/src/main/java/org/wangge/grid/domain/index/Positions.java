package org.wangge.grid.domain.index;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where in a list the thing of an id stands.
 *
 * <p>Rules: (1) positions count from 0; (2) of two things of one id the first is found, and {@link
 * #once} refuses them. Example: in a list of the posts {@code a, b} the position of {@code b} is 1
 * and that of {@code c} is {@link #NONE}. Fifteen to twenty-six bytes for each thing, and no object
 * of its own. Immutable, as long as the list is.
 *
 * @param <T> the things
 * @param <K> their ids
 */
public final class Positions<T, K> {

  /** The position of an id that nothing bears. */
  public static final int NONE = -1;

  // Spreads hashes of ids that differ in their last digits over the whole table.
  private static final int GOLDEN = 0x9E3779B9;

  private final List<T> list;

  /** By position; beside the things, so that a look-up need not touch them. */
  private final Object[] ids;

  /** By slot: the hash above, position + 1 below; 0 is free. The next free slot takes a clash. */
  private final long[] table;

  private final int shift;
  private final int firstTwice;

  /**
   * Finds the positions.
   *
   * @param list the things; must not change
   * @param idOf their ids
   */
  public Positions(List<T> list, Function<? super T, K> idOf) {
    this.list = list;
    this.ids = new Object[list.size()];
    // At most three slots of four are taken.
    int bits = Long.SIZE - Long.numberOfLeadingZeros(list.size() * 4L / 3 + 1);
    this.table = new long[1 << bits];
    this.shift = Integer.SIZE - bits;
    int twice = NONE;
    for (int i = 0; i < ids.length; i++) {
      K id = idOf.apply(list.get(i));
      ids[i] = id;
      int slot = slot(id);
      if (table[slot] == 0) {
        table[slot] = ((long) id.hashCode() << Integer.SIZE) | (i + 1);
      } else if (twice == NONE) {
        twice = i;
      }
    }
    this.firstTwice = twice;
  }

  /**
   * The position of an id.
   *
   * @param id the id
   * @return its position, or {@link #NONE}
   */
  public int of(K id) {
    return (int) table[slot(id)] - 1;
  }

  /**
   * The thing of an id.
   *
   * @param id the id
   * @return the thing, if there is one
   */
  public Optional<T> find(K id) {
    int position = of(id);
    return position == NONE ? Optional.empty() : Optional.of(list.get(position));
  }

  /**
   * The thing at a position.
   *
   * @param position the position
   * @return the thing
   */
  public T get(int position) {
    return list.get(position);
  }

  /** {@return how many things there are, those whose id is borne twice counted twice} */
  public int size() {
    return list.size();
  }

  /** {@return all things, in their order} */
  public List<T> all() {
    return list;
  }

  /**
   * The same, for ids that must be borne once.
   *
   * @param kind what they are the ids of, for the message
   * @return this
   * @throws IllegalArgumentException if two things bear one id
   */
  public Positions<T, K> once(String kind) {
    if (firstTwice != NONE) {
      throw new IllegalArgumentException("Two " + kind + " of the id " + ids[firstTwice]);
    }
    return this;
  }

  /** The slot of an id, or the free one where it would stand. */
  private int slot(K id) {
    int hash = id.hashCode();
    int slot = (hash * GOLDEN) >>> shift;
    while (table[slot] != 0) {
      long entry = table[slot];
      if ((int) (entry >>> Integer.SIZE) == hash && ids[(int) entry - 1].equals(id)) {
        return slot;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }
}
