package org.wangge.grid.sdk.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.wangge.grid.domain.calendar.OfficeCalendar;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Place;

/** Years {@code 2026..2027} or {@code 2026}, within what a calendar can know at all. */
record YearRange(int first, int last) {

  private static final String RANGE = "..";

  /** All years that a calendar can know. */
  static final YearRange ALL =
      new YearRange(OfficeCalendar.UNBOUND_FROM.getYear(), OfficeCalendar.UNBOUND_TO.getYear());

  /** The years that a text says; where it says none, that has been noted. */
  static Optional<YearRange> read(String text, Place place, CalendarLog log) {
    Optional<YearRange> years =
        log.read(
            "bad-years",
            place,
            Text.format(
                "%s至%s之间的年份", "a year or a range of years from %s to %s", ALL.first, ALL.last),
            text,
            "2026, 2026..2027",
            YearRange::parse);
    if (years.isPresent() && years.get().last < years.get().first) {
      log.add(DateKeys.turnedRound(place, text));
      return Optional.empty();
    }
    return years;
  }

  private static Optional<YearRange> parse(String text) {
    int dots = text.indexOf(RANGE);
    int first = year(dots < 0 ? text : text.substring(0, dots));
    int last = dots < 0 ? first : year(text.substring(dots + RANGE.length()));
    return first < 0 || last < 0 ? Optional.empty() : Optional.of(new YearRange(first, last));
  }

  private static int year(String text) {
    boolean digits = text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int year = digits ? Integer.parseInt(text) : -1;
    return year < OfficeCalendar.UNBOUND_FROM.getYear()
            || year > OfficeCalendar.UNBOUND_TO.getYear()
        ? -1
        : year;
  }

  LocalDate firstDay() {
    return LocalDate.of(first, 1, 1);
  }

  LocalDate lastDay() {
    return LocalDate.of(last, 12, 31);
  }
}
