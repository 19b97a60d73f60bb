package org.wangge.grid.rules.table;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.calendar.WorkWeek;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.condition.WorkAt;

/**
 * An office of a few days, and what it does at an instant, read off the clock on its wall in steps
 * of half an hour.
 */
final class SmallOffice {

  private static final int STEP = 30 * 60;

  private final ZoneId zone;
  private final List<LocalTime> sessions;
  private final String hours;
  // Worked, off, or not known; other dates are not known either.
  private final Map<LocalDate, Boolean> days = new LinkedHashMap<>();
  private final Map<Instant, WorkAt> known = new LinkedHashMap<>();
  private final LocalDate first;
  private final LocalDate last;

  /** Days are given by letters: w for worked, o for off, u for unknown. */
  SmallOffice(String zone, String hours, LocalDate first, String days) {
    this.zone = ZoneId.of(zone);
    this.hours = hours;
    this.sessions =
        OfficeHours.parse(hours).orElseThrow().sessions().stream()
            .flatMap(session -> List.of(session.from(), session.to()).stream())
            .toList();
    this.first = first;
    this.last = first.plusDays(days.length() - 1);
    for (int i = 0; i < days.length(); i++) {
      if (days.charAt(i) != 'u') {
        this.days.put(first.plusDays(i), days.charAt(i) == 'w');
      }
    }
  }

  WorkTime workTime() {
    return WorkTime.of(new Kept());
  }

  LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, zone);
  }

  WorkAt work(Instant at) {
    return known.computeIfAbsent(at, this::seen);
  }

  private WorkAt seen(Instant at) {
    LocalDate date = local(at).toLocalDate();
    Boolean worked = days.get(date);
    if (worked == null) {
      return WorkAt.UNKNOWN;
    }
    boolean mayBeOpen = false;
    for (LocalDate of : List.of(date.minusDays(1), date)) {
      for (int i = 0; i < sessions.size(); i += 2) {
        LocalTime from = sessions.get(i);
        LocalTime to = sessions.get(i + 1);
        LocalDate end = from.isBefore(to) ? of : of.plusDays(1);
        if (!at.isBefore(first(of.atTime(from))) && at.isBefore(first(end.atTime(to)))) {
          Boolean open = days.get(of);
          if (open != null && open) {
            return WorkAt.WORKING_TIME;
          }
          mayBeOpen |= open == null;
        }
      }
    }
    if (mayBeOpen) {
      return WorkAt.UNKNOWN;
    }
    return worked ? WorkAt.AFTER_HOURS : WorkAt.DAY_OFF;
  }

  /** The first instant at which the wall shows a time, or later. */
  private Instant first(LocalDateTime time) {
    Instant at = time.minusDays(1).toInstant(ZoneOffset.UTC);
    while (local(at).isBefore(time)) {
      at = at.plusSeconds(STEP);
    }
    return at;
  }

  private final class Kept implements WorkCalendar {
    @Override
    public ZoneId zone() {
      return zone;
    }

    @Override
    public WorkWeek week() {
      Map<DayOfWeek, OfficeHours> all = new LinkedHashMap<>();
      for (DayOfWeek day : DayOfWeek.values()) {
        all.put(day, OfficeHours.parse(hours).orElseThrow());
      }
      return new WorkWeek(OfficeHours.parse(hours).orElseThrow(), all);
    }

    @Override
    public LocalDate firstDay() {
      return first;
    }

    @Override
    public LocalDate lastDay() {
      return last;
    }

    @Override
    public DayStatus day(LocalDate date) {
      return Optional.ofNullable(days.get(date))
          .map(worked -> worked ? DayStatus.WORKING_DAY : DayStatus.WEEKEND)
          .orElse(DayStatus.UNKNOWN);
    }
  }
}
