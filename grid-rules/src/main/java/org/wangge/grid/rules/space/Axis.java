package org.wangge.grid.rules.space;

import java.util.BitSet;
import org.wangge.grid.rules.condition.Atom;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;

/**
 * A fact, or one question about it, cut into classes: two values of a class meet the same
 * conditions of the table. Class 0 is "not known", or "not among the codes" for many codes.
 */
public interface Axis {

  /** {@return the fact that is cut} */
  Fact<?> fact();

  /** {@return how many classes there are, class 0 included} */
  int size();

  /**
   * Whether some facts lie in a class.
   *
   * @param position the class
   * @return false for "not known" of a fact that is always known
   */
  boolean isPossible(int position);

  /**
   * The class in which the facts of a decision lie.
   *
   * @param facts the facts
   * @return the class
   */
  int classOf(Facts facts);

  /**
   * The classes in which a condition on this fact is known to hold, or known not to hold.
   *
   * @param atom a condition on the fact
   * @param wanted which of the two
   * @return the classes
   */
  BitSet classes(Atom atom, boolean wanted);

  /**
   * Moves facts into a class. What they say already is kept as far as it can be.
   *
   * @param facts the facts to change
   * @param position the class, which is possible
   */
  void put(Facts.Builder facts, int position);

  /**
   * Moves facts into a class, to the value next to the one that they have.
   *
   * @param facts the facts to change
   * @param now the facts as they are
   * @param position the class, which is possible
   */
  default void put(Facts.Builder facts, Facts now, int position) {
    put(facts, position);
  }

  /**
   * The classes in the order in which a person would name them: what is not known comes last.
   *
   * @param turn a number from 0 to {@link #size}
   * @return the class whose turn it is
   */
  default int inTurn(int turn) {
    return turn + 1 < size() ? turn + 1 : 0;
  }

  /** {@return a table from the slot of the fact to the class, or none where it is no short list} */
  default int[] lookup() {
    return new int[0];
  }
}
