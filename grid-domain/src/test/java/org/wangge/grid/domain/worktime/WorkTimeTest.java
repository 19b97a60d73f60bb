package org.wangge.grid.domain.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.wangge.grid.domain.worktime.Sample.CHINA;
import static org.wangge.grid.domain.worktime.Sample.at;
import static org.wangge.grid.domain.worktime.Sample.day;
import static org.wangge.grid.domain.worktime.Sample.hours;
import static org.wangge.grid.domain.worktime.Sample.known;
import static org.wangge.grid.domain.worktime.Sample.place;
import static org.wangge.grid.domain.worktime.Sample.unknown;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.grid.domain.calendar.ChinaStatutoryCalendar;
import org.wangge.grid.domain.calendar.DayKind;
import org.wangge.grid.domain.calendar.PublishedDays;
import org.wangge.grid.domain.calendar.WorkWeek;

class WorkTimeTest {

  // 2026-10-01 to 07 are off, 10-10 is worked: 10-08, 09, 10, 12, 13.
  // 2026-02-14 is worked, 15 to 23 are off: 02-14, 24, 25, 26, 27.
  // 2025-09-28 is worked, 10-01 to 08 are off: 09-28, 29, 30, 10-09, 10.
  // 2026-05-01 to 05 are off, 05-09 is worked: 05-06, 07, 08, 09, 11.
  @ParameterizedTest
  @CsvSource({
    "2026-09-30, 2026-10-13",
    "2026-02-13, 2026-02-27",
    "2025-09-26, 2025-10-10",
    "2026-04-30, 2026-05-11"
  })
  void five_working_days_around_a_long_holiday(LocalDate start, LocalDate end) {
    assertThat(CHINA.addWorkingDays(start, 5)).isEqualTo(known(end));
    assertThat(CHINA.addWorkingDays(end, -5)).isEqualTo(known(start));
    assertThat(CHINA.workingDaysBetween(start, end)).isEqualTo(known(5L));
    assertThat(CHINA.workingDaysBetween(end, start)).isEqualTo(known(-5L));
  }

  // 60 days after 08-02: 29 in August, 30 in September, the last is 10-01, off until 10-07.
  // 15 days after 02-01 is 02-16, off until 02-23.
  @ParameterizedTest
  @CsvSource({"2026-08-02, 60, 2026-10-08", "2026-02-01, 15, 2026-02-24"})
  void natural_days_that_end_on_a_holiday_roll_to_the_working_day_after_it(
      LocalDate start, int days, LocalDate end) {
    assertThat(CHINA.workingDayFrom(start.plusDays(days))).isEqualTo(known(end));
  }

  @Test
  void a_working_day_says_why_it_is_one() {
    assertThat(CHINA.calendar().day(day("2026-10-10")).kind()).isEqualTo(DayKind.MAKE_UP_DAY);
    assertThat(CHINA.nextWorkingDay(day("2026-09-30"))).isEqualTo(known(day("2026-10-08")));
    assertThat(CHINA.previousWorkingDay(day("2026-10-08"))).isEqualTo(known(day("2026-09-30")));
    assertThat(CHINA.workingDayFrom(day("2026-10-10"))).isEqualTo(known(day("2026-10-10")));
    assertThat(CHINA.workingDayUpTo(day("2026-10-11"))).isEqualTo(known(day("2026-10-10")));
    assertThat(CHINA.workingDayUpTo(day("2026-10-07"))).isEqualTo(known(day("2026-09-30")));
  }

  @Test
  void working_time_skips_lunch_night_and_holiday() {
    // 10 hours from Wednesday 16:00: 2 that day, 8 on 10-08, done at its close.
    assertThat(CHINA.addWorkingTime(at("2026-09-30T16:00"), Duration.ofHours(10)))
        .isEqualTo(known(at("2026-10-08T18:00")));
    assertThat(CHINA.addWorkingTime(at("2026-09-30T16:00"), Duration.ofMinutes(601)))
        .isEqualTo(known(at("2026-10-09T08:01")));
    // 3 hours back from 15:00: one in the afternoon, 2 in the morning.
    assertThat(CHINA.addWorkingTime(at("2026-09-30T15:00"), Duration.ofHours(-3)))
        .isEqualTo(known(at("2026-09-30T10:00")));
    // Exactly the morning back is its opening, exactly the afternoon that of the afternoon.
    assertThat(CHINA.addWorkingTime(at("2026-09-30T18:00"), Duration.ofHours(-4)))
        .isEqualTo(known(at("2026-09-30T14:00")));
    assertThat(CHINA.workingTimeBetween(at("2026-09-30T11:30"), at("2026-10-08T08:15")))
        .isEqualTo(known(Duration.ofMinutes(30 + 240 + 15)));
    assertThat(CHINA.openingFrom(at("2026-09-30T18:00"))).isEqualTo(known(at("2026-10-08T08:00")));
    assertThat(CHINA.isOpen(at("2026-10-10T08:00"))).isEqualTo(known(true));
    assertThat(CHINA.isOpen(at("2026-10-10T12:00"))).isEqualTo(known(false));
  }

  @Test
  void ten_working_days_from_28_december_reach_a_year_that_is_not_published() {
    assertThat(CHINA.addWorkingDays(day("2026-12-28"), 3)).isEqualTo(known(day("2026-12-31")));
    assertThat(CHINA.addWorkingDays(day("2026-12-28"), 10)).isEqualTo(unknown("2027-01-01"));
    assertThat(CHINA.workingDaysBetween(day("2026-12-28"), day("2027-01-01"))).isEqualTo(known(4L));
    assertThat(CHINA.workingDaysBetween(day("2026-12-28"), day("2027-01-02")))
        .isEqualTo(unknown("2027-01-01"));
    assertThat(CHINA.workingDayFrom(day("2027-03-05"))).isEqualTo(unknown("2027-03-05"));
    assertThat(CHINA.addWorkingDays(day("2007-01-04"), -1)).isEqualTo(unknown("2006-12-31"));
    assertThat(CHINA.addWorkingDays(day("2027-01-01"), -1)).isEqualTo(known(day("2026-12-31")));
  }

  @Test
  void the_evening_of_the_last_published_day_is_known_to_be_closed() {
    assertThat(CHINA.isOpen(at("2027-01-01T07:59"))).isEqualTo(known(false));
    assertThat(CHINA.isOpen(at("2027-01-01T08:00"))).isEqualTo(unknown("2027-01-01"));
    assertThat(CHINA.workingTimeBetween(at("2026-12-31T17:00"), at("2027-01-01T08:00")))
        .isEqualTo(known(Duration.ofHours(1)));
    assertThat(CHINA.openingFrom(at("2026-12-31T18:00"))).isEqualTo(unknown("2027-01-01"));
    assertThat(CHINA.addWorkingTime(at("2026-12-31T17:00"), Duration.ofHours(1)))
        .isEqualTo(known(at("2026-12-31T18:00")));
    assertThat(CHINA.addWorkingTime(at("2026-12-31T17:00"), Duration.ofHours(1).plusNanos(1)))
        .isEqualTo(unknown("2027-01-01"));
    assertThat(
            CHINA.workingTimeBetween(at("2026-12-31T17:00"), at("2027-01-01T08:00").plusNanos(1)))
        .isEqualTo(unknown("2027-01-01"));
    // Back from a midnight, the day before is met first.
    assertThat(CHINA.addWorkingTime(at("2027-01-03T00:00"), Duration.ofHours(-1)))
        .isEqualTo(unknown("2027-01-02"));
    // So it is at the other end, from the last close before on.
    assertThat(CHINA.isOpen(at("2006-12-31T17:59"))).isEqualTo(unknown("2006-12-31"));
    assertThat(CHINA.isOpen(at("2006-12-31T18:00"))).isEqualTo(known(false));
  }

  @Test
  void a_known_night_shift_covers_what_an_unknown_day_would_add() {
    // Published 2026 only; the night of 12-31 runs until 06:00, the first day after opens at 05:00.
    WorkTime time =
        WorkTime.of(
            place(WorkWeek.everyDay(hours("22:00-06:00")))
                .published(PublishedDays.builder().covers(2026).build())
                .putSpecialHour(day("2027-01-01"), hours("05:00-09:00"))
                .build());

    assertThat(time.isOpen(at("2027-01-01T05:30"))).isEqualTo(known(true));
    assertThat(time.isOpen(at("2027-01-01T06:00"))).isEqualTo(unknown("2027-01-01"));
    assertThat(time.workingTimeBetween(at("2026-12-31T12:00"), at("2027-01-01T06:00")))
        .isEqualTo(known(Duration.ofHours(8)));
    // The night before the first day is worked or not until 06:00 of that day.
    assertThat(time.isOpen(at("2026-01-01T05:59"))).isEqualTo(unknown("2025-12-31"));
    assertThat(time.isOpen(at("2026-01-01T06:00"))).isEqualTo(known(false));
  }

  @Test
  void overlapping_sessions_count_once() {
    WorkTime time =
        WorkTime.of(
            place(WorkWeek.everyDay(hours("22:00-06:00")))
                .putSpecialHour(day("2026-03-04"), hours("04:00-10:00"))
                .build());
    // 22:00 to 06:00 and 04:00 to 10:00 are 12 hours together.
    assertThat(time.workingTimeBetween(at("2026-03-03T12:00"), at("2026-03-04T12:00")))
        .isEqualTo(known(Duration.ofHours(12)));
  }

  @Test
  void an_hour_that_the_clocks_jump_over_is_no_working_time() {
    // Shanghai, 1986-05-04, a Sunday: clocks went from 02:00 to 03:00. A night of 22:00 to 06:00.
    WorkTime time = WorkTime.of(place(WorkWeek.everyDay(hours("22:00-06:00"))).build());
    LocalDate saturday = day("1986-05-03");
    ZoneId zone = ChinaStatutoryCalendar.ZONE;
    Instant noon = saturday.atTime(12, 0).atZone(zone).toInstant();
    assertThat(
            time.workingTimeBetween(
                noon, saturday.plusDays(1).atTime(12, 0).atZone(zone).toInstant()))
        .isEqualTo(known(Duration.ofHours(7)));
  }

  @Test
  void what_is_not_known_has_no_value() {
    assertThat(CHINA.nextWorkingDay(day("2026-12-31")).value()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> CHINA.nextWorkingDay(day("2026-12-31")).orThrow())
        .withMessageContaining("2027-01-01");
    assertThat(CHINA.nextWorkingDay(day("2026-12-30")).value()).hasValue(day("2026-12-31"));
  }
}
