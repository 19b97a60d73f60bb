package org.wangge.grid.domain.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.worktime.Answer.Known;
import org.wangge.grid.domain.worktime.Answer.Unknown;

/**
 * The working sessions of a calendar on one line: when each begins and ends, and how much working
 * time lies before it, in seconds (clocks change by whole seconds and sessions begin at whole
 * minutes). Sessions that overlap or touch are one.
 */
final class SessionTable {

  private static final int NANOS_PER_SECOND = 1_000_000_000;

  private final long[] from;
  private final long[] to;

  /** Working seconds before session i; one more entry than there are sessions. */
  private final long[] before;

  /**
   * Seconds before session i that are not worked, so that an amount of work is done so much later
   * than if all time were worked; of the entry after the last, more than there are.
   */
  private final long[] idle;

  private final Buckets byEnd;
  private final Buckets byWorkDone;
  private final UnknownStretches unknown;

  /** There is no working time at all, and none to come. */
  private final boolean never;

  SessionTable(WorkCalendar calendar, LocalDate first, LocalDate last) {
    long[] starts = new long[16];
    long[] ends = new long[16];
    int size = 0;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (!calendar.day(day).isWorking()) {
        continue;
      }
      for (Period session : calendar.sessionsOn(day)) {
        long begins = session.from().getEpochSecond();
        long closes = session.to().getEpochSecond();
        if (size > 0 && begins <= ends[size - 1]) {
          ends[size - 1] = Math.max(ends[size - 1], closes);
          continue;
        }
        if (size == starts.length) {
          starts = Arrays.copyOf(starts, 2 * size);
          ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = begins;
        ends[size++] = closes;
      }
    }
    from = Arrays.copyOf(starts, size);
    to = Arrays.copyOf(ends, size);
    before = new long[size + 1];
    idle = new long[size + 1];
    for (int i = 0; i < size; i++) {
      before[i + 1] = before[i] + to[i] - from[i];
      idle[i] = from[i] - before[i];
    }
    idle[size] = Long.MAX_VALUE / 2;
    byEnd = new Buckets(to);
    byWorkDone = new Buckets(Arrays.copyOfRange(before, 1, size + 1));
    unknown = new UnknownStretches(calendar, first, last, new Cutting(from, to));
    never = size == 0 && unknown.allKnown() && calendar.week().worked().isEmpty();
  }

  Answer<Boolean> isOpen(Instant at) {
    long day = unknown.at(at);
    return day == UnknownStretches.NONE ? new Known<>(open(at)) : Unknown.on(day);
  }

  private boolean open(Instant at) {
    int i = byEnd.firstAbove(at.getEpochSecond());
    return i < from.length && from[i] <= at.getEpochSecond();
  }

  /** The instant itself in a session, else when the next one opens. */
  Answer<Instant> openingFrom(Instant at) {
    int i = byEnd.firstAbove(at.getEpochSecond());
    if (i == from.length) {
      return onwards(at, null);
    }
    return onwards(at, from[i] <= at.getEpochSecond() ? at : Instant.ofEpochSecond(from[i]));
  }

  /** So much working time on or back; not nothing, and seconds far from overflow. */
  Answer<Instant> add(Instant at, long seconds, int nanos) {
    if (seconds > 0 && nanos == 0 && at.getNano() == 0) {
      long second = at.getEpochSecond();
      long done = secondsBy(second) + seconds;
      long end = done + idle[byWorkDone.firstAbove(done - 1)];
      if (unknown.allKnownBetween(second, end)) {
        return new Known<>(Instant.ofEpochSecond(end));
      }
    }
    int sum = nanosBy(at) + nanos;
    int rest = sum < NANOS_PER_SECOND ? sum : sum - NANOS_PER_SECOND;
    long done = secondsBy(at.getEpochSecond()) + seconds + (sum < NANOS_PER_SECOND ? 0 : 1);
    return seconds < 0 ? back(at, lastWith(done, rest)) : onwards(at, whenDone(done, rest));
  }

  Answer<Duration> between(Instant start, Instant end) {
    long day = unknown.firstBetween(start, end);
    return day == UnknownStretches.NONE
        ? new Known<>(
            Duration.ofSeconds(
                secondsBy(end.getEpochSecond()) - secondsBy(start.getEpochSecond()),
                (long) nanosBy(end) - nanosBy(start)))
        : Unknown.on(day);
  }

  private Answer<Instant> onwards(Instant at, @Nullable Instant found) {
    if (never) {
      return new Answer.Never<>();
    }
    if (found == null) {
      return Unknown.on(unknown.firstFrom(at));
    }
    long day = unknown.firstBetween(at, found);
    return day == UnknownStretches.NONE ? new Known<>(found) : Unknown.on(day);
  }

  private Answer<Instant> back(Instant at, @Nullable Instant found) {
    if (never) {
      return new Answer.Never<>();
    }
    if (found == null) {
      return Unknown.on(unknown.lastUpTo(at));
    }
    long day = unknown.lastBetween(found, at);
    return day == UnknownStretches.NONE ? new Known<>(found) : Unknown.on(day);
  }

  /** Working seconds done by the instant; a fraction of a second counts within a session only. */
  private long secondsBy(long second) {
    int i = byEnd.firstAbove(second);
    return Math.max(before[i], second - idle[i]);
  }

  private int nanosBy(Instant at) {
    int nanos = at.get(ChronoField.NANO_OF_SECOND);
    return nanos > 0 && open(at) ? nanos : 0;
  }

  /**
   * The first instant by which so much working time is done, at least a nanosecond; null if none.
   */
  private @Nullable Instant whenDone(long seconds, int nanos) {
    int i = byWorkDone.firstAbove(nanos > 0 ? seconds : seconds - 1);
    return i == from.length ? null : Instant.ofEpochSecond(seconds + idle[i], nanos);
  }

  /** The last instant by which no more working time is done; null if there is none. */
  private @Nullable Instant lastWith(long seconds, int nanos) {
    int i = byWorkDone.firstAbove(seconds);
    return i == from.length || seconds < 0 ? null : Instant.ofEpochSecond(seconds + idle[i], nanos);
  }
}
