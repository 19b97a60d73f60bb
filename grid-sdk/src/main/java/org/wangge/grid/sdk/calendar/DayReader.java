package org.wangge.grid.sdk.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.document.CalendarDocument.DayDocument;
import org.wangge.grid.sdk.document.TextDocument;

/** Reads the days of a place and the hours of single dates; a date is said once of each. */
final class DayReader {

  private final CalendarLog log;
  private final DateKeys keys;
  private final Map<LocalDate, DayStatus> days = new LinkedHashMap<>();
  private final Map<LocalDate, OfficeHours> hours = new LinkedHashMap<>();

  /** Where the hours of a date are said. */
  private final Map<LocalDate, Place> hoursAt = new LinkedHashMap<>();

  DayReader(CalendarLog log, DateKeys keys) {
    this.log = log;
    this.keys = keys;
  }

  Map<LocalDate, DayStatus> days() {
    return days;
  }

  Map<LocalDate, OfficeHours> hours() {
    return hours;
  }

  Map<LocalDate, Place> hoursAt() {
    return hoursAt;
  }

  void readDay(String key, DayDocument day) {
    Place place = Place.at("days", key);
    List<LocalDate> dates = keys.read(key, place);
    boolean off = day.off().isPresent();
    if (off == day.worked().isPresent() || (off && day.hours().isPresent())) {
      log.add(
          Finding.error(
              "day-unclear",
              place,
              Text.format(
                  "%s应写明off或worked之一，只有worked可以带hours",
                  "%s should be either off or worked, and only worked has hours", key),
              Text.of("请决定这一天休息还是上班。", "Decide whether it is off or worked.")));
      return;
    }
    Text name = name(off ? day.off() : day.worked());
    put(dates, off ? DayStatus.holiday(name) : DayStatus.makeUpDay(name), key, place);
    if (day.hours().isPresent()) {
      readHours(dates, day.hours().get(), key, Place.at("days", key, "hours"));
    }
  }

  private void put(List<LocalDate> dates, DayStatus status, String key, Place place) {
    for (LocalDate date : dates) {
      DayStatus before = days.putIfAbsent(date, status);
      if (before != null) {
        Text said = Text.format("%s、%s", "%s and %s", before.text(), status.text());
        log.add(twice(place, date, key, said));
        return;
      }
    }
  }

  void readHours(String key, String text) {
    Place place = Place.at("special-hours", key);
    readHours(keys.read(key, place), text, key, place);
  }

  private void readHours(List<LocalDate> dates, String text, String key, Place place) {
    Optional<OfficeHours> read = log.hours(place, text);
    for (LocalDate date : dates) {
      OfficeHours before = read.isPresent() ? hours.putIfAbsent(date, read.get()) : null;
      if (before != null) {
        Text said = Text.same(before + " / " + read.orElseThrow());
        log.add(twice(place, date, key, said));
        return;
      }
      hoursAt.put(date, place);
    }
  }

  private static Finding twice(Place place, LocalDate date, String key, Text said) {
    return Finding.error(
        "date-twice",
        place,
        Text.format("%s（在%s中）前面已经写过：%s", "%s, in %s, was said before: %s", date, key, said),
        Text.of("每个日期只写一次；请决定以哪一个为准。", "Say each date once; decide which is right."));
  }

  private static Text name(Optional<TextDocument> name) {
    return name.map(text -> Text.of(text.zh(), text.en())).orElseThrow();
  }
}
