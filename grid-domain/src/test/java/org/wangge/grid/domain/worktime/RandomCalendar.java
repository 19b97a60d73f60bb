package org.wangge.grid.domain.worktime;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.OfficeCalendar;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.Outlook;
import org.wangge.grid.domain.calendar.PublishedDays;
import org.wangge.grid.domain.calendar.Session;
import org.wangge.grid.domain.calendar.WorkWeek;
import org.wangge.grid.domain.explain.Text;

/**
 * An odd calendar and a date around which it is odd: clocks that change there, night shifts,
 * touching sessions, weeks without work, days of its own, years not published.
 */
record RandomCalendar(OfficeCalendar calendar, LocalDate focus) {

  private static final Text FAIR = Text.of("集市", "Fair");

  private static final List<DayStatus> STATUSES =
      List.of(
          DayStatus.holiday(FAIR),
          DayStatus.makeUpDay(FAIR),
          DayStatus.WORKING_DAY,
          DayStatus.WEEKEND,
          DayStatus.UNKNOWN);

  private static final List<String> ZONES =
      List.of(
          "Asia/Shanghai",
          "Europe/Berlin",
          "America/New_York",
          "Australia/Lord_Howe",
          "Africa/Cairo",
          "America/Nuuk",
          "America/St_Johns");

  static RandomCalendar of(long seed) {
    return of(new Random(seed));
  }

  static RandomCalendar of(Random random) {
    ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    // Years in which the zone changes its clocks, and some in which it does not.
    int year =
        switch (zone.getId()) {
          case "Asia/Shanghai" -> random.nextBoolean() ? 1986 + random.nextInt(6) : 2026;
          case "America/St_Johns" -> 2005 + random.nextInt(8);
          case "Africa/Cairo" -> random.nextBoolean() ? 2014 : 2023;
          default -> 2020 + random.nextInt(6);
        };
    LocalDate focus = focus(random, zone, year);
    return new RandomCalendar(calendar(random, zone, focus).build(), focus);
  }

  private static LocalDate focus(Random random, ZoneId zone, int year) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    return switch (random.nextInt(4)) {
      case 0 -> newYear.plusDays(random.nextInt(365));
      case 1 -> newYear.plusYears(random.nextInt(2)).plusDays(random.nextInt(5) - 2);
      default -> {
        Instant start = newYear.plusDays(random.nextInt(300)).atStartOfDay(zone).toInstant();
        ZoneOffsetTransition change = zone.getRules().nextTransition(start);
        LocalDate date = change == null ? newYear : change.getDateTimeBefore().toLocalDate();
        yield date.plusDays(random.nextInt(3) - 1);
      }
    };
  }

  private static OfficeCalendar.Builder calendar(Random random, ZoneId zone, LocalDate focus) {
    OfficeCalendar.Builder calendar = OfficeCalendar.builder().zone(zone).week(week(random));
    if (random.nextInt(5) > 0) {
      calendar.published(published(random, focus.getYear()));
    }
    if (random.nextBoolean()) {
      calendar.outlook(new Outlook(random.nextInt(12), random.nextInt(12)));
    }
    Map<LocalDate, DayStatus> local = new TreeMap<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      local.put(near(random, focus), STATUSES.get(random.nextInt(STATUSES.size())));
    }
    Map<LocalDate, OfficeHours> special = new TreeMap<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      special.put(near(random, focus), hours(random));
    }
    return calendar.putAllLocalDays(local).putAllSpecialHours(special);
  }

  private static LocalDate near(Random random, LocalDate focus) {
    return focus.plusDays(random.nextInt(15) - 7);
  }

  private static PublishedDays published(Random random, int year) {
    PublishedDays.Builder days = PublishedDays.builder();
    for (int each = year - 1; each <= year + 1; each++) {
      if (random.nextInt(3) > 0) {
        days.covers(each);
      }
    }
    LocalDate date = LocalDate.of(year, 1, 1).minusDays(random.nextInt(3));
    for (int i = random.nextInt(20); i > 0; i--) {
      date = date.plusDays(1 + random.nextInt(20));
      days.day(date, STATUSES.get(random.nextInt(2)));
    }
    return days.build();
  }

  private static WorkWeek week(Random random) {
    if (random.nextInt(6) == 0) {
      return WorkWeek.everyDay(OfficeHours.ROUND_THE_CLOCK);
    }
    int worked = random.nextInt(4) == 0 ? 0 : random.nextInt(8);
    boolean same = random.nextBoolean();
    OfficeHours ordinary = hours(random);
    Map<DayOfWeek, OfficeHours> hours = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextInt(7) < worked) {
        hours.put(day, same ? ordinary : hours(random));
      }
    }
    return new WorkWeek(ordinary, hours);
  }

  /** One to three sessions, some touching, some over midnight; many near the change of clocks. */
  static OfficeHours hours(Random random) {
    TreeSet<Integer> bounds = new TreeSet<>();
    while (bounds.size() < 4) {
      int ten = random.nextInt(3) == 0 ? random.nextInt(25) : random.nextInt(145);
      bounds.add(10 * ten);
    }
    List<Integer> at = new ArrayList<>(bounds);
    return switch (random.nextInt(6)) {
      case 0 -> OfficeHours.ROUND_THE_CLOCK;
      case 1 -> new OfficeHours(List.of(session(at.get(0), at.get(1))));
      case 2 -> touching(at);
      case 3 -> new OfficeHours(List.of(session(at.get(2), at.get(1))));
      case 4 ->
          new OfficeHours(List.of(session(at.get(1), at.get(2)), session(at.get(2), at.get(0))));
      default ->
          new OfficeHours(List.of(session(at.get(0), at.get(1)), session(at.get(2), at.get(3))));
    };
  }

  private static OfficeHours touching(List<Integer> at) {
    return new OfficeHours(
        List.of(
            session(at.get(0), at.get(1)),
            session(at.get(1), at.get(2)),
            session(at.get(2), at.get(3))));
  }

  private static Session session(int from, int to) {
    return new Session(time(from), time(to));
  }

  private static LocalTime time(int minute) {
    return LocalTime.ofSecondOfDay(minute % 1440 * 60L);
  }

  /** An instant within a few days of the focus, often at a whole minute, else with nanoseconds. */
  Instant instant(Random random) {
    Instant start = calendar.startOf(focus.plusDays(random.nextInt(9) - 4));
    return switch (random.nextInt(3)) {
      case 0 -> start.plusSeconds(600L * random.nextInt(145));
      case 1 -> start.plusSeconds(60L * random.nextInt(1441));
      default -> start.plusSeconds(random.nextInt(86_400)).plusNanos(random.nextInt(1_000_000_000));
    };
  }
}
