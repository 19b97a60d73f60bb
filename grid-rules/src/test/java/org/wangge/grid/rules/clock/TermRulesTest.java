package org.wangge.grid.rules.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wangge.grid.rules.sample.SampleClocks.CLAUSE;
import static org.wangge.grid.rules.sample.SampleClocks.at;

import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.calendar.ChinaStatutoryCalendar;
import org.wangge.grid.domain.calendar.OfficeCalendar;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.rules.counting.CityCountings;

class TermRulesTest {

  private static final OfficeCalendar CHINA =
      ChinaStatutoryCalendar.with(OfficeHours.parse("09:00-18:00").orElseThrow());

  private static StartWindow season(String from, String to) {
    return StartWindow.builder()
        .seasonFrom(MonthDay.parse("--" + from))
        .seasonTo(MonthDay.parse("--" + to))
        .clause(CLAUSE)
        .build();
  }

  private static Instant first(StartWindow window, String start) {
    return window.firstFrom(at(start), CHINA);
  }

  @Test
  void a_report_in_winter_starts_the_term_in_the_planting_season() {
    StartWindow planting = season("03-01", "04-30");
    assertThat(first(planting, "2026-12-10T10:00")).isEqualTo(at("2027-03-01T00:00"));
    assertThat(first(planting, "2026-02-28T23:59")).isEqualTo(at("2026-03-01T00:00"));
    assertThat(first(planting, "2026-04-30T23:59")).isEqualTo(at("2026-04-30T23:59"));
    assertThat(first(planting, "2026-05-01T00:00")).isEqualTo(at("2027-03-01T00:00"));
  }

  @Test
  void a_season_may_run_over_the_new_year() {
    StartWindow heating = season("11-15", "03-15");
    assertThat(first(heating, "2026-12-31T10:00")).isEqualTo(at("2026-12-31T10:00"));
    assertThat(first(heating, "2027-01-01T00:00")).isEqualTo(at("2027-01-01T00:00"));
    assertThat(first(heating, "2026-03-16T10:00")).isEqualTo(at("2026-11-15T00:00"));
  }

  @Test
  void a_season_that_begins_on_a_leap_day_begins_a_day_later_in_other_years() {
    StartWindow window = season("02-29", "05-01");
    assertThat(first(window, "2026-02-28T10:00")).isEqualTo(at("2026-03-01T00:00"));
    assertThat(first(window, "2027-12-01T10:00")).isEqualTo(at("2028-02-29T00:00"));
  }

  @Test
  void a_start_before_the_time_of_day_waits_for_it() {
    StartWindow morning =
        StartWindow.builder().notBefore(LocalTime.of(8, 0)).clause(CLAUSE).build();
    assertThat(first(morning, "2026-10-12T06:00")).isEqualTo(at("2026-10-12T08:00"));
    assertThat(first(morning, "2026-10-12T08:01")).isEqualTo(at("2026-10-12T08:01"));
    assertThatThrownBy(() -> StartWindow.builder().clause(CLAUSE).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"80 %", "1 %", "99 %", "2 working-hours before", "1 day before"})
  void a_warning_is_written_as_it_is_read(String text) {
    assertThat(Warning.parse(text).orElseThrow()).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "80%", "0 %", "100 %", "-1 %", "+1 %", "08 %", " %", "before", "2 before"})
  void what_is_no_warning_is_not_read(String text) {
    assertThat(Warning.parse(text)).isEmpty();
  }

  @Test
  void a_term_is_chosen_only_with_a_counting_that_knows_its_unit() {
    assertThatThrownBy(
            () ->
                new TermChoice(
                    TermChoice.Kind.ORDINARY,
                    Term.ofDays(3),
                    CityCountings.CITY_MANAGEMENT_URGENT,
                    CLAUSE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not count");
  }
}
