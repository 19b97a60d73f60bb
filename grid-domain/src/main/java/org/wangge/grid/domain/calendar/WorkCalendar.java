package org.wangge.grid.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Which days a place works, at which hours, by which clocks.
 *
 * <p>Rules: (1) every date has a status, {@link DayKind#UNKNOWN} where no calendar was published:
 * never a guess; (2) {@link #officeHours} are those of every working day; (3) the same question has
 * the same answer for as long as the calendar lives. Example: in China's calendar {@code
 * day(2026-10-10)}, a Saturday, is a make-up day, and {@code day(2027-01-01)} is unknown.
 * Implementations are immutable. A ready one: {@link ChinaStatutoryCalendar}.
 */
public interface WorkCalendar {

  /** {@return the zone whose dates and clocks count} */
  ZoneId zone();

  /** {@return the hours of a working day} */
  OfficeHours officeHours();

  /**
   * What a date is.
   *
   * @param date any date
   * @return its status; unknown where no calendar covers it
   */
  DayStatus day(LocalDate date);

  /**
   * Whether a date is known to be worked.
   *
   * @param date any date
   * @return true for working days and make-up days; false for rest days and unknown days
   */
  default boolean isWorkingDay(LocalDate date) {
    return day(date).isWorking();
  }

  /**
   * Whether a date is known to be a rest day.
   *
   * @param date any date
   * @return true for weekends and holidays; false for working days and unknown days
   */
  default boolean isRestDay(LocalDate date) {
    return day(date).isRest();
  }

  /**
   * The date on which an instant falls: the last date that has begun by then.
   *
   * @param instant the instant
   * @return the date in this calendar's zone
   */
  default LocalDate dateOf(Instant instant) {
    LocalDate shown = LocalDate.ofInstant(instant, zone());
    // Clocks put back over midnight show the old date a second time.
    return endOf(shown).isAfter(instant) ? shown : shown.plusDays(1);
  }

  /**
   * The first instant of a date.
   *
   * @param date the date
   * @return its midnight, or the first instant after it where the clocks jump over midnight
   */
  default Instant startOf(LocalDate date) {
    return date.atStartOfDay(zone()).toInstant();
  }

  /**
   * The end of a date, 24:00.
   *
   * @param date the date
   * @return the first instant of the next date
   */
  default Instant endOf(LocalDate date) {
    return startOf(date.plusDays(1));
  }

  /**
   * The close of business on a date, were it worked.
   *
   * @param date the date
   * @return the end of the last session
   */
  default Instant closeOf(LocalDate date) {
    return officeHours().last().closesOn(date, zone());
  }

  /**
   * The sessions of a date, were it worked.
   *
   * @param date the date
   * @return the sessions in order, none overlapping another
   */
  default List<Period> sessionsOn(LocalDate date) {
    return officeHours().on(date, zone());
  }
}
