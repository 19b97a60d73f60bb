package org.wangge.grid.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.wangge.grid.domain.calendar.Session;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.HourStart;
import org.wangge.grid.rules.counting.Outside;

/** Where counting begins, the slow way: the clock on the wall is read every minute. */
final class PlainBeginning {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Reckoning asked;
  private final Counting counting;
  private final WorkCalendar calendar;
  private final WallClock wall;
  private final PlainOffice office;

  PlainBeginning(Reckoning asked, WallClock wall, PlainOffice office) {
    this.asked = asked;
    this.counting = asked.counting();
    this.calendar = asked.time().calendar();
    this.wall = wall;
    this.office = office;
  }

  Instant find() {
    Instant start = asked.start();
    // A rest day first; what that leads to has a time of day of its own.
    if (!calendar.isWorkingDay(wall.date(start))) {
      start = moved(start);
    }
    if (calendar.isWorkingDay(wall.date(start))) {
      start = moved(start);
    }
    boolean nextHour =
        counting.hourStart() == HourStart.NEXT_HOUR
            && switch (asked.terms().get(0).unit()) {
              case MINUTES, HOURS, WORKING_MINUTES, WORKING_HOURS -> true;
              default -> false;
            };
    if (nextHour) {
      do {
        start = start.plus(MINUTE);
      } while (LocalTime.ofInstant(start, calendar.zone()).getMinute() != 0);
    }
    return start;
  }

  private Instant moved(Instant from) {
    Instant start = from;
    if (!office.isWorked(start)) {
      Outside how = outside(start);
      if (how == Outside.NEXT_OPENING) {
        while (!office.isWorked(start)) {
          start = start.plus(MINUTE);
        }
      } else if (how == Outside.NEXT_WORKING_DAY_SAME_CLOCK) {
        LocalTime clock = LocalTime.ofInstant(start, calendar.zone());
        LocalDate day = wall.date(start).plusDays(1);
        while (!calendar.isWorkingDay(day)) {
          day = day.plusDays(1);
          wall.first(day.atStartOfDay());
        }
        start = wall.first(day.atTime(clock));
      }
    }
    return start;
  }

  private Outside outside(Instant start) {
    LocalDate date = wall.date(start);
    if (!calendar.isWorkingDay(date)) {
      return counting.onRestDay();
    }
    List<Session> sessions = calendar.hoursOn(date).sessions();
    if (!start.isBefore(office.close(date))) {
      return counting.afterClose();
    }
    return start.isBefore(wall.first(date.atTime(sessions.get(0).from())))
        ? counting.beforeOpening()
        : Outside.KEPT;
  }
}
