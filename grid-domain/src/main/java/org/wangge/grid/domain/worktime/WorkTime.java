package org.wangge.grid.domain.worktime;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.calendar.WorkCalendar;

/**
 * A calendar made ready for questions of working days and working time.
 *
 * <p>Rules: (1) the n-th working day after a date does not count that date, before it neither; the
 * 0-th is the date itself; (2) back and on: {@code n} back from {@code n} on is the date itself
 * where it is worked, else the last working day before it; (3) so much working time on from an
 * instant ends at the first instant at which it is complete, such as a close; so much back at the
 * last, such as an opening, so that back and on gives the instant itself where it is worked, else
 * the next opening; (4) a time at which two sessions overlap counts once; (5) a question that meets
 * an unknown date on its way has the answer {@link Answer.Unknown} with the first such date; a
 * question of time meets it in those of its sessions that no worked date covers, and beyond the
 * first and last day of the calendar at all times; (6) a calendar whose week has no working day and
 * of whose dates none is worked and none unknown answers {@link Answer.Never} to what asks for a
 * working day or working time. Example in China's calendar: {@code addWorkingDays(2026-09-30, 5)}
 * is 2026-10-13. All dates, instants and amounts are answered. Questions cost the same however much
 * time they span. Immutable and thread-safe; make one for a calendar and keep it.
 */
public final class WorkTime {

  /** More days, or seconds, than any calendar has; far from the end of the numbers. */
  private static final long MORE_THAN_ANY = 1L << 56;

  private final WorkCalendar calendar;
  private final DayTable days;
  private final KnownDates knownDates;
  // Sessions take more room than days, and many callers ask of days only.
  private final Supplier<SessionTable> sessions;

  /** Of a calendar that is not kept, answers are not worth preparing. */
  private WorkTime(WorkCalendar calendar, boolean kept) {
    this.calendar = calendar;
    LocalDate first = calendar.firstDay();
    LocalDate last = calendar.lastDay().isBefore(first) ? first : calendar.lastDay();
    days = new DayTable(calendar, first, last);
    knownDates = kept ? KnownDates.of(days, first, last) : KnownDates.NONE;
    sessions = Suppliers.memoize(() -> new SessionTable(calendar, first, last));
  }

  /**
   * Reads a calendar from its first to its last day.
   *
   * @param calendar the calendar
   * @return the calendar made ready
   */
  public static WorkTime of(WorkCalendar calendar) {
    return new WorkTime(Objects.requireNonNull(calendar, "calendar"), true);
  }

  /** {@return the calendar that is asked; its {@code day} says what a date is, and why} */
  public WorkCalendar calendar() {
    return calendar;
  }

  /**
   * The same calendar with its unknown dates taken one way, as its outlook allows. What is asked
   * forward, from no later than the first opening of {@code from}, ends as early or as late as it
   * can, if published dates stay as they are.
   *
   * @param reading which way
   * @param from the first unknown date that matters
   * @param to the last date that is assumed
   * @return the calendar; empty if there is no outlook to bound how little may be worked
   */
  public Optional<WorkTime> assuming(Reading reading, LocalDate from, LocalDate to) {
    return reading == Reading.LEAST_WORK && calendar.outlook().isEmpty()
        ? Optional.empty()
        : Optional.of(new WorkTime(new AssumedCalendar(calendar, reading, from, to), false));
  }

  /**
   * The n-th working day after a date, or before it.
   *
   * @param date the date, which is not counted
   * @param amount n; negative for days before; 0 for the date itself
   * @return the working day
   */
  public Answer<LocalDate> addWorkingDays(LocalDate date, long amount) {
    if (amount == 0) {
      return new Answer.Known<>(date);
    }
    Answer<LocalDate> known = knownDates.find(date, amount);
    return known != null ? known : nth(date.toEpochDay(), amount);
  }

  private Answer<LocalDate> nth(long day, long amount) {
    long n = bounded(amount);
    long found = n > 0 ? days.after(day, n) : days.before(day, -n);
    if (found == DayTable.UNKNOWN) {
      return Answer.Unknown.on(
          n > 0 ? days.firstUnknownFrom(day + 1) : days.lastUnknownTo(day - 1));
    }
    return found == DayTable.NEVER
        ? new Answer.Never<>()
        : new Answer.Known<>(LocalDate.ofEpochDay(found));
  }

  private static long bounded(long amount) {
    return Math.max(-MORE_THAN_ANY, Math.min(MORE_THAN_ANY, amount));
  }

  /**
   * The next working day.
   *
   * @param date the date, which is not counted
   * @return the first working day after it
   */
  public Answer<LocalDate> nextWorkingDay(LocalDate date) {
    return addWorkingDays(date, 1);
  }

  /**
   * The working day before.
   *
   * @param date the date, which is not counted
   * @return the last working day before it
   */
  public Answer<LocalDate> previousWorkingDay(LocalDate date) {
    return addWorkingDays(date, -1);
  }

  /**
   * The date itself if it is worked, else the next working day.
   *
   * @param date the date
   * @return the working day
   */
  public Answer<LocalDate> workingDayFrom(LocalDate date) {
    return nth(date.toEpochDay() - 1, 1);
  }

  /**
   * The date itself if it is worked, else the last working day before.
   *
   * @param date the date
   * @return the working day
   */
  public Answer<LocalDate> workingDayUpTo(LocalDate date) {
    return nth(date.toEpochDay() + 1, -1);
  }

  /**
   * How many working days lie between two dates.
   *
   * @param from the first date, counted if it is worked
   * @param to the first date after, not counted
   * @return the number, negative where {@code to} is before {@code from}
   */
  public Answer<Long> workingDaysBetween(LocalDate from, LocalDate to) {
    LocalDate low = from.isBefore(to) ? from : to;
    LocalDate high = from.isBefore(to) ? to : from;
    long number = low.equals(high) ? 0 : days.between(low.toEpochDay(), high.toEpochDay());
    return number == DayTable.UNKNOWN
        ? Answer.Unknown.on(days.firstUnknownFrom(low.toEpochDay()))
        : new Answer.Known<>(low.equals(from) ? number : -number);
  }

  /**
   * Whether the office is open.
   *
   * @param at the instant
   * @return true in a session of a working day
   */
  public Answer<Boolean> isOpen(Instant at) {
    return sessions.get().isOpen(at);
  }

  /**
   * When the office is next open.
   *
   * @param at the instant
   * @return the instant itself in a session, else the next opening
   */
  public Answer<Instant> openingFrom(Instant at) {
    return sessions.get().openingFrom(at);
  }

  /**
   * Working time on from an instant, or back.
   *
   * @param at the instant
   * @param amount how much; negative for back; nothing for the instant itself
   * @return the instant at which so much is done
   */
  public Answer<Instant> addWorkingTime(Instant at, Duration amount) {
    return amount.isZero()
        ? new Answer.Known<>(at)
        : sessions.get().add(at, bounded(amount.getSeconds()), amount.getNano());
  }

  /**
   * The working time between two instants.
   *
   * @param from the first instant
   * @param to the first instant after
   * @return how much, negative where {@code to} is before {@code from}
   */
  public Answer<Duration> workingTimeBetween(Instant from, Instant to) {
    if (to.isBefore(from)) {
      Answer<Duration> turned = workingTimeBetween(to, from);
      return turned instanceof Answer.Known<Duration> known
          ? new Answer.Known<>(known.answer().negated())
          : turned;
    }
    return sessions.get().between(from, to);
  }
}
