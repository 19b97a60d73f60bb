package org.wangge.grid.rules.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.wangge.grid.domain.calendar.DayKind;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.explain.Text;

/** A calendar of the tests: Monday to Friday but for some days off and some worked at weekends. */
record SampleCalendar(
    ZoneId zone,
    OfficeHours officeHours,
    Set<LocalDate> off,
    Set<LocalDate> made,
    LocalDate unknownFrom)
    implements WorkCalendar {

  static final Text NAME = Text.of("节日", "Feast");

  static OfficeHours hours(String text) {
    return OfficeHours.parse(text).orElseThrow();
  }

  @Override
  public DayStatus day(LocalDate date) {
    if (!date.isBefore(unknownFrom)) {
      return DayStatus.UNKNOWN;
    }
    if (off.contains(date)) {
      return DayStatus.builder().kind(DayKind.HOLIDAY).holiday(NAME).build();
    }
    boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    if (weekend && made.contains(date)) {
      return DayStatus.builder().kind(DayKind.MAKE_UP_DAY).holiday(NAME).build();
    }
    return weekend ? DayStatus.WEEKEND : DayStatus.WORKING_DAY;
  }
}
