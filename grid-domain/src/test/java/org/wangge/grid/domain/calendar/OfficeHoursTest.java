package org.wangge.grid.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeHoursTest {

  private static final OfficeHours OFFICE =
      OfficeHours.parse("08:00-12:00,14:00-18:00").orElseThrow();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "08:00-12:00,14:00-18:00",
        "00:00-24:00",
        "08:30-17:00",
        "08:00-12:00,12:00-24:00",
        "23:59-24:00",
        "22:00-06:00",
        "08:00-12:00,20:00-07:30"
      })
  void the_text_of_office_hours_is_read_and_written_alike(String text) {
    assertThat(OfficeHours.parse(text)).map(OfficeHours::toString).hasValue(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "08:00",
        "8:00-12:00",
        "08:00-08:00",
        "08:00-12:00,11:00-13:00",
        "14:00-18:00,08:00-12:00",
        "08:00-12:00,",
        "08:00-12:00, 14:00-18:00",
        "08:00–12:00",
        "08:60-12:00",
        "08:00-24:01",
        "08:00-25:00",
        "24:00-24:00",
        "24:00-02:00",
        "00:00-00:00,08:00-12:00",
        "22:00-06:00,07:00-08:00",
        "05:00-08:00,22:00-06:00",
        "0a:00-12:00",
        "08:00-24:00,00:00-02:00",
        "08.00-12.00",
        "٠٨:٠٠-١٢:٠٠"
      })
  void a_text_that_says_no_office_hours_is_refused(String text) {
    assertThat(OfficeHours.parse(text)).isEmpty();
  }

  @Test
  void a_very_long_text_is_refused() {
    assertThat(OfficeHours.parse("08:00-08:01,".repeat(100_000))).isEmpty();
  }

  @Test
  void business_closes_with_the_last_session() {
    assertThat(OFFICE.closeOfBusiness()).isEqualTo(LocalTime.of(18, 0));
    assertThat(OfficeHours.ROUND_THE_CLOCK.closeOfBusiness()).isEqualTo(LocalTime.MIDNIGHT);
    assertThat(OfficeHours.ROUND_THE_CLOCK.last().closesAtMidnight()).isTrue();
    assertThat(OfficeHours.ROUND_THE_CLOCK).hasToString("00:00-24:00");
  }

  @Test
  void sessions_are_whole_minutes_and_hours_have_a_session() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Session(LocalTime.of(8, 0, 30), LocalTime.of(9, 0)))
        .withMessageContaining("08:00:30");
    assertThatIllegalArgumentException().isThrownBy(() -> new OfficeHours(List.of()));
  }

  @Test
  void a_day_round_the_clock_ends_at_the_next_midnight_without_losing_a_minute() {
    List<Period> periods =
        OfficeHours.ROUND_THE_CLOCK.on(LocalDate.of(2026, 12, 31), ZoneId.of("Asia/Shanghai"));

    assertThat(periods)
        .containsExactly(
            new Period(
                Instant.parse("2026-12-30T16:00:00Z"), Instant.parse("2026-12-31T16:00:00Z")));
  }

  @Test
  void a_session_is_an_hour_shorter_where_clocks_are_put_forward_in_it() {
    // Berlin, 2026-03-29: 02:00 becomes 03:00. 00:00-04:00 lasts from 23:00Z to 02:00Z.
    List<Period> periods =
        OfficeHours.parse("00:00-04:00")
            .orElseThrow()
            .on(LocalDate.of(2026, 3, 29), ZoneId.of("Europe/Berlin"));

    assertThat(periods)
        .containsExactly(
            new Period(
                Instant.parse("2026-03-28T23:00:00Z"), Instant.parse("2026-03-29T02:00:00Z")));
  }

  @Test
  void a_session_that_the_clocks_jump_over_is_left_out() {
    assertThat(
            OfficeHours.parse("02:10-02:50")
                .orElseThrow()
                .on(LocalDate.of(2026, 3, 29), ZoneId.of("Europe/Berlin")))
        .isEmpty();
  }

  @Test
  void a_time_that_the_clocks_show_twice_is_the_first_of_the_two() {
    // Berlin, 2026-10-25: 03:00 becomes 02:00. The first 02:30 is 00:30Z; 04:00 is 03:00Z.
    List<Period> periods =
        OfficeHours.parse("02:30-04:00")
            .orElseThrow()
            .on(LocalDate.of(2026, 10, 25), ZoneId.of("Europe/Berlin"));

    assertThat(periods)
        .containsExactly(
            new Period(
                Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T03:00:00Z")));
  }

  @Property(tries = 300)
  void any_ordered_sessions_round_trip(
      @ForAll @Size(min = 2, max = 9) List<@IntRange(max = 1440) Integer> minutes) {
    SortedSet<Integer> bounds = new TreeSet<>(minutes);
    List<Session> sessions = new ArrayList<>();
    var each = bounds.iterator();
    while (each.hasNext()) {
      int from = each.next();
      if (each.hasNext()) {
        sessions.add(new Session(LocalTime.ofSecondOfDay(from * 60L), time(each.next())));
      }
    }
    if (!sessions.isEmpty()) {
      OfficeHours hours = new OfficeHours(sessions);
      assertThat(OfficeHours.parse(hours.toString())).hasValue(hours);
    }
  }

  private static LocalTime time(int minute) {
    return LocalTime.ofSecondOfDay(minute % 1440 * 60L);
  }
}
