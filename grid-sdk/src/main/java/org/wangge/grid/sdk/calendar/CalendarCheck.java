package org.wangge.grid.sdk.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wangge.grid.domain.calendar.OfficeCalendar;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.PublishedDays;
import org.wangge.grid.domain.calendar.Session;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.document.CalendarDocument;

/** Checks that the parts of a calendar fit together. */
final class CalendarCheck {

  private final OfficeCalendar calendar;
  private final CalendarDocument document;
  private final DayReader days;
  private final CalendarLog log;

  CalendarCheck(
      OfficeCalendar calendar, CalendarDocument document, DayReader days, CalendarLog log) {
    this.calendar = calendar;
    this.document = document;
    this.days = days;
    this.log = log;
  }

  void run() {
    checkYears();
    checkSpecialHours();
    checkNightShifts();
  }

  private void checkYears() {
    if (calendar.published().flatMap(PublishedDays::firstCovered).isEmpty()
        && document.asKnownOn().isPresent()
        && calendar.published().isPresent()) {
      log.add(
          Finding.warning(
              "nothing-known-yet",
              Place.at("as-known-on"),
              Text.format(
                  "截至%s，没有任何年份的放假安排",
                  "On %s the days of no year were known", document.asKnownOn().orElseThrow()),
              Text.of("请检查日期，或删去 as-known-on。", "Look at the date, or leave out as-known-on.")));
    }
  }

  /** Hours that no date of an entry ever has, since all of them rest. */
  private void checkSpecialHours() {
    Map<Place, LocalDate> first = new LinkedHashMap<>();
    Set<Place> used = new LinkedHashSet<>();
    days.hoursAt()
        .forEach(
            (date, place) -> {
              first.putIfAbsent(place, date);
              if (!calendar.isRestDay(date)) {
                used.add(place);
              }
            });
    first.forEach(
        (place, date) -> {
          if (!used.contains(place)) {
            log.add(specialHoursUnused(place, date));
          }
        });
  }

  private Finding specialHoursUnused(Place place, LocalDate date) {
    return Finding.warning(
        "special-hours-unused",
        place,
        Text.format(
            "%s是%s，此处的办公时间不起作用",
            "%s is a day of rest (%s), so its hours have no effect",
            date,
            calendar.day(date).text()),
        Text.of(
            "若这一天上班，请写在 days 的 worked 之下；否则删去。",
            "If it is worked, say so with worked under days; else leave this out."));
  }

  /** A night shift that is still open when the next day's hours begin; once for each place. */
  private void checkNightShifts() {
    if (allHours().noneMatch(hours -> hours.last().runsOverMidnight())) {
      return;
    }
    Set<Place> noted = new LinkedHashSet<>();
    LocalDate date = calendar.firstDay();
    while (date.isBefore(calendar.lastDay())) {
      LocalDate next = date.plusDays(1);
      Session night = calendar.hoursOn(date).last();
      Session opening = calendar.hoursOn(next).sessions().get(0);
      if (night.runsOverMidnight()
          && opening.from().isBefore(night.to())
          && calendar.isWorkingDay(date)
          && calendar.isWorkingDay(next)
          && noted.add(placeOf(date, next))) {
        log.add(hoursOverlap(placeOf(date, next), date, night, next, opening));
      }
      date = next;
    }
  }

  private Stream<OfficeHours> allHours() {
    return Stream.of(
            Stream.of(calendar.week().ordinary()),
            calendar.week().worked().values().stream(),
            calendar.specialHours().values().stream())
        .flatMap(hours -> hours);
  }

  private Place placeOf(LocalDate date, LocalDate next) {
    Place ofDate =
        days.hoursAt()
            .getOrDefault(date, Place.at(document.week().isEmpty() ? "office-hours" : "week"));
    return days.hoursAt().getOrDefault(next, ofDate);
  }

  private static Finding hoursOverlap(
      Place place, LocalDate date, Session night, LocalDate next, Session opening) {
    return Finding.error(
        "hours-overlap",
        place,
        Text.format(
            "%s的%s尚未结束，%s的%s已经开始",
            "The session of %s, %s, still runs when that of %s, %s, begins",
            date,
            night,
            next,
            opening),
        Text.of("请提前下班或推迟次日上班。", "End the one earlier or begin the other later."));
  }
}
