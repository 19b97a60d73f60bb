package org.wangge.grid.rules.counting;

import java.util.Set;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.deadline.Deadlines;
import org.wangge.grid.rules.term.TermUnit;

/**
 * A way of counting terms, as an explicit value named after where it comes from.
 *
 * <p>Rules: (1) it defines some units and no others; (2) hours run on from the moment; (3) working
 * hours run within the sessions of working days, from the moment or else from the next opening; (4)
 * of days the day of the start is not counted, and the last one ends as {@link #dayEnd} says; (5) a
 * last calendar day that is a rest day does what {@link #lastDay} says. Working days never end on
 * one. Example: by the Civil Code 60 days from 2026-08-02 end on 2026-10-01, a holiday, and so on
 * 2026-10-08 at the close of business. Immutable. Ready ones: {@link Countings}.
 */
@Value.Immutable
public abstract class Counting {

  Counting() {}

  /** {@return its name} */
  public abstract CountingId id();

  /** {@return what it is called} */
  public abstract Text title();

  /** {@return the law or the practice it comes from} */
  public abstract Text source();

  /** {@return the units it defines, at least one} */
  public abstract Set<TermUnit> units();

  /** {@return when a term of days ends on its last day; the close of business unless set} */
  @Value.Default
  public DayEnd dayEnd() {
    return DayEnd.CLOSE_OF_BUSINESS;
  }

  /** {@return what a last day does that is a rest day; it rolls forward unless set} */
  @Value.Default
  public LastDay lastDay() {
    return LastDay.ROLLS_FORWARD;
  }

  @Value.Check
  void check() {
    if (units().isEmpty()) {
      throw new IllegalArgumentException("A counting of no unit: " + id());
    }
  }

  /**
   * Whether terms of a unit can be counted this way; a plan is checked with this before any runs.
   *
   * @param unit the unit
   * @return true if {@link Deadlines#compute} takes the unit
   */
  public boolean defines(TermUnit unit) {
    return units().contains(unit);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Counting}; each attribute is set once. */
  public static final class Builder extends ImmutableCounting.Builder {
    Builder() {}
  }
}
