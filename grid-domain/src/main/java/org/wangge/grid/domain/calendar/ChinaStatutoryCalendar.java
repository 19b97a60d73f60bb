package org.wangge.grid.domain.calendar;

import java.time.ZoneId;

/**
 * China's statutory calendar from 2007 on: the weekends, the holidays and the make-up working days
 * of the State Council's notices (under the Measures on national festivals and memorial days).
 *
 * <p>Rules: (1) a date named in a notice is what the last notice says; (2) any other date of a
 * published year is a working day from Monday to Friday, else weekend; (3) a date of any other year
 * is unknown. Example: 2026-10-01 is a holiday, 2026-10-10, a Saturday, a make-up day, 2027-01-01
 * unknown. Clocks of {@code Asia/Shanghai}.
 */
public final class ChinaStatutoryCalendar {

  /** The zone of its dates. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /**
   * What is assumed of a year not yet published: more days off and more make-up days than any of
   * the years 2007 to 2026 had.
   */
  public static final Outlook OUTLOOK = new Outlook(30, 15);

  private ChinaStatutoryCalendar() {}

  /**
   * The calendar of an office, by all notices that the library knows.
   *
   * @param officeHours the hours of a working day
   * @return the calendar
   */
  public static OfficeCalendar with(OfficeHours officeHours) {
    return with(WorkWeek.mondayToFriday(officeHours), PublishedDays.china());
  }

  /**
   * The calendar of an office whose week differs, or as it was known on a date.
   *
   * @param week the ordinary week
   * @param days China's days, for example {@code PublishedDays.china().asKnownOn(date)}
   * @return the calendar
   */
  public static OfficeCalendar with(WorkWeek week, PublishedDays days) {
    return OfficeCalendar.builder().zone(ZONE).week(week).published(days).outlook(OUTLOOK).build();
  }
}
