package org.wangge.grid.sdk.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.sdk.json.OptionalKey;

/**
 * Working days and office hours: the calendar part of a plan, or a calendar file of its own.
 *
 * @param base what the working days start from: {@code cn}, or none at all
 * @param zone the named zone whose dates count, for example {@code Asia/Shanghai}
 * @param asKnownOn the date whose state of knowledge of the base counts; none for the latest
 * @param officeHours the ordinary hours, for example {@code 08:00-12:00,14:00-18:00}
 * @param week hours or {@code rest} of weekdays, for example {@code mon..fri}; none for the usual
 * @param days days off and worked of this place, by date or range of dates
 * @param specialHours the hours of single dates, by date or range of dates
 * @param known the years that this calendar covers, for example {@code 2026..2027}
 * @param outlook what may be assumed of years that are not covered
 * @param ical a file of other people's days
 */
public record CalendarDocument(
    String base,
    Optional<String> zone,
    Optional<LocalDate> asKnownOn,
    String officeHours,
    @OptionalKey Map<String, String> week,
    @OptionalKey Map<String, DayDocument> days,
    @OptionalKey Map<String, String> specialHours,
    Optional<String> known,
    Optional<OutlookDocument> outlook,
    Optional<FeedDocument> ical) {

  /**
   * A day of the place: off or worked.
   *
   * @param off the name of the day off
   * @param worked the name of what the day is worked for
   * @param hours the hours of a worked day, where they are not those of the week
   */
  public record DayDocument(
      Optional<TextDocument> off, Optional<TextDocument> worked, Optional<String> hours) {}

  /**
   * The most that a year which is not covered may differ from its weeks.
   *
   * @param daysOff how many days of the week's work are off at most
   * @param daysWorked how many rest days are worked at most
   */
  public record OutlookDocument(int daysOff, int daysWorked) {}

  /**
   * An iCalendar file, and which of its events are what. A word is a category, or stands in the
   * summary.
   *
   * @param file its name, from the folder of the file that names it
   * @param off words of the events that are days off
   * @param worked words of the events that are worked days
   * @param ignored words of the events that change nothing
   */
  public record FeedDocument(
      String file,
      @OptionalKey List<String> off,
      @OptionalKey List<String> worked,
      @OptionalKey List<String> ignored) {}
}
