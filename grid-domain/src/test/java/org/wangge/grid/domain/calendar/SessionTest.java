package org.wangge.grid.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Session NIGHT = new Session(LocalTime.of(22, 0), LocalTime.of(6, 0));
  private static final Session EVENING = new Session(LocalTime.of(18, 0), LocalTime.MIDNIGHT);
  private static final Session MORNING = new Session(LocalTime.of(8, 0), LocalTime.of(12, 0));

  @Test
  void a_night_shift_belongs_to_the_day_on_which_it_opens_and_closes_on_the_next() {
    LocalDate lastDay = LocalDate.of(2026, 12, 31);

    assertThat(NIGHT.opensOn(lastDay, SHANGHAI)).isEqualTo(Instant.parse("2026-12-31T14:00:00Z"));
    assertThat(NIGHT.closesOn(lastDay, SHANGHAI)).isEqualTo(Instant.parse("2026-12-31T22:00:00Z"));
    assertThat(NIGHT.runsOverMidnight()).isTrue();
    assertThat(NIGHT.closesAtMidnight()).isFalse();
    assertThat(NIGHT.length()).isEqualTo(Duration.ofHours(8));
    assertThat(NIGHT).hasToString("22:00-06:00");
  }

  @Test
  void a_session_until_midnight_closes_at_the_end_of_its_day() {
    assertThat(EVENING.closesOn(LocalDate.of(2026, 3, 4), SHANGHAI))
        .isEqualTo(Instant.parse("2026-03-04T16:00:00Z"));
    assertThat(EVENING.closesAtMidnight()).isTrue();
    assertThat(EVENING.runsOverMidnight()).isFalse();
    assertThat(EVENING.length()).isEqualTo(Duration.ofHours(6));
    assertThat(EVENING).hasToString("18:00-24:00");
    assertThat(MORNING.runsOverMidnight()).isFalse();
    assertThat(MORNING.length()).isEqualTo(Duration.ofHours(4));
  }

  @Test
  void a_night_in_which_the_clocks_change_is_shorter_or_longer() {
    // Berlin: 02:00 becomes 03:00 on 2026-03-29, 03:00 becomes 02:00 on 2026-10-25.
    assertThat(lengthOfNight(LocalDate.of(2026, 3, 28))).isEqualTo(Duration.ofHours(7));
    assertThat(lengthOfNight(LocalDate.of(2026, 10, 24))).isEqualTo(Duration.ofHours(9));
    assertThat(lengthOfNight(LocalDate.of(2026, 3, 29))).isEqualTo(Duration.ofHours(8));
  }

  private static Duration lengthOfNight(LocalDate date) {
    return Duration.between(NIGHT.opensOn(date, BERLIN), NIGHT.closesOn(date, BERLIN));
  }

  @Test
  void a_time_that_no_clock_shows_is_the_moment_of_the_change() {
    assertThat(Session.moment(LocalDate.of(2026, 3, 29), LocalTime.of(2, 30), BERLIN))
        .isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    assertThat(Session.moment(LocalDate.of(2026, 10, 25), LocalTime.of(2, 30), BERLIN))
        .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
  }

  @Test
  void a_date_that_a_place_never_had_has_no_session() {
    // Samoa went from 2011-12-29 to 2011-12-31.
    OfficeHours hours = new OfficeHours(List.of(MORNING));

    assertThat(hours.on(LocalDate.of(2011, 12, 30), ZoneId.of("Pacific/Apia"))).isEmpty();
    assertThat(hours.on(LocalDate.of(2011, 12, 31), ZoneId.of("Pacific/Apia"))).hasSize(1);
  }

  @Test
  void a_session_has_two_different_times_unless_it_is_the_whole_day() {
    LocalTime eight = LocalTime.of(8, 0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Session(eight, eight))
        .withMessageContaining("08:00");
    assertThat(new Session(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT).length())
        .isEqualTo(Duration.ofDays(1));
  }

  @Test
  void only_the_last_session_runs_over_midnight_and_not_into_the_first() {
    assertThat(OfficeHours.parse("06:00-08:00,22:00-06:00")).isPresent();
    assertThat(OfficeHours.parse("06:00-08:00,22:00-06:01")).isEmpty();
    assertThat(OfficeHours.parse("22:00-06:00,07:00-08:00")).isEmpty();
  }

  @Test
  void the_business_of_a_night_shift_closes_in_the_morning_after() {
    OfficeHours hours = OfficeHours.parse("08:00-12:00,22:00-06:00").orElseThrow();

    assertThat(hours.length()).isEqualTo(Duration.ofHours(12));
    assertThat(hours.closeOfBusiness()).isEqualTo(LocalTime.of(6, 0));
    assertThat(hours.on(LocalDate.of(2026, 2, 28), SHANGHAI))
        .containsExactly(
            new Period(
                Instant.parse("2026-02-28T00:00:00Z"), Instant.parse("2026-02-28T04:00:00Z")),
            new Period(
                Instant.parse("2026-02-28T14:00:00Z"), Instant.parse("2026-02-28T22:00:00Z")));
  }
}
