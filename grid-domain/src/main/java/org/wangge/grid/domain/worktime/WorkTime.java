package org.wangge.grid.domain.worktime;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
 * an unknown date on its way has the answer {@link Answer.Unknown}. Example in China's calendar:
 * {@code addWorkingDays(2026-09-30, 5)} is 2026-10-13. Questions cost the same however much time
 * they span. Immutable and thread-safe; make one for a calendar and keep it.
 */
public final class WorkTime {

  private final WorkCalendar calendar;
  private final DayTable days;
  // Sessions take more room than days, and many callers ask of days only.
  private final Supplier<SessionTable> sessions;

  private WorkTime(WorkCalendar calendar) {
    this.calendar = calendar;
    LocalDate first = calendar.firstDay();
    LocalDate last = calendar.lastDay().isBefore(first) ? first : calendar.lastDay();
    days = new DayTable(calendar, first, last);
    sessions = Suppliers.memoize(() -> new SessionTable(calendar, first, last));
  }

  /**
   * Reads a calendar from its first to its last day.
   *
   * @param calendar the calendar
   * @return the calendar made ready
   */
  public static WorkTime of(WorkCalendar calendar) {
    return new WorkTime(Objects.requireNonNull(calendar, "calendar"));
  }

  /** {@return the calendar that is asked} */
  public WorkCalendar calendar() {
    return calendar;
  }

  /**
   * The same calendar with its unknown dates taken one way, as its outlook allows.
   *
   * @param reading which way
   * @param from the first unknown date that matters
   * @param to the last date that is assumed
   * @return the calendar; empty if there is no outlook to bound how little may be worked
   */
  public Optional<WorkTime> assuming(Reading reading, LocalDate from, LocalDate to) {
    return reading == Reading.LEAST_WORK && calendar.outlook().isEmpty()
        ? Optional.empty()
        : Optional.of(of(new AssumedCalendar(calendar, reading, from, to)));
  }

  /**
   * The n-th working day after a date, or before it.
   *
   * @param date the date, which is not counted
   * @param amount n; negative for days before; 0 for the date itself
   * @return the working day
   */
  public Answer<LocalDate> addWorkingDays(LocalDate date, long amount) {
    long day = date.toEpochDay();
    if (amount == 0) {
      return new Answer.Known<>(date);
    }
    long found = amount > 0 ? days.after(day, amount) : days.before(day, -amount);
    if (found == DayTable.UNKNOWN) {
      return unknown(amount > 0 ? days.firstUnknownFrom(day + 1) : days.lastUnknownTo(day - 1));
    }
    return found == DayTable.NEVER
        ? new Answer.Never<>()
        : new Answer.Known<>(LocalDate.ofEpochDay(found));
  }

  /**
   * The date itself if it is worked, else the next working day.
   *
   * @param date the date
   * @return the working day
   */
  public Answer<LocalDate> workingDayFrom(LocalDate date) {
    return addWorkingDays(date.minusDays(1), 1);
  }

  /**
   * The date itself if it is worked, else the last working day before.
   *
   * @param date the date
   * @return the working day
   */
  public Answer<LocalDate> workingDayUpTo(LocalDate date) {
    return addWorkingDays(date.plusDays(1), -1);
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
        ? unknown(days.firstUnknownFrom(low.toEpochDay()))
        : new Answer.Known<>(low.equals(from) ? number : -number);
  }

  /**
   * Whether the office is open.
   *
   * @param at the instant
   * @return true in a session of a working day
   */
  public Answer<Boolean> isOpen(Instant at) {
    long day = sessions.get().unknown().firstBetween(at, at.plusNanos(1));
    return day == UnknownStretches.NONE
        ? new Answer.Known<>(sessions.get().isOpen(at))
        : unknown(day);
  }

  /**
   * When the office is next open.
   *
   * @param at the instant
   * @return the instant itself in a session, else the next opening
   */
  public Answer<Instant> openingFrom(Instant at) {
    return found(at, sessions.get().openingFrom(at));
  }

  /**
   * Working time on from an instant, or back.
   *
   * @param at the instant
   * @param amount how much; negative for back; nothing for the instant itself
   * @return the instant at which so much is done
   */
  public Answer<Instant> addWorkingTime(Instant at, Duration amount) {
    if (amount.isZero()) {
      return new Answer.Known<>(at);
    }
    SessionTable table = sessions.get();
    long nanos = (long) table.nanosBy(at) + amount.getNano();
    long seconds = table.secondsBy(at) + amount.getSeconds() + nanos / 1_000_000_000;
    int rest = (int) (nanos % 1_000_000_000);
    if (!amount.isNegative()) {
      return found(at, table.whenDone(seconds, rest));
    }
    Instant back = table.lastWith(seconds, rest);
    if (table.isEmpty() && table.unknown().isEmpty()) {
      return new Answer.Never<>();
    }
    long day = table.unknown().lastBetween(back == null ? Instant.MIN : back, at);
    return day == UnknownStretches.NONE ? new Answer.Known<>(back) : unknown(day);
  }

  private Answer<Instant> found(Instant at, @Nullable Instant found) {
    SessionTable table = sessions.get();
    if (table.isEmpty() && table.unknown().isEmpty()) {
      return new Answer.Never<>();
    }
    long day = table.unknown().firstBetween(at, found == null ? Instant.MAX : found);
    return day == UnknownStretches.NONE ? new Answer.Known<>(found) : unknown(day);
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
    SessionTable table = sessions.get();
    long day = table.unknown().firstBetween(from, to);
    if (day != UnknownStretches.NONE) {
      return unknown(day);
    }
    long seconds = table.secondsBy(to) - table.secondsBy(from);
    return new Answer.Known<>(
        Duration.ofSeconds(seconds, (long) table.nanosBy(to) - table.nanosBy(from)));
  }

  private static <T> Answer<T> unknown(long day) {
    return new Answer.Unknown<>(LocalDate.ofEpochDay(day));
  }
}
