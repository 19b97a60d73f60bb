package org.wangge.grid.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * China's statutory calendar, 2024 to 2026: the weekends, the holidays and the make-up working days
 * of the State Council's yearly notices (under the Measures on national festivals and memorial
 * days).
 *
 * <p>Rules: (1) a date named in a notice is what the notice says; (2) any other date of a covered
 * year is a working day from Monday to Friday, else weekend; (3) a date of any other year is
 * unknown. Example: 2026-10-01 is a holiday, 2026-10-10, a Saturday, a make-up day, 2027-01-01
 * unknown. Immutable; clocks of {@code Asia/Shanghai}.
 *
 * @param officeHours the hours of a working day
 */
public record ChinaStatutoryCalendar(OfficeHours officeHours) implements WorkCalendar {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final StatutoryDays DAYS = StatutoryDays.load("china-statutory.txt");

  /** Checks that the hours are there. */
  public ChinaStatutoryCalendar {
    Objects.requireNonNull(officeHours, "officeHours");
  }

  /**
   * The calendar of an office.
   *
   * @param officeHours the hours of a working day
   * @return the calendar
   */
  public static ChinaStatutoryCalendar with(OfficeHours officeHours) {
    return new ChinaStatutoryCalendar(officeHours);
  }

  /** {@return the notices that this calendar follows, earliest year first} */
  public static List<Notice> notices() {
    return DAYS.notices();
  }

  @Override
  public ZoneId zone() {
    return ZONE;
  }

  @Override
  public DayStatus day(LocalDate date) {
    if (!DAYS.covers(date.getYear())) {
      return DayStatus.UNKNOWN;
    }
    return DAYS.named(date).orElse(isWeekend(date) ? DayStatus.WEEKEND : DayStatus.WORKING_DAY);
  }

  static boolean isWeekend(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
  }
}
