package org.wangge.grid.sdk.calendar;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.calendar.OfficeCalendar;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;

/**
 * Reads {@code 2026-10-01} and {@code 2026-10-01..2026-10-07}, both ends included, within the dates
 * that a calendar can know.
 */
final class DateKeys {

  /** How many dates one calendar may name. */
  static final int MOST_DATES = 20_000;

  private static final String RANGE = "..";
  private static final int DATE_LENGTH = "2026-10-01".length();

  private final CalendarLog log;
  private final LocalDate first;
  private final LocalDate last;
  private long taken;

  DateKeys(CalendarLog log, YearRange known) {
    this.log = log;
    this.first = known.firstDay();
    this.last = known.lastDay();
  }

  /** The dates of a key; none where it is not one, which has then been noted. */
  List<LocalDate> read(String key, Place place) {
    int dots = key.indexOf(RANGE);
    Optional<LocalDate> from = date(dots < 0 ? key : key.substring(0, dots));
    Optional<LocalDate> to = dots < 0 ? from : date(key.substring(dots + RANGE.length()));
    if (from.isEmpty() || to.isEmpty()) {
      log.read(
          "bad-dates",
          place,
          Text.of("日期或日期范围", "a date or a range of dates"),
          key,
          "2026-10-01, 2026-10-01..2026-10-07",
          text -> Optional.empty());
      return List.of();
    }
    if (to.get().isBefore(from.get())) {
      log.add(turnedRound(place, key));
      return List.of();
    }
    return knows(from.get(), to.get())
        ? take(from.get(), to.get().plusDays(1), place)
        : outside(key, place);
  }

  boolean knows(LocalDate from, LocalDate to) {
    return !from.isBefore(first) && !to.isAfter(last);
  }

  /** The dates of a range, unless they are too many. */
  List<LocalDate> take(LocalDate from, LocalDate end, Place place) {
    taken += ChronoUnit.DAYS.between(from, end);
    if (taken > MOST_DATES) {
      log.add(
          Finding.error(
              "too-many-dates",
              place,
              Text.format("到此处日期已超过%s个", "Up to here there are more than %s dates", MOST_DATES),
              Text.of("每周相同的安排请写在 week 中。", "Say under week what is the same every week.")));
      return List.of();
    }
    return from.datesUntil(end).collect(ImmutableList.toImmutableList());
  }

  private List<LocalDate> outside(String key, Place place) {
    boolean always = first.equals(OfficeCalendar.UNBOUND_FROM);
    log.add(
        Finding.error(
            "outside-known-years",
            place,
            Text.format("%s不全在%s至%s之内", "%s is not all within %s to %s", key, first, last),
            always
                ? Text.of("请检查年份。", "Look at the year.")
                : Text.of("请检查年份，或扩大 known。", "Look at the year, or extend known.")));
    return List.of();
  }

  static Finding turnedRound(Place place, String key) {
    return Finding.error(
        "range-turned-round",
        place,
        Text.format("范围“%s”的终点早于起点", "The range '%s' ends before it begins", key),
        Text.of("先写起点，后写终点。", "Write the beginning first."));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return text.length() == DATE_LENGTH ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
