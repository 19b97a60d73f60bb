package org.wangge.grid.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.wangge.grid.domain.calendar.Session;
import org.wangge.grid.domain.calendar.WorkCalendar;

/**
 * Deadlines the slow way: a clock on the wall that is read every minute. It never goes back: where
 * the clocks are put back it stands still until they have caught up.
 */
final class PlainReference {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final WorkCalendar calendar;
  private Instant now;
  private LocalDateTime shown;

  private PlainReference(WorkCalendar calendar, Instant from) {
    this.calendar = calendar;
    this.now = from.minus(Duration.ofDays(1));
    this.shown = LocalDateTime.ofInstant(now, calendar.zone());
    while (now.isBefore(from)) {
      tick();
    }
  }

  private void tick() {
    now = now.plus(MINUTE);
    LocalDateTime read = LocalDateTime.ofInstant(now, calendar.zone());
    shown = read.isAfter(shown) ? read : shown;
  }

  /** The answer in words: an instant, {@code unknown DATE}, or empty after the days given. */
  static Optional<String> workingHours(WorkCalendar calendar, Instant start, long hours, int days) {
    PlainReference clock = new PlainReference(calendar, start);
    long minutes = 0;
    for (long i = 0; i < days * 1440L; i++) {
      LocalDate date = clock.shown.toLocalDate();
      if (inSession(calendar, clock.shown.toLocalTime())) {
        if (!calendar.day(date).isKnown()) {
          return Optional.of("unknown " + date);
        }
        minutes += calendar.day(date).isWorking() ? 1 : 0;
      }
      clock.tick();
      if (minutes == hours * 60) {
        return Optional.of(clock.now.toString());
      }
    }
    return Optional.empty();
  }

  private static boolean inSession(WorkCalendar calendar, LocalTime time) {
    for (Session session : calendar.officeHours().sessions()) {
      boolean before = session.closesAtMidnight() || time.isBefore(session.to());
      if (before && !time.isBefore(session.from())) {
        return true;
      }
    }
    return false;
  }

  static String workingDays(WorkCalendar calendar, Instant start, long days) {
    LocalDate day = LocalDate.ofInstant(start, calendar.zone());
    for (long left = days; left > 0; ) {
      day = day.plusDays(1);
      if (!calendar.day(day).isKnown()) {
        return "unknown " + day;
      }
      left -= calendar.isWorkingDay(day) ? 1 : 0;
    }
    return close(calendar, day);
  }

  static String calendarDays(WorkCalendar calendar, Instant start, long days) {
    LocalDate day = LocalDate.ofInstant(start, calendar.zone());
    for (long i = 0; i < days; i++) {
      day = day.plusDays(1);
    }
    while (calendar.isRestDay(day)) {
      day = day.plusDays(1);
    }
    return calendar.day(day).isKnown() ? close(calendar, day) : "unknown " + day;
  }

  /** The first minute at which the wall clock shows the end of the day's business or later. */
  private static String close(WorkCalendar calendar, LocalDate day) {
    Session last = calendar.officeHours().last();
    LocalDateTime close =
        last.closesAtMidnight() ? day.plusDays(1).atStartOfDay() : day.atTime(last.to());
    PlainReference clock =
        new PlainReference(calendar, day.atTime(12, 0).atZone(calendar.zone()).toInstant());
    clock.now = clock.now.minus(Duration.ofHours(36));
    clock.shown = LocalDateTime.MIN;
    while (clock.shown.isBefore(close)) {
      clock.tick();
    }
    return clock.now.toString();
  }
}
