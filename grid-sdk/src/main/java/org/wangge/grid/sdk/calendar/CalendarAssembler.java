package org.wangge.grid.sdk.calendar;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.calendar.ChinaStatutoryCalendar;
import org.wangge.grid.domain.calendar.OfficeCalendar;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.Outlook;
import org.wangge.grid.domain.calendar.PublishedDays;
import org.wangge.grid.domain.calendar.WorkWeek;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.document.CalendarDocument;
import org.wangge.grid.sdk.document.CalendarDocument.OutlookDocument;

/** Turns the wire record of a calendar into the calendar. */
final class CalendarAssembler {

  private static final String CHINA = "cn";
  private static final String NONE = "none";

  private final CalendarDocument document;
  private final CalendarLog log;
  private final FeedReader feeds;

  CalendarAssembler(CalendarDocument document, CalendarLog log, FeedReader feeds) {
    this.document = document;
    this.log = log;
    this.feeds = feeds;
  }

  /** The calendar; where none can be made, what is wrong has been noted. */
  Optional<OfficeCalendar> calendar() throws IOException {
    Optional<ZoneId> zone = zone();
    Optional<YearRange> known = known();
    // Other faults are still looked for where the hours cannot be read.
    Optional<OfficeHours> hours = log.hours(Place.at("office-hours"), document.officeHours());
    WorkWeek week =
        new WeekReader(log).read(hours.orElse(OfficeHours.ROUND_THE_CLOCK), document.week());
    DateKeys keys = new DateKeys(log, isChina() ? YearRange.ALL : known.orElse(YearRange.ALL));
    DayReader days = new DayReader(log, keys);
    document.days().forEach(days::readDay);
    document.specialHours().forEach(days::readHours);
    if (document.ical().isPresent()) {
      feeds.read(document.ical().get(), keys).forEach(days.days()::putIfAbsent);
    }
    Optional<Outlook> outlook = document.outlook().flatMap(this::outlook);
    if (zone.isEmpty() || hours.isEmpty()) {
      return Optional.empty();
    }
    OfficeCalendar calendar =
        OfficeCalendar.builder()
            .zone(zone.get())
            .week(week)
            .published(published(known))
            .putAllLocalDays(days.days())
            .putAllSpecialHours(days.hours())
            .outlook(outlook.or(this::ofBase))
            .build();
    new CalendarCheck(calendar, document, days, log).run();
    return Optional.of(calendar);
  }

  private boolean isChina() {
    return document.base().equals(CHINA);
  }

  private Optional<ZoneId> zone() {
    Optional<ZoneId> zone = document.zone().flatMap(name -> ZoneReader.read(name, log));
    if (isChina()) {
      zone.filter(said -> !said.equals(ChinaStatutoryCalendar.ZONE))
          .ifPresent(said -> log.add(ZoneReader.notOfBase(said)));
      return Optional.of(ChinaStatutoryCalendar.ZONE);
    }
    if (!document.base().equals(NONE)) {
      log.add(
          NearestName.unknown(
              "unknown-calendar",
              Place.at("base"),
              Text.of("日历", "calendar"),
              CalendarLog.shown(document.base()),
              List.of(CHINA, NONE)));
      return Optional.empty();
    }
    if (document.zone().isEmpty()) {
      log.add(ZoneReader.missing());
    }
    return zone;
  }

  private Optional<YearRange> known() {
    if (isChina() && document.known().isPresent()) {
      log.add(notHere("known", "公布的年份由通知决定", "which years are published is said by the notices"));
    } else if (document.base().equals(NONE) && document.asKnownOn().isPresent()) {
      log.add(notHere("as-known-on", "没有通知可言", "there are no notices"));
    }
    return document.known().flatMap(text -> YearRange.read(text, Place.at("known"), log));
  }

  private Finding notHere(String key, String zh, String en) {
    return Finding.error(
        "key-not-of-base",
        Place.at(key),
        Text.format(
            "base为%s时不用%s：%s",
            "A calendar with base %s has no %s: %s", document.base(), key, Text.of(zh, en)),
        Text.of("请删去此键，或改用另一个base。", "Leave the key out, or take another base."));
  }

  private Optional<PublishedDays> published(Optional<YearRange> known) {
    if (isChina()) {
      PublishedDays china = PublishedDays.china();
      return Optional.of(document.asKnownOn().map(china::asKnownOn).orElse(china));
    }
    return known.map(
        years -> {
          PublishedDays.Builder covered = PublishedDays.builder();
          for (int year = years.first(); year <= years.last(); year++) {
            covered.covers(year);
          }
          return covered.build();
        });
  }

  private Optional<Outlook> outlook(OutlookDocument said) {
    return log.read(
        "bad-outlook",
        Place.at("outlook"),
        Text.of("一年中的天数（0至366）", "two numbers of days of a year, 0 to 366"),
        said.daysOff() + ", " + said.daysWorked(),
        "{days-off: 30, days-worked: 15}",
        text ->
            isDays(said.daysOff()) && isDays(said.daysWorked())
                ? Optional.of(new Outlook(said.daysOff(), said.daysWorked()))
                : Optional.empty());
  }

  private Optional<Outlook> ofBase() {
    return isChina() ? Optional.of(ChinaStatutoryCalendar.OUTLOOK) : Optional.empty();
  }

  private static boolean isDays(int number) {
    return number >= 0 && number <= 366;
  }
}
