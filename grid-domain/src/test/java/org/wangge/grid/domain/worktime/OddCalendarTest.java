package org.wangge.grid.domain.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.domain.worktime.Sample.CHINA;
import static org.wangge.grid.domain.worktime.Sample.HOURS;
import static org.wangge.grid.domain.worktime.Sample.at;
import static org.wangge.grid.domain.worktime.Sample.day;
import static org.wangge.grid.domain.worktime.Sample.hours;
import static org.wangge.grid.domain.worktime.Sample.known;
import static org.wangge.grid.domain.worktime.Sample.place;
import static org.wangge.grid.domain.worktime.Sample.unknown;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.PublishedDays;
import org.wangge.grid.domain.calendar.WorkWeek;
import org.wangge.grid.domain.explain.Text;

/** Calendars without work or without knowledge, and questions without measure. */
class OddCalendarTest {

  private static final WorkTime WITHOUT_WORK =
      WorkTime.of(place(new WorkWeek(HOURS, Map.of())).build());

  @Test
  void a_calendar_without_work_says_never() {
    LocalDate date = day("2026-03-04");
    Instant at = at("2026-03-04T10:00");
    assertThat(WITHOUT_WORK.addWorkingDays(date, 1)).isEqualTo(new Answer.Never<>());
    assertThat(WITHOUT_WORK.workingDayUpTo(date)).isEqualTo(new Answer.Never<>());
    assertThat(WITHOUT_WORK.openingFrom(at)).isEqualTo(new Answer.Never<>());
    assertThat(WITHOUT_WORK.addWorkingTime(at, Duration.ofNanos(1)))
        .isEqualTo(new Answer.Never<>());
    assertThat(WITHOUT_WORK.addWorkingTime(at, Duration.ofNanos(-1)))
        .isEqualTo(new Answer.Never<>());
    assertThat(WITHOUT_WORK.addWorkingDays(date, 0)).isEqualTo(known(date));
    assertThat(WITHOUT_WORK.addWorkingTime(at, Duration.ZERO)).isEqualTo(known(at));
    assertThat(WITHOUT_WORK.isOpen(at)).isEqualTo(known(false));
    assertThat(WITHOUT_WORK.workingDaysBetween(date, date.plusYears(1))).isEqualTo(known(0L));
    assertThat(WITHOUT_WORK.workingTimeBetween(at, at.plusSeconds(90_000)))
        .isEqualTo(known(Duration.ZERO));
  }

  @Test
  void a_calendar_whose_known_days_are_all_off_but_whose_week_has_work_says_unknown() {
    DayStatus off = DayStatus.holiday(Text.of("停业", "closed"));
    WorkTime time =
        WorkTime.of(
            place(WorkWeek.everyDay(HOURS))
                .published(PublishedDays.none())
                .putLocalDay(day("2026-03-04"), off)
                .build());
    assertThat(time.nextWorkingDay(day("2026-03-03"))).isEqualTo(unknown("2026-03-05"));
    assertThat(time.openingFrom(at("2026-03-04T10:00"))).isEqualTo(unknown("2026-03-05"));
    assertThat(time.previousWorkingDay(day("2026-03-05"))).isEqualTo(unknown("2026-03-03"));
    assertThat(time.addWorkingTime(at("2026-03-04T10:00"), Duration.ofHours(-1)))
        .isEqualTo(unknown("2026-03-03"));
  }

  @Test
  void a_calendar_of_which_nothing_is_published_knows_nothing() {
    WorkTime time =
        WorkTime.of(place(WorkWeek.everyDay(HOURS)).published(PublishedDays.none()).build());
    assertThat(time.nextWorkingDay(day("2026-03-03"))).isEqualTo(unknown("2026-03-04"));
    assertThat(time.isOpen(at("2026-03-04T10:00"))).isEqualTo(unknown("2026-03-04"));
    assertThat(time.workingDaysBetween(day("2026-03-03"), day("2026-03-03"))).isEqualTo(known(0L));
    Instant fraction = at("2026-03-04T10:00").plusNanos(1);
    assertThat(time.workingTimeBetween(fraction, fraction)).isEqualTo(known(Duration.ZERO));
  }

  @Test
  void the_ends_of_time_and_amounts_without_end_have_an_answer() {
    for (WorkTime time : new WorkTime[] {CHINA, WITHOUT_WORK}) {
      for (LocalDate date : new LocalDate[] {LocalDate.MIN, day("2026-03-04"), LocalDate.MAX}) {
        for (long n : new long[] {Long.MIN_VALUE, -1, 1, Long.MAX_VALUE}) {
          assertThat(time.addWorkingDays(date, n)).isNotNull();
        }
        assertThat(time.workingDayFrom(date)).isNotNull();
        assertThat(time.workingDayUpTo(date)).isNotNull();
        assertThat(time.workingDaysBetween(date, LocalDate.MAX)).isNotNull();
        assertThat(time.workingDaysBetween(LocalDate.MIN, date)).isNotNull();
      }
      for (Instant at : new Instant[] {Instant.MIN, at("2026-03-04T10:00"), Instant.MAX}) {
        for (long n : new long[] {Long.MIN_VALUE, -1, 1, Long.MAX_VALUE}) {
          assertThat(time.addWorkingTime(at, Duration.ofSeconds(n))).isNotNull();
        }
        assertThat(time.isOpen(at)).isNotNull();
        assertThat(time.openingFrom(at)).isNotNull();
        assertThat(time.workingTimeBetween(Instant.MIN, at)).isNotNull();
        assertThat(time.workingTimeBetween(at, Instant.MAX)).isNotNull();
      }
    }
    assertThat(CHINA.addWorkingDays(day("2026-03-04"), Long.MAX_VALUE))
        .isEqualTo(unknown("2027-01-01"));
    assertThat(CHINA.addWorkingDays(day("2026-03-04"), Long.MIN_VALUE))
        .isEqualTo(unknown("2006-12-31"));
    assertThat(CHINA.addWorkingTime(at("2026-03-04T10:00"), Duration.ofSeconds(Long.MAX_VALUE)))
        .isEqualTo(unknown("2027-01-01"));
    assertThat(CHINA.addWorkingTime(at("2026-03-04T10:00"), Duration.ofSeconds(Long.MIN_VALUE)))
        .isEqualTo(unknown("2006-12-31"));
  }

  @Test
  void the_night_of_an_unknown_day_may_outlast_the_short_day_after_it() {
    // The night of 2025-12-30 would last until 06:00, the special hours of 12-31 until 05:00.
    WorkTime time =
        WorkTime.of(
            place(WorkWeek.everyDay(hours("22:00-06:00")))
                .published(PublishedDays.builder().covers(2026).build())
                .putSpecialHour(day("2025-12-31"), hours("00:00-05:00"))
                .build());

    assertThat(time.isOpen(at("2025-12-31T05:59"))).isEqualTo(unknown("2025-12-31"));
    assertThat(time.isOpen(at("2025-12-31T06:00"))).isEqualTo(known(false));
  }

  @Test
  void an_unknown_day_that_touches_the_answer_does_not_matter() {
    WorkTime time =
        WorkTime.of(
            place(WorkWeek.everyDay(OfficeHours.ROUND_THE_CLOCK))
                .putLocalDay(day("2026-03-03"), DayStatus.UNKNOWN)
                .putLocalDay(day("2026-03-05"), DayStatus.UNKNOWN)
                .build());
    Instant five = at("2026-03-04T05:00");

    assertThat(time.addWorkingTime(five, Duration.ofHours(-5)))
        .isEqualTo(known(at("2026-03-04T00:00")));
    assertThat(time.addWorkingTime(five, Duration.ofHours(-5).minusNanos(1)))
        .isEqualTo(unknown("2026-03-03"));
    assertThat(time.addWorkingTime(five, Duration.ofHours(19)))
        .isEqualTo(known(at("2026-03-05T00:00")));
    assertThat(time.addWorkingTime(five, Duration.ofHours(19).plusNanos(1)))
        .isEqualTo(unknown("2026-03-05"));
  }
}
