package org.wangge.grid.domain.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.WorkCalendar;

/**
 * When it is not known whether the office works: from the first opening to the last close of each
 * unknown date, and all time before and after the table. An evening after a close is no matter.
 */
final class UnknownStretches {

  /** No date. */
  static final long NONE = Long.MIN_VALUE;

  private final long knownFrom;
  private final long knownTo;
  private final long firstDay;
  private final long lastDay;
  private final long[] from;
  private final long[] to;
  private final long[] day;
  private final Buckets byStart;
  private final Buckets byEnd;
  private final WorkCalendar calendar;

  UnknownStretches(WorkCalendar calendar, LocalDate first, LocalDate last) {
    this.calendar = calendar;
    firstDay = first.toEpochDay();
    lastDay = last.toEpochDay();
    knownFrom =
        Math.max(
            calendar.startOf(first).getEpochSecond(),
            calendar.closeOf(first.minusDays(1)).getEpochSecond());
    knownTo = opening(last.plusDays(1));
    List<LocalDate> dates = new ArrayList<>();
    for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
      if (!calendar.day(date).isKnown()) {
        dates.add(date);
      }
    }
    day = dates.stream().mapToLong(LocalDate::toEpochDay).toArray();
    from = dates.stream().mapToLong(this::opening).toArray();
    to = dates.stream().mapToLong(date -> calendar.closeOf(date).getEpochSecond()).toArray();
    // A night shift may end after the short day that follows it.
    Arrays.parallelPrefix(to, Math::max);
    byStart = new Buckets(from);
    byEnd = new Buckets(to);
  }

  private long opening(LocalDate date) {
    List<Period> sessions = calendar.sessionsOn(date);
    return (sessions.isEmpty() ? calendar.endOf(date) : sessions.get(0).from()).getEpochSecond();
  }

  boolean isEmpty() {
    return from.length == 0;
  }

  /** The first unknown date that touches the time between two instants, else {@link #NONE}. */
  long firstBetween(Instant start, Instant end) {
    long low = start.getEpochSecond();
    long high = end.getEpochSecond() + (end.getNano() > 0 ? 1 : 0);
    if (low < knownFrom && low < high) {
      return calendar.dateOf(start).toEpochDay();
    }
    int next = byEnd.firstAbove(low);
    if (next < from.length && from[next] < high) {
      return day[next];
    }
    return high > knownTo && low < high ? Math.max(lastDay + 1, dateOf(start)) : NONE;
  }

  /** The last unknown date that touches the time between two instants, else {@link #NONE}. */
  long lastBetween(Instant start, Instant end) {
    long low = start.getEpochSecond();
    long high = end.getEpochSecond() + (end.getNano() > 0 ? 1 : 0);
    if (high > knownTo && low < high) {
      return dateOf(end);
    }
    int last = byStart.firstAbove(high - 1) - 1;
    if (last >= 0 && to[last] > low) {
      return day[last];
    }
    return low < knownFrom && low < high ? Math.min(firstDay - 1, dateOf(end)) : NONE;
  }

  private long dateOf(Instant instant) {
    return calendar.dateOf(instant).toEpochDay();
  }
}
