package org.wangge.grid.examples.benchmark;

import com.google.common.collect.ImmutableList;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.wangge.grid.domain.calendar.WorkCalendar;

/** The same days in a calendar of OpenGamma Strata. */
final class StrataDays {

  private static final List<DayOfWeek> WEEKEND =
      ImmutableList.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private StrataDays() {}

  static ImmutableHolidayCalendar of(WorkCalendar calendar, LocalDate from, LocalDate to) {
    return ImmutableHolidayCalendar.of(
        HolidayCalendarId.of("CNGOV"),
        days(calendar, from, to, false),
        WEEKEND,
        days(calendar, from, to, true));
  }

  /** The days that are not what the week says, worked or off. */
  private static List<LocalDate> days(
      WorkCalendar calendar, LocalDate from, LocalDate to, boolean worked) {
    return from.datesUntil(to.plusDays(1))
        .filter(day -> WEEKEND.contains(day.getDayOfWeek()) == worked)
        .filter(day -> calendar.isWorkingDay(day) == worked)
        .toList();
  }
}
