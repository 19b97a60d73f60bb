package org.wangge.grid.domain.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.Session;
import org.wangge.grid.domain.calendar.WorkCalendar;

/**
 * Working time counted minute by minute over some days around a date. A minute is open if a session
 * of a worked date holds what a clock shows that is stopped while the others are put back and say
 * again what they said before.
 *
 * <p>What it cannot tell within its days it leaves open: an empty answer.
 */
final class PlainTime {

  private static final int DAYS = 9;
  private static final long OPEN = Long.MAX_VALUE;
  private static final long CLOSED = Long.MIN_VALUE;

  private final WorkCalendar calendar;
  private final boolean never;
  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final LocalDate firstDate;
  private final LocalDate lastDate;
  private final Instant start;

  /** Of each minute: open, closed, or the unknown date on which it depends. */
  private final long[] minutes;

  PlainTime(WorkCalendar calendar, LocalDate focus) {
    this.calendar = calendar;
    never = new PlainDays(calendar).never();
    // A calendar that turns its days round knows none but perhaps the first.
    firstDay = calendar.firstDay();
    lastDay = calendar.lastDay().isBefore(firstDay) ? firstDay : calendar.lastDay();
    firstDate = focus.minusDays(DAYS);
    lastDate = focus.plusDays(DAYS);
    ZoneId zone = calendar.zone();
    start = firstDate.atTime(LocalTime.NOON).atZone(zone).toInstant();
    Instant end = lastDate.atTime(LocalTime.NOON).atZone(zone).toInstant();
    minutes = new long[(int) Duration.between(start, end).toMinutes()];
    LocalDateTime shown = LocalDateTime.MIN;
    for (int i = -2 * 1440; i < minutes.length; i++) {
      LocalDateTime clock = LocalDateTime.ofInstant(start.plusSeconds(60L * i), zone);
      shown = clock.isAfter(shown) ? clock : shown;
      if (i >= 0) {
        minutes[i] = state(shown);
      }
    }
  }

  private long state(LocalDateTime shown) {
    LocalDate today = shown.toLocalDate();
    LocalDate yesterday = today.minusDays(1);
    for (LocalDate date : new LocalDate[] {yesterday, today}) {
      if (!isOutside(date) && calendar.day(date).isWorking() && holds(date, shown)) {
        return OPEN;
      }
    }
    LocalDate before = firstDay.minusDays(1);
    LocalDate after = lastDay.plusDays(1);
    if (shown.isBefore(close(before)) || shown.isBefore(close(before.minusDays(1)))) {
      return Math.min(today.toEpochDay(), before.toEpochDay());
    }
    for (LocalDate date : new LocalDate[] {yesterday, today}) {
      if (!isOutside(date) && !calendar.day(date).isKnown() && holds(date, shown)) {
        return date.toEpochDay();
      }
    }
    LocalTime opens = calendar.hoursOn(after).sessions().get(0).from();
    return shown.isBefore(after.atTime(opens))
        ? CLOSED
        : Math.max(today.toEpochDay(), after.toEpochDay());
  }

  private boolean isOutside(LocalDate date) {
    return date.isBefore(firstDay) || date.isAfter(lastDay);
  }

  private boolean holds(LocalDate date, LocalDateTime shown) {
    OfficeHours hours = calendar.hoursOn(date);
    return hours.sessions().stream()
        .anyMatch(
            session ->
                !shown.isBefore(date.atTime(session.from()))
                    && shown.isBefore(close(date, session)));
  }

  private LocalDateTime close(LocalDate date) {
    return close(date, calendar.hoursOn(date).last());
  }

  private static LocalDateTime close(LocalDate date, Session session) {
    boolean sameDay = session.to().isAfter(session.from());
    return (sameDay ? date : date.plusDays(1)).atTime(session.to());
  }

  LocalDate firstDate() {
    return firstDate;
  }

  LocalDate lastDate() {
    return lastDate;
  }

  private int minuteOf(Instant at) {
    return Math.toIntExact(Math.floorDiv(Duration.between(start, at).toSeconds(), 60));
  }

  private Instant startOf(int minute) {
    return start.plusSeconds(60L * minute);
  }

  private static <T> Optional<Answer<T>> known(T answer) {
    return Optional.of(new Answer.Known<>(answer));
  }

  private static <T> Optional<Answer<T>> unknown(long day) {
    return Optional.of(new Answer.Unknown<>(LocalDate.ofEpochDay(day)));
  }

  Optional<Answer<Boolean>> isOpen(Instant at) {
    long state = minutes[minuteOf(at)];
    return state == OPEN || state == CLOSED ? known(state == OPEN) : unknown(state);
  }

  Optional<Answer<Instant>> openingFrom(Instant at) {
    if (never) {
      return Optional.of(new Answer.Never<>());
    }
    for (int i = minuteOf(at); i < minutes.length; i++) {
      if (minutes[i] == OPEN) {
        return known(startOf(i).isBefore(at) ? at : startOf(i));
      }
      if (minutes[i] != CLOSED) {
        return unknown(minutes[i]);
      }
    }
    return Optional.empty();
  }

  Optional<Answer<Instant>> add(Instant at, Duration amount) {
    if (amount.isZero()) {
      return known(at);
    }
    if (never) {
      return Optional.of(new Answer.Never<>());
    }
    return amount.isNegative() ? back(at, amount.negated()) : on(at, amount);
  }

  private Optional<Answer<Instant>> on(Instant at, Duration amount) {
    Duration left = amount;
    Instant now = at;
    for (int i = minuteOf(at); i < minutes.length; i++) {
      Duration minute = Duration.between(now, startOf(i + 1));
      if (minutes[i] == OPEN) {
        if (left.compareTo(minute) <= 0) {
          return known(now.plus(left));
        }
        left = left.minus(minute);
      } else if (minutes[i] != CLOSED) {
        return unknown(minutes[i]);
      }
      now = startOf(i + 1);
    }
    return Optional.empty();
  }

  private Optional<Answer<Instant>> back(Instant at, Duration amount) {
    Duration left = amount;
    Instant now = at;
    for (int i = minuteOf(at.minusNanos(1)); i >= 0; i--) {
      Duration minute = Duration.between(startOf(i), now);
      if (minutes[i] == OPEN) {
        if (left.compareTo(minute) <= 0) {
          return known(now.minus(left));
        }
        left = left.minus(minute);
      } else if (minutes[i] != CLOSED) {
        return unknown(minutes[i]);
      }
      now = startOf(i);
    }
    return Optional.empty();
  }

  Optional<Answer<Duration>> between(Instant from, Instant to) {
    if (to.isBefore(from)) {
      return between(to, from)
          .map(
              answer ->
                  answer instanceof Answer.Known<Duration> known
                      ? new Answer.Known<>(known.answer().negated())
                      : answer);
    }
    Duration sum = Duration.ZERO;
    Instant now = from;
    for (int i = minuteOf(from); now.isBefore(to); i++) {
      Instant end = startOf(i + 1).isBefore(to) ? startOf(i + 1) : to;
      if (minutes[i] == OPEN) {
        sum = sum.plus(Duration.between(now, end));
      } else if (minutes[i] != CLOSED) {
        return unknown(minutes[i]);
      }
      now = end;
    }
    return known(sum);
  }
}
