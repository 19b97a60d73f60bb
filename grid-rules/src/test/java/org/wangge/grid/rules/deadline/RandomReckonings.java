package org.wangge.grid.rules.deadline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.OfficeCalendar;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.PublishedDays;
import org.wangge.grid.domain.calendar.Session;
import org.wangge.grid.domain.calendar.WorkWeek;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermUnit;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.counting.Amounts;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.CountingId;
import org.wangge.grid.rules.counting.DayEnd;
import org.wangge.grid.rules.counting.FirstDay;
import org.wangge.grid.rules.counting.HourStart;
import org.wangge.grid.rules.counting.LastDay;
import org.wangge.grid.rules.counting.Outside;
import org.wangge.grid.rules.counting.WorkingDays;

/**
 * Questions made from a seed: any calendar, any counting, any terms, any pauses, about changes of
 * the clocks and the turn of the year.
 */
record RandomReckonings(Random random, LocalDate anchor) {

  private static final List<LocalDate> ANCHORS =
      List.of(
          LocalDate.of(2025, 12, 28),
          LocalDate.of(2026, 1, 28),
          LocalDate.of(2026, 3, 5),
          LocalDate.of(2026, 3, 26),
          LocalDate.of(2026, 4, 2),
          LocalDate.of(2026, 4, 22),
          LocalDate.of(2026, 10, 1),
          LocalDate.of(2026, 10, 22),
          LocalDate.of(2026, 10, 30));

  private static final List<String> ZONES =
      List.of(
          "Asia/Shanghai",
          "Europe/Berlin",
          "America/New_York",
          "Australia/Lord_Howe",
          "Africa/Cairo",
          "America/Nuuk");

  private static final Map<String, WallClock> WALLS = new LinkedHashMap<>();

  static Arbitrary<RandomReckonings> all() {
    return Arbitraries.longs()
        .map(
            seed -> {
              Random random = new Random(seed);
              return new RandomReckonings(random, ANCHORS.get(random.nextInt(ANCHORS.size())));
            });
  }

  /** What the wall shows from five days before the anchor on. */
  WallClock wall(ZoneId zone) {
    return WALLS.computeIfAbsent(
        zone + " " + anchor, key -> new WallClock(zone, anchor.minusDays(5), 75));
  }

  Reckoning next() {
    Counting counting = counting();
    List<Term> terms = new ArrayList<>();
    for (int number = 1 + (oneIn(3) ? 1 + random.nextInt(2) : 0); number > 0; number--) {
      terms.add(term(pick(TermUnit.values())));
    }
    return new Reckoning(WorkTime.of(calendar(true)), counting, start(), terms, pauses());
  }

  Instant start() {
    return minute(random.nextInt(7 * 1440));
  }

  private Instant minute(int minute) {
    // Often a full hour, so that openings, closes and pauses fall together.
    return anchor
        .atStartOfDay()
        .toInstant(ZoneOffset.UTC)
        .plus(Duration.ofMinutes(random.nextBoolean() ? minute / 60 * 60 : minute));
  }

  List<Period> pauses() {
    List<Period> pauses = new ArrayList<>();
    int at = random.nextInt(6 * 1440) - 1440;
    for (int number = oneIn(3) ? 0 : random.nextInt(4); number > 0; number--) {
      Instant from = minute(at);
      Instant to = minute(at + 60 + random.nextInt(oneIn(2) ? 1440 : 4 * 1440));
      boolean apart = pauses.isEmpty() || pauses.get(pauses.size() - 1).to().isBefore(from);
      if (apart && from.isBefore(to)) {
        pauses.add(new Period(from, to));
      }
      at += 200 + random.nextInt(4 * 1440);
    }
    return pauses;
  }

  Term term(TermUnit unit) {
    int most =
        switch (unit) {
          case MINUTES, WORKING_MINUTES -> 2000;
          case HOURS -> 200;
          case WORKING_HOURS -> 30;
          case DAYS -> 25;
          case WORKING_DAYS -> 10;
          case WEEKS -> 3;
          case SAME_DAY, HALF_MONTHS, MONTHS, YEARS -> 1;
        };
    return new Term(1 + random.nextInt(most), unit);
  }

  Counting counting() {
    return Counting.builder()
        .id(CountingId.of("random"))
        .title(Text.same("random"))
        .source(Text.same("random"))
        .addAllUnits(EnumSet.allOf(TermUnit.class))
        .dayEnd(pick(DayEnd.values()))
        .lastDay(pick(LastDay.values()))
        .firstDay(oneIn(3) ? FirstDay.COUNTED : FirstDay.NOT_COUNTED)
        .hourStart(oneIn(3) ? HourStart.NEXT_HOUR : HourStart.MOMENT)
        .onRestDay(outside())
        .beforeOpening(outside())
        .afterClose(outside())
        .workingDays(pick(WorkingDays.values()))
        .workingDayAmounts(
            pick(new String[] {"none", "2,3,5,7", "1..10", "1.."}).equals("none")
                ? Amounts.NONE
                : amounts())
        .build();
  }

  Amounts amounts() {
    List<Amounts.Range> ranges = new ArrayList<>();
    long from = 1;
    for (int number = random.nextInt(5); number > 0; number--) {
      from += random.nextInt(5);
      long to = oneIn(8) ? Term.MAX_AMOUNT : from + random.nextInt(4);
      ranges.add(new Amounts.Range(from, to));
      if (to == Term.MAX_AMOUNT) {
        break;
      }
      from = to + 1;
    }
    return new Amounts(ranges);
  }

  private Outside outside() {
    return oneIn(2) ? Outside.KEPT : pick(Outside.values());
  }

  OfficeCalendar calendar(boolean known) {
    OfficeHours ordinary = hours();
    OfficeHours other = hours();
    Map<DayOfWeek, OfficeHours> worked = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextInt(7) < (day.getValue() < 6 ? 6 : 1)) {
        worked.put(day, oneIn(5) ? other : ordinary);
      }
    }
    Map<LocalDate, DayStatus> local = new LinkedHashMap<>();
    Map<LocalDate, OfficeHours> special = new LinkedHashMap<>();
    for (int number = random.nextInt(20); number > 0; number--) {
      DayStatus off = DayStatus.holiday(Text.of("节日", "Feast"));
      local.put(any(), oneIn(3) ? DayStatus.makeUpDay(Text.of("节日", "Feast")) : off);
    }
    for (int number = random.nextInt(4); number > 0; number--) {
      special.put(any(), hours());
    }
    PublishedDays.Builder years = PublishedDays.builder().covers(2025).covers(2026);
    return OfficeCalendar.builder()
        .zone(ZoneId.of(pick(ZONES.toArray(String[]::new))))
        .week(new WorkWeek(ordinary, worked))
        .published((known ? years.covers(2027) : years).build())
        .putAllLocalDays(local)
        .putAllSpecialHours(special)
        .build();
  }

  private LocalDate any() {
    return anchor.plusDays(random.nextInt(40) - 3L);
  }

  /** Sessions between random tens of minutes, often at the hours when clocks change. */
  OfficeHours hours() {
    if (oneIn(3)) {
      return OfficeHours.parse("08:00-12:00,14:00-18:00").orElseThrow();
    }
    if (oneIn(4)) {
      return OfficeHours.parse(oneIn(2) ? "22:00-06:00" : "08:00-12:00,20:00-02:30").orElseThrow();
    }
    TreeSet<Integer> tens = new TreeSet<>();
    int number = 2 * (1 + random.nextInt(3));
    while (tens.size() < number) {
      tens.add(random.nextInt(oneIn(2) ? 25 : 145));
    }
    List<Session> sessions = new ArrayList<>();
    List<Integer> bounds = List.copyOf(tens);
    for (int i = 0; i < bounds.size(); i += 2) {
      sessions.add(new Session(time(bounds.get(i)), time(bounds.get(i + 1))));
    }
    return new OfficeHours(sessions);
  }

  private static LocalTime time(int tens) {
    return LocalTime.ofSecondOfDay(tens % 144 * 600L);
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  boolean oneIn(int number) {
    return random.nextInt(number) == 0;
  }
}
