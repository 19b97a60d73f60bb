package org.wangge.grid.rules.clock;

/**
 * What a clock does when its case comes back to a stage.
 *
 * <p>Example: {@code CUMULATIVE}: returned to the same unit, the term runs on with what was left;
 * dispatched to another, it begins anew.
 */
public enum Visits {
  /** The same unit goes on with what it had left, another begins anew. */
  CUMULATIVE,
  /** Whoever has it, goes on with what was left. */
  SHARED,
  /** Every visit has a full term of its own. */
  SINGLE
}
