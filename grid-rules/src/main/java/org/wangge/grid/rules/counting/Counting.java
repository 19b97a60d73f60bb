package org.wangge.grid.rules.counting;

import java.util.Set;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermUnit;

/**
 * A way of counting terms, as an explicit value named after where it comes from.
 *
 * <p>Rules: (1) it defines some units and no others; (2) a start outside business stays or moves,
 * by {@link #onRestDay}, {@link #beforeOpening} and {@link #afterClose}: first the rest day, then
 * the time of day; (3) hours run on from there, working hours within the sessions of working days;
 * (4) of days, weeks and months the first day is counted or not, and the last one ends as {@link
 * #dayEnd} says; (5) a last calendar day that is a rest day does what {@link #lastDay} says, while
 * working days never end on one; (6) an amount of days among {@link #workingDayAmounts} is one of
 * working days. Example: by the Civil Code 60 days from 2026-08-02 end on 2026-10-01, a holiday,
 * and so on 2026-10-08 at the close of business. Immutable. Ready ones: {@link Countings}. The
 * canonical text of its rules: {@link CountingText}.
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

  /** {@return whether the day of the start is one of the days; it is not unless set} */
  @Value.Default
  public FirstDay firstDay() {
    return FirstDay.NOT_COUNTED;
  }

  /** {@return when minutes and hours begin; at once unless set} */
  @Value.Default
  public HourStart hourStart() {
    return HourStart.MOMENT;
  }

  /** {@return what becomes of a start on a rest day; it stays unless set} */
  @Value.Default
  public Outside onRestDay() {
    return Outside.KEPT;
  }

  /** {@return what becomes of a start before opening on a working day; it stays unless set} */
  @Value.Default
  public Outside beforeOpening() {
    return Outside.KEPT;
  }

  /** {@return what becomes of a start after the close of a working day; it stays unless set} */
  @Value.Default
  public Outside afterClose() {
    return Outside.KEPT;
  }

  /** {@return what working days are; dates unless set} */
  @Value.Default
  public WorkingDays workingDays() {
    return WorkingDays.BY_DATE;
  }

  /**
   * {@return how many days are working days although they are only called days; none unless set}
   */
  @Value.Default
  public Amounts workingDayAmounts() {
    return Amounts.NONE;
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
   * @return true if {@code Deadlines.compute} takes the unit
   */
  public boolean defines(TermUnit unit) {
    return units().contains(unit);
  }

  /** {@return whether a start outside business always stays where it is} */
  public boolean keepsStart() {
    return onRestDay() == Outside.KEPT
        && beforeOpening() == Outside.KEPT
        && afterClose() == Outside.KEPT;
  }

  /**
   * The unit in which a term is counted, by the length of the term where that decides.
   *
   * @param term a term of a unit that is defined
   * @return working days for days that are called so by this law, else the term's own unit
   */
  public TermUnit unitOf(Term term) {
    return term.unit() == TermUnit.DAYS && workingDayAmounts().contains(term.amount())
        ? TermUnit.WORKING_DAYS
        : term.unit();
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
