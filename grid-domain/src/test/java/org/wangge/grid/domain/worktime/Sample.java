package org.wangge.grid.domain.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.wangge.grid.domain.calendar.ChinaStatutoryCalendar;
import org.wangge.grid.domain.calendar.OfficeCalendar;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.WorkWeek;

/** An office in China, and short words for what the tests say of it. */
final class Sample {

  static final OfficeHours HOURS = hours("08:00-12:00,14:00-18:00");
  static final WorkTime CHINA = WorkTime.of(ChinaStatutoryCalendar.with(HOURS));

  private Sample() {}

  static OfficeHours hours(String text) {
    return OfficeHours.parse(text).orElseThrow();
  }

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  /** A moment by the clocks of China. */
  static Instant at(String local) {
    return OffsetDateTime.parse(local + ":00+08:00").toInstant();
  }

  static <T> Answer<T> known(T value) {
    return new Answer.Known<>(value);
  }

  static <T> Answer<T> unknown(String date) {
    return new Answer.Unknown<>(day(date));
  }

  static OfficeCalendar.Builder place(WorkWeek week) {
    return OfficeCalendar.builder().zone(ChinaStatutoryCalendar.ZONE).week(week);
  }
}
