package org.wangge.grid.examples.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.wangge.grid.domain.calendar.ChinaStatutoryCalendar;
import org.wangge.grid.domain.calendar.OfficeCalendar;
import org.wangge.grid.domain.calendar.OfficeHours;

/** What all contenders are asked: China's calendar of 2007 to 2026 and dates drawn from it. */
final class Sample {

  /** A power of two, so that going round costs one instruction. */
  static final int SIZE = 4096;

  static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
  static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  /** 08:00 to 12:00 and 14:00 to 18:00, eight hours a day. */
  static final OfficeCalendar CALENDAR =
      ChinaStatutoryCalendar.with(OfficeHours.parse("08:00-12:00,14:00-18:00").orElseThrow());

  private static final int SECONDS_PER_MINUTE = 60;
  private static final int MINUTES_PER_DAY = 1440;

  private Sample() {}

  /** Dates from which so many working days end before the calendar does; always the same. */
  static LocalDate[] dates(int workingDays) {
    // Of a year a third is off, of a short stretch as much as ten days in a row.
    long span = LAST.toEpochDay() - FIRST.toEpochDay() - workingDays * 3L / 2 - 20;
    SplittableRandom random = new SplittableRandom(20_070_101);
    LocalDate[] dates = new LocalDate[SIZE];
    for (int i = 0; i < SIZE; i++) {
      dates[i] = FIRST.plusDays(random.nextLong(span));
    }
    return dates;
  }

  /** Whole minutes of such dates, at any time of the day. */
  static Instant[] instants(int workingDays) {
    SplittableRandom random = new SplittableRandom(20_261_231);
    LocalDate[] dates = dates(workingDays);
    Instant[] instants = new Instant[SIZE];
    for (int i = 0; i < SIZE; i++) {
      long minute = random.nextLong(MINUTES_PER_DAY);
      instants[i] = CALENDAR.startOf(dates[i]).plusSeconds(minute * SECONDS_PER_MINUTE);
    }
    return instants;
  }
}
