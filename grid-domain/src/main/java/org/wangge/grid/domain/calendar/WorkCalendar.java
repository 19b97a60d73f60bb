package org.wangge.grid.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Which days a place works, at which hours, by which clocks.
 *
 * <p>Rules: (1) every date has a status, {@link DayKind#UNKNOWN} where no calendar was published:
 * never a guess; (2) all dates before {@link #firstDay} and after {@link #lastDay} are unknown; (3)
 * the hours of a date are asked for whether it is worked or not; (4) the same question has the same
 * answer for as long as the calendar lives. Example: in China's calendar {@code day(2026-10-10)}, a
 * Saturday, is a make-up day, and {@code day(2027-01-01)} is unknown. Implementations are
 * immutable. Ready ones: {@link OfficeCalendar}, {@link ChinaStatutoryCalendar}.
 */
public interface WorkCalendar {

  /** {@return the zone whose dates and clocks count} */
  ZoneId zone();

  /** {@return the ordinary week} */
  WorkWeek week();

  /** {@return the first date that may be known} */
  LocalDate firstDay();

  /** {@return the last date that may be known} */
  LocalDate lastDay();

  /**
   * What a date is.
   *
   * @param date any date
   * @return its status; unknown where no calendar covers it
   */
  DayStatus day(LocalDate date);

  /**
   * The hours of a date, were it worked.
   *
   * @param date any date
   * @return its hours; those of the week unless the date has special ones
   */
  default OfficeHours hoursOn(LocalDate date) {
    return week().hoursOn(date.getDayOfWeek());
  }

  /** {@return what may be assumed of dates not published; nothing unless said} */
  default Optional<Outlook> outlook() {
    return Optional.empty();
  }

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
   * @return the end of the last session; of a night shift, on the next date
   */
  default Instant closeOf(LocalDate date) {
    return hoursOn(date).last().closesOn(date, zone());
  }

  /**
   * The sessions of a date, were it worked.
   *
   * @param date the date
   * @return the sessions in order, none overlapping another
   */
  default List<Period> sessionsOn(LocalDate date) {
    return hoursOn(date).on(date, zone());
  }
}
