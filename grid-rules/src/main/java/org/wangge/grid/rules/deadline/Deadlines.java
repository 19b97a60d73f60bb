package org.wangge.grid.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.term.Term;

/**
 * Finds when a term ends.
 *
 * <p>Rules: (1) the end is the first instant at which the term is over; (2) dates and clocks are
 * those of the calendar's zone; (3) a date that matters and is unknown ends the search with {@link
 * Deadline.Undetermined}; (4) the search is bounded, see {@link #daysLookedAt}; (5) the reasons are
 * recorded by the very steps that count. Example, by the Civil Code in China with business until
 * 18:00: 5 working days from Wed 2026-09-30 are 10-08, 10-09, 10-10 (a Saturday worked for National
 * Day), 10-12 and 10-13, so that the term ends on 2026-10-13 at 18:00. Pure functions.
 */
public final class Deadlines {

  /** The earliest start, the beginning of the year 1. */
  public static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

  /** The latest start, the last second of the year 9999. */
  public static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private Deadlines() {}

  /**
   * The end of a term.
   *
   * @param term how long it is
   * @param counting how it is counted
   * @param calendar the working days, office hours and zone
   * @param start when it begins, from {@link #EARLIEST} to {@link #LATEST}
   * @return the end, or why there is none, with the reasons
   * @throws IllegalArgumentException if the counting does not define the term's unit (ask {@link
   *     Counting#defines} first) or the start is out of range
   */
  public static Deadline compute(
      Term term, Counting counting, WorkCalendar calendar, Instant start) {
    if (!counting.defines(term.unit())) {
      throw new IllegalArgumentException(counting.id() + " does not count " + term.unit());
    }
    if (start.isBefore(EARLIEST) || start.isAfter(LATEST)) {
      throw new IllegalArgumentException("Start out of range: " + start);
    }
    Trace trace = new Trace();
    trace.add(new TimeReason.CountedBy(term, counting));
    return switch (term.unit()) {
      case HOURS -> runningHours(term, calendar, start, trace);
      case WORKING_HOURS -> new SessionCount(term, calendar, start, trace).end();
      case DAYS -> new DayCount(term, counting, calendar, trace).calendarDays(start);
      case WORKING_DAYS -> new DayCount(term, counting, calendar, trace).workingDays(start);
      default -> throw new IllegalArgumentException(counting.id() + " does not count " + term);
    };
  }

  /**
   * How many days are looked at before a term is given up as {@link Deadline.OutOfReach}: ten for
   * each of its hours or days, and ten years.
   *
   * @param term the term
   * @return the number of days
   */
  public static long daysLookedAt(Term term) {
    return 10 * term.amount() + 3_660;
  }

  private static Deadline runningHours(
      Term term, WorkCalendar calendar, Instant start, Trace trace) {
    Instant due = start.plus(Duration.ofHours(term.amount()));
    return trace.due(
        due, new TimeReason.RunningHours(local(start, calendar), local(due, calendar), term));
  }

  static OffsetDateTime local(Instant instant, WorkCalendar calendar) {
    return OffsetDateTime.ofInstant(instant, calendar.zone());
  }
}
