package org.wangge.grid.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.Text;

class OfficeCalendarTest {

  private static final OfficeHours FULL =
      OfficeHours.parse("08:00-12:00,14:00-18:00").orElseThrow();
  private static final OfficeHours HALF = OfficeHours.parse("08:00-12:00").orElseThrow();
  private static final DayStatus FAIR = DayStatus.holiday(Text.of("集市", "Fair"));

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static OfficeCalendar.Builder inChina() {
    return OfficeCalendar.builder()
        .zone(ChinaStatutoryCalendar.ZONE)
        .week(WorkWeek.mondayToFriday(FULL));
  }

  @Test
  void a_day_of_the_place_goes_before_the_published_one() {
    OfficeCalendar calendar =
        inChina()
            .published(PublishedDays.china())
            .putLocalDay(day("2026-03-03"), FAIR)
            .putLocalDay(day("2026-10-01"), DayStatus.WORKING_DAY)
            .putLocalDay(day("2026-10-10"), DayStatus.WEEKEND)
            .build();

    assertThat(calendar.day(day("2026-03-03"))).isEqualTo(FAIR);
    assertThat(calendar.isWorkingDay(day("2026-03-02"))).isTrue();
    assertThat(calendar.isWorkingDay(day("2026-03-04"))).isTrue();
    assertThat(calendar.isWorkingDay(day("2026-10-01"))).isTrue();
    assertThat(calendar.isRestDay(day("2026-10-10"))).isTrue();
    assertThat(calendar.day(day("2026-10-02")).kind()).isEqualTo(DayKind.HOLIDAY);
  }

  @Test
  void a_day_of_the_place_is_known_in_a_year_that_is_not_published() {
    OfficeCalendar calendar =
        inChina().published(PublishedDays.china()).putLocalDay(day("2027-03-03"), FAIR).build();

    assertThat(calendar.day(day("2027-03-03"))).isEqualTo(FAIR);
    assertThat(calendar.day(day("2027-03-02"))).isEqualTo(DayStatus.UNKNOWN);
    assertThat(calendar.firstDay()).isEqualTo("2007-01-01");
    assertThat(calendar.lastDay()).isEqualTo("2027-03-03");
  }

  @Test
  void a_year_between_two_published_ones_may_be_unknown() {
    OfficeCalendar calendar =
        inChina().published(PublishedDays.builder().covers(2024).covers(2026).build()).build();

    assertThat(calendar.firstDay()).isEqualTo("2024-01-01");
    assertThat(calendar.lastDay()).isEqualTo("2026-12-31");
    assertThat(calendar.day(day("2024-12-31"))).isEqualTo(DayStatus.WORKING_DAY);
    assertThat(calendar.day(day("2025-01-01"))).isEqualTo(DayStatus.UNKNOWN);
    assertThat(calendar.day(day("2025-12-31"))).isEqualTo(DayStatus.UNKNOWN);
    assertThat(calendar.day(day("2026-01-01"))).isEqualTo(DayStatus.WORKING_DAY);
  }

  @Test
  void a_calendar_without_published_days_is_nothing_but_its_week_and_the_days_of_the_place() {
    OfficeCalendar calendar =
        inChina().putLocalDay(day("2100-01-03"), FAIR).putLocalDay(day("1969-12-30"), FAIR).build();

    assertThat(calendar.day(day("2026-10-01"))).isEqualTo(DayStatus.WORKING_DAY);
    assertThat(calendar.day(day("2026-10-10"))).isEqualTo(DayStatus.WEEKEND);
    assertThat(calendar.day(OfficeCalendar.UNBOUND_FROM).isKnown()).isTrue();
    assertThat(calendar.day(OfficeCalendar.UNBOUND_TO).isKnown()).isTrue();
    assertThat(calendar.day(day("1969-12-31"))).isEqualTo(DayStatus.UNKNOWN);
    assertThat(calendar.day(day("2100-01-01"))).isEqualTo(DayStatus.UNKNOWN);
    // No date beyond the first and the last day is known.
    assertThat(calendar.firstDay()).isEqualTo("1969-12-30");
    assertThat(calendar.lastDay()).isEqualTo("2100-01-03");
    assertThat(inChina().build().firstDay()).isEqualTo(OfficeCalendar.UNBOUND_FROM);
    assertThat(inChina().build().lastDay()).isEqualTo(OfficeCalendar.UNBOUND_TO);
  }

  @Test
  void a_make_up_day_has_the_ordinary_hours_and_not_those_of_the_day_it_replaces() {
    WorkWeek week = new WorkWeek(FULL, Map.of(DayOfWeek.THURSDAY, HALF, DayOfWeek.FRIDAY, HALF));
    OfficeCalendar calendar =
        OfficeCalendar.builder()
            .zone(ChinaStatutoryCalendar.ZONE)
            .week(week)
            .published(PublishedDays.china())
            .build();

    assertThat(calendar.day(day("2026-10-10")).kind()).isEqualTo(DayKind.MAKE_UP_DAY);
    assertThat(calendar.hoursOn(day("2026-10-10"))).isEqualTo(FULL);
    assertThat(calendar.hoursOn(day("2026-10-09"))).isEqualTo(HALF);
  }

  @Test
  void special_hours_hold_on_one_date_and_do_not_make_it_worked() {
    OfficeCalendar calendar =
        inChina()
            .published(PublishedDays.china())
            .putSpecialHour(day("2026-09-30"), HALF)
            .putSpecialHour(day("2026-10-01"), HALF)
            .build();

    assertThat(calendar.hoursOn(day("2026-09-30"))).isEqualTo(HALF);
    assertThat(calendar.closeOf(day("2026-09-30")))
        .isEqualTo(Instant.parse("2026-09-30T04:00:00Z"));
    assertThat(calendar.hoursOn(day("2026-09-29"))).isEqualTo(FULL);
    assertThat(calendar.isWorkingDay(day("2026-10-01"))).isFalse();
  }

  @Test
  void china_has_an_outlook_and_a_place_has_none_unless_it_says_so() {
    assertThat(ChinaStatutoryCalendar.with(FULL).outlook())
        .hasValue(ChinaStatutoryCalendar.OUTLOOK);
    assertThat(inChina().build().outlook()).isEmpty();
  }
}
