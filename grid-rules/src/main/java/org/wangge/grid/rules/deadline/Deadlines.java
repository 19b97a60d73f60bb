package org.wangge.grid.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.counting.Counting;

/**
 * Finds when a term ends.
 *
 * <p>Rules: (1) the end is the first instant at which the term is over; (2) dates and clocks are
 * those of the calendar's zone; (3) where a date that matters is unknown the end is {@link
 * Deadline.Provisional}, between the end with as much and the end with as little work as may be on
 * the unknown days; (4) the reasons are those of the very steps that count, taken once more when
 * somebody reads them. Example, by the Civil Code in China with business until 18:00: 5 working
 * days from Wed 2026-09-30 are 10-08, 10-09, 10-10 (a Saturday worked for National Day), 10-12 and
 * 10-13, so that the term ends on 2026-10-13 at 18:00. Pure functions.
 */
public final class Deadlines {

  /** The earliest start, the beginning of the year 1. */
  public static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

  /** The latest start, the last second of the year 9999. */
  public static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  /**
   * How far from the dates that a calendar knows anything is assumed of others: about four hundred
   * years, so that no question takes long.
   */
  public static final long MOST_DAYS_LOOKED_AT = 150_000;

  private Deadlines() {}

  /**
   * The end of a term that is neither extended nor paused.
   *
   * @param term how long it is
   * @param counting how it is counted
   * @param time the working days, office hours and zone
   * @param start when it begins, from {@link #EARLIEST} to {@link #LATEST}
   * @return the end, or its bounds, or that there is none
   * @throws IllegalArgumentException if the counting does not define the term's unit (ask {@link
   *     Counting#defines} first) or the start is out of range
   */
  public static Deadline compute(Term term, Counting counting, WorkTime time, Instant start) {
    return compute(Reckoning.of(term, counting, time, start));
  }

  /**
   * The end of a term with its extensions and pauses.
   *
   * @param reckoning the question
   * @return the end, or its bounds, or that there is none
   */
  public static Deadline compute(Reckoning reckoning) {
    Answer<Instant> end = new Count(reckoning, Trace.NONE).end();
    if (end instanceof Answer.Known<Instant> known) {
      return new Deadline.Due(known.answer(), reckoning);
    }
    return end instanceof Answer.Unknown<Instant> open && isNear(open.date(), reckoning)
        ? Bounds.of(reckoning, open.date())
        : new Deadline.OutOfReach(reckoning);
  }

  private static boolean isNear(LocalDate unknown, Reckoning reckoning) {
    WorkCalendar calendar = reckoning.time().calendar();
    return !unknown.isAfter(calendar.lastDay().plusDays(MOST_DAYS_LOOKED_AT))
        && !unknown.isBefore(calendar.firstDay().minusDays(MOST_DAYS_LOOKED_AT));
  }

  /**
   * How many days beyond the first unknown date are looked at before a bound is given up as {@link
   * Deadline.OutOfReach}: ten for each hour or day of the terms, 20 for each week and half-month,
   * 400 for each month and year, the days of the pauses, and ten years.
   *
   * @param reckoning the question
   * @return the number of days, at most {@link #MOST_DAYS_LOOKED_AT}
   */
  public static long daysLookedAt(Reckoning reckoning) {
    long days = 3_660;
    for (Term term : reckoning.terms()) {
      days +=
          switch (term.unit()) {
            case MINUTES, HOURS, WORKING_MINUTES, WORKING_HOURS, SAME_DAY, DAYS, WORKING_DAYS ->
                10 * term.amount();
            case WEEKS, HALF_MONTHS -> 20 * term.amount();
            case MONTHS, YEARS -> 400 * term.amount();
          };
    }
    for (Period pause : reckoning.pauses()) {
      days += pause.isOpenEnded() ? 0 : Duration.between(pause.from(), pause.to()).toDays();
    }
    return Math.min(days, MOST_DAYS_LOOKED_AT);
  }

  /** The reasons, told by counting once more. */
  static Explanation explain(Reckoning reckoning) {
    Narration narration = new Narration(reckoning);
    new Count(reckoning, narration).end();
    return narration.explanation();
  }
}
