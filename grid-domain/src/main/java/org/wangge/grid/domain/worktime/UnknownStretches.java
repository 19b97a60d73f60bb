package org.wangge.grid.domain.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.Session;
import org.wangge.grid.domain.calendar.WorkCalendar;

/**
 * When it is not known whether the office works: in the sessions of unknown dates, where no worked
 * session covers them, and at all times before and after the table. An evening after a close and a
 * lunch hour are no matter. A time in sessions of two unknown dates counts to the earlier.
 */
final class UnknownStretches {

  /** No date. */
  static final long NONE = Long.MIN_VALUE;

  /** An instant from which every date of the calendar system is far away; so is its opposite. */
  private static final long FAR = LocalDate.MAX.minusDays(9).toEpochDay() * 86_400;

  private final WorkCalendar calendar;
  private final long firstDay;
  private final long lastDay;
  private final boolean allKnown;

  /** All is unknown before. */
  private final long knownFrom;

  /** All is unknown from here on. */
  private final long knownTo;

  /** The stretches between the two, none touching the time of another. */
  private final long[] from;

  private final long[] to;
  private final long[] day;
  private final Buckets byStart;
  private final Buckets byEnd;

  UnknownStretches(WorkCalendar calendar, LocalDate first, LocalDate last, Cutting pieces) {
    this.calendar = calendar;
    firstDay = first.toEpochDay();
    lastDay = last.toEpochDay();
    pieces.add(Long.MIN_VALUE, lastClose(first), firstDay - 1);
    boolean known = true;
    for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
      if (!calendar.day(date).isKnown()) {
        known = false;
        for (Period session : calendar.sessionsOn(date)) {
          pieces.add(
              session.from().getEpochSecond(), session.to().getEpochSecond(), date.toEpochDay());
        }
      }
    }
    allKnown = known;
    pieces.add(firstOpening(last), Long.MAX_VALUE, lastDay + 1);
    int size = pieces.size();
    knownFrom = pieces.to(0);
    knownTo = pieces.from(size - 1);
    from = new long[size - 2];
    to = new long[size - 2];
    day = new long[size - 2];
    Arrays.setAll(from, i -> pieces.from(i + 1));
    Arrays.setAll(to, i -> pieces.to(i + 1));
    Arrays.setAll(day, i -> pieces.day(i + 1));
    byStart = new Buckets(from);
    byEnd = new Buckets(to);
  }

  /** When the last session before the table is over, were it worked. */
  private long lastClose(LocalDate first) {
    // The night shift of the day before may outlast the special hours of the day.
    return Math.max(
        calendar.closeOf(first.minusDays(1)).getEpochSecond(),
        calendar.closeOf(first.minusDays(2)).getEpochSecond());
  }

  /** When the first session after the table opens, were it worked. */
  private long firstOpening(LocalDate last) {
    LocalDate next = last.plusDays(1);
    Session session = calendar.hoursOn(next).sessions().get(0);
    return session.opensOn(next, calendar.zone()).getEpochSecond();
  }

  /** Whether each date of the table is known. */
  boolean allKnown() {
    return allKnown;
  }

  /** Whether nothing is unknown between two instants, which is said only where it is said fast. */
  boolean allKnownBetween(long low, long high) {
    return from.length == 0 && low >= knownFrom && high <= knownTo;
  }

  /** The unknown date on which it depends whether the office is open at an instant. */
  long at(Instant instant) {
    return firstIn(instant.getEpochSecond(), instant.getEpochSecond() + 1);
  }

  /** The first unknown date that touches the time between two instants, else {@link #NONE}. */
  long firstBetween(Instant start, Instant end) {
    return start.isBefore(end) ? firstIn(start.getEpochSecond(), secondsUpTo(end)) : NONE;
  }

  /** The last unknown date that touches the time between two instants, else {@link #NONE}. */
  long lastBetween(Instant start, Instant end) {
    return start.isBefore(end) ? lastIn(start.getEpochSecond(), secondsUpTo(end)) : NONE;
  }

  /** The first unknown date that touches the time from an instant on. */
  long firstFrom(Instant start) {
    return firstIn(start.getEpochSecond(), Long.MAX_VALUE);
  }

  /** The last unknown date that touches the time up to an instant. */
  long lastUpTo(Instant end) {
    return lastIn(Long.MIN_VALUE, secondsUpTo(end));
  }

  /** Stretches begin and end at whole seconds, so that a begun one is as good as a whole one. */
  private static long secondsUpTo(Instant end) {
    return end.getEpochSecond() + (end.getNano() > 0 ? 1 : 0);
  }

  private long firstIn(long low, long high) {
    if (low < knownFrom) {
      return Math.min(firstDay - 1, dateOf(low));
    }
    int next = byEnd.firstAbove(low);
    if (next < from.length && from[next] < high) {
      return day[next];
    }
    return high > knownTo ? Math.max(lastDay + 1, dateOf(low)) : NONE;
  }

  private long lastIn(long low, long high) {
    if (high > knownTo) {
      return Math.max(lastDay + 1, dateOf(high - 1));
    }
    int last = byStart.firstAbove(high - 1) - 1;
    if (last >= 0 && to[last] > low) {
      return day[last];
    }
    return low < knownFrom ? Math.min(firstDay - 1, dateOf(high - 1)) : NONE;
  }

  private long dateOf(long second) {
    long within = Math.max(-FAR, Math.min(FAR, second));
    return calendar.dateOf(Instant.ofEpochSecond(within)).toEpochDay();
  }
}
