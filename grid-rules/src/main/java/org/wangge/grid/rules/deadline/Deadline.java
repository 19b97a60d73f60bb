package org.wangge.grid.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.wangge.grid.domain.explain.Explanation;

/**
 * When a term that has begun ends, or why that cannot be said, with the reasons day by day.
 *
 * <p>Example: 5 working days from 2026-09-30 are {@link Due} on 2026-10-13; 5 working days from
 * 2026-12-30 are {@link Undetermined}, since no calendar for 2027 was published. Immutable.
 */
public sealed interface Deadline {

  /**
   * {@return the reasons: the rule, then what was counted, skipped and rolled, in order of time}
   */
  Explanation explanation();

  /**
   * The term ends.
   *
   * @param due the first instant at which it is over; 24:00 of a day is 00:00 of the next
   * @param explanation the reasons, the last of which says how the end was found
   */
  record Due(Instant due, Explanation explanation) implements Deadline {
    /** Checks that the parts are there. */
    public Due {
      Objects.requireNonNull(due, "due");
      Objects.requireNonNull(explanation, "explanation");
    }
  }

  /**
   * The term reaches a date for which no calendar was published.
   *
   * @param firstUnknown the first date whose status is needed and unknown
   * @param explanation the reasons up to that date
   */
  record Undetermined(LocalDate firstUnknown, Explanation explanation) implements Deadline {
    /** Checks that the parts are there. */
    public Undetermined {
      Objects.requireNonNull(firstUnknown, "firstUnknown");
      Objects.requireNonNull(explanation, "explanation");
    }
  }

  /**
   * The calendar has too little working time: the term did not end within {@link
   * Deadlines#daysLookedAt}.
   *
   * @param lookedUntil the last date looked at
   * @param explanation the reasons up to that date
   */
  record OutOfReach(LocalDate lookedUntil, Explanation explanation) implements Deadline {
    /** Checks that the parts are there. */
    public OutOfReach {
      Objects.requireNonNull(lookedUntil, "lookedUntil");
      Objects.requireNonNull(explanation, "explanation");
    }
  }
}
