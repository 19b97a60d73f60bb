package org.wangge.grid.examples.benchmark;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.wangge.grid.domain.calendar.WorkCalendar;

/** What is written first: go from day to day and look each up in the holidays and make-up days. */
final class PlainLoop {

  private static final LocalTime[][] SESSIONS = {
    {LocalTime.of(8, 0), LocalTime.of(12, 0)}, {LocalTime.of(14, 0), LocalTime.of(18, 0)}
  };

  private final ZoneId zone;
  private final ImmutableSet<LocalDate> holidays;
  private final ImmutableSet<LocalDate> makeUpDays;

  PlainLoop(WorkCalendar calendar, LocalDate from, LocalDate to) {
    zone = calendar.zone();
    holidays =
        from.datesUntil(to.plusDays(1))
            .filter(day -> !isWeekend(day) && !calendar.isWorkingDay(day))
            .collect(ImmutableSet.toImmutableSet());
    makeUpDays =
        from.datesUntil(to.plusDays(1))
            .filter(day -> isWeekend(day) && calendar.isWorkingDay(day))
            .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private boolean works(LocalDate day) {
    return isWeekend(day) ? makeUpDays.contains(day) : !holidays.contains(day);
  }

  LocalDate addDays(LocalDate date, int amount) {
    LocalDate day = date;
    int left = amount;
    while (left > 0) {
      day = day.plusDays(1);
      if (works(day)) {
        left--;
      }
    }
    return day;
  }

  Instant addTime(Instant at, Duration amount) {
    ZonedDateTime now = at.atZone(zone);
    LocalTime clock = now.toLocalTime();
    Duration left = amount;
    for (LocalDate day = now.toLocalDate(); ; day = day.plusDays(1)) {
      if (works(day)) {
        for (LocalTime[] session : SESSIONS) {
          LocalTime from = clock.isAfter(session[0]) ? clock : session[0];
          Duration open = Duration.between(from, session[1]);
          if (!open.isNegative()) {
            if (left.compareTo(open) <= 0) {
              return day.atTime(from).plus(left).atZone(zone).toInstant();
            }
            left = left.minus(open);
          }
        }
      }
      clock = LocalTime.MIDNIGHT;
    }
  }
}
