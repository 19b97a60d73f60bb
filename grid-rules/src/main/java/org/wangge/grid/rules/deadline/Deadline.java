package org.wangge.grid.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.Explanation;

/**
 * When a term that has begun ends, or within which bounds, or that it has no end.
 *
 * <p>Example: 5 working days from 2026-09-30 are {@link Due} on 2026-10-13; 5 working days from
 * 2026-12-30 are {@link Provisional}, since no calendar for 2027 was published. Immutable. The
 * reasons are put into words when they are asked for.
 */
public sealed interface Deadline {

  /** {@return the question that this answers} */
  Reckoning reckoning();

  /**
   * {@return the reasons: the rule, then what was counted, skipped, paused and rolled, in order of
   * time}
   */
  default Explanation explanation() {
    return Deadlines.explain(reckoning());
  }

  /** {@return the instant at which the term is over; of a provisional one the earliest possible} */
  default Optional<Instant> earliest() {
    if (this instanceof Due end) {
      return Optional.of(end.due());
    }
    return this instanceof Provisional open ? open.from().earliest() : Optional.empty();
  }

  /** {@return the instant at which the term is over at the latest, where that can be said} */
  default Optional<Instant> latest() {
    if (this instanceof Due end) {
      return Optional.of(end.due());
    }
    return this instanceof Provisional open ? open.to().latest() : Optional.empty();
  }

  /**
   * The term ends.
   *
   * @param due the first instant at which it is over; 24:00 of a day is 00:00 of the next
   * @param reckoning the question
   */
  record Due(Instant due, Reckoning reckoning) implements Deadline {
    /** Checks that the parts are there. */
    public Due {
      Objects.requireNonNull(due, "due");
      Objects.requireNonNull(reckoning, "reckoning");
    }
  }

  /**
   * The term reaches a date for which no calendar was published. Its end is not known, only its
   * bounds; it becomes known by reckoning anew with a later calendar, which is an explicit act.
   * Where a last day ends in a pause, so that a part of it is left, the end may lie up to a day
   * outside the bounds.
   *
   * @param firstUnknown the first date whose status is needed and unknown
   * @param from the end if as many unknown days are worked as may be
   * @param to the end if as few are worked as the calendar's outlook allows; out of reach where
   *     there is no outlook
   * @param reckoning the question
   */
  record Provisional(LocalDate firstUnknown, Deadline from, Deadline to, Reckoning reckoning)
      implements Deadline {
    /** Checks that the parts are there. */
    public Provisional {
      Objects.requireNonNull(firstUnknown, "firstUnknown");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(reckoning, "reckoning");
    }

    /** {@return the reasons up to the first unknown date, then the bounds and what they assume} */
    @Override
    public Explanation explanation() {
      return Deadlines.explain(reckoning).then(Bounds.explain(this));
    }
  }

  /**
   * The term has no end that could be found: the calendar has no working time, or too little within
   * {@link Deadlines#daysLookedAt}, or nothing bounds its unknown days, or the term is paused for
   * good.
   *
   * @param reckoning the question
   */
  record OutOfReach(Reckoning reckoning) implements Deadline {
    /** Checks that it is there. */
    public OutOfReach {
      Objects.requireNonNull(reckoning, "reckoning");
    }
  }
}
