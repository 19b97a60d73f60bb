package org.wangge.grid.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.grid.rules.deadline.Sample.NIGHT_SHIFT;
import static org.wangge.grid.rules.deadline.Sample.OFFICE;
import static org.wangge.grid.rules.deadline.Sample.compute;
import static org.wangge.grid.rules.deadline.Sample.counting;
import static org.wangge.grid.rules.deadline.Sample.due;
import static org.wangge.grid.rules.deadline.Sample.hours;
import static org.wangge.grid.rules.deadline.Sample.weekOnly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.LawCountings;

class StartAndEndTest {

  // Sat 10-17 moves to Mon 10-19 08:00, or keeps its clock; the lunch hour is not outside.
  @ParameterizedTest
  @CsvSource({
    "'', 1 working-day, 2026-10-17T10:00, 2026-10-19T18:00",
    "on-rest-day=next-opening, 1 working-day, 2026-10-17T10:00, 2026-10-20T18:00",
    "on-rest-day=next-opening, 2 hours, 2026-10-17T10:00, 2026-10-19T10:00",
    "on-rest-day=next-opening, 2 hours, 2026-10-16T20:00, 2026-10-16T22:00",
    "on-rest-day=next-working-day-same-clock, 2 hours, 2026-10-17T20:30, 2026-10-19T22:30",
    "before-opening=next-opening, 2 hours, 2026-10-12T07:00, 2026-10-12T10:00",
    "before-opening=next-opening, 2 hours, 2026-10-12T08:00, 2026-10-12T10:00",
    "before-opening=next-opening, 2 hours, 2026-10-12T12:30, 2026-10-12T14:30",
    "after-close=next-opening, 2 hours, 2026-10-12T17:59, 2026-10-12T19:59",
    "after-close=next-opening, 2 hours, 2026-10-12T18:00, 2026-10-13T10:00",
    "after-close=next-opening, 1 working-day, 2025-12-31T19:00, 2026-01-05T18:00",
    "after-close=next-working-day-same-clock, 2 hours, 2026-10-16T20:30, 2026-10-19T22:30",
    "on-rest-day=next-opening hours-from=next-hour, 2 hours, 2026-10-17T10:00, 2026-10-19T11:00",
    "hours-from=next-hour, 1 day, 2026-10-12T10:30, 2026-10-13T18:00",
    "first-day=counted, 1 working-day, 2026-10-12T10:00, 2026-10-12T18:00",
    "first-day=counted, 1 working-day, 2026-10-17T10:00, 2026-10-19T18:00",
    "first-day=counted, 3 days, 2026-10-12T10:00, 2026-10-14T18:00",
    "first-day=counted, 1 month, 2026-03-17T10:00, 2026-04-16T18:00",
    "first-day=counted last-day=stays end=midnight, 1 month, 2026-01-31T10:00, 2026-03-01T00:00"
  })
  void a_start_counts_as_the_counting_says(
      String rules, String term, String start, LocalDateTime end) {
    assertThat(due(term, counting(rules), OFFICE, start)).isEqualTo(end);
  }

  // Friday's shift is still on on Saturday at 03:00; on Saturday at 07:00 it is over, and the next
  // one begins on Monday at 22:00. The working day after a Monday is Tuesday, whose shift ends on
  // Wednesday at 06:00.
  @ParameterizedTest
  @CsvSource({
    "2 hours, 2026-10-17T03:00, 2026-10-17T05:00",
    "2 hours, 2026-10-17T07:00, 2026-10-20T00:00",
    "1 working-day, 2026-10-12T23:00, 2026-10-14T06:00",
    "9 working-hours, 2026-10-16T23:00, 2026-10-20T00:00"
  })
  void a_night_shift_belongs_to_the_day_on_which_it_opens(
      String term, String start, LocalDateTime end) {
    assertThat(due(term, counting("on-rest-day=next-opening"), NIGHT_SHIFT, start)).isEqualTo(end);
  }

  @Test
  void special_hours_close_their_own_day() {
    WorkTime shortTuesday =
        WorkTime.of(
            weekOnly("Asia/Shanghai", "08:00-12:00,14:00-18:00")
                .putAllSpecialHours(Map.of(LocalDate.of(2026, 10, 13), hours("09:00-12:00")))
                .build());

    assertThat(due("1 working-day", LawCountings.CIVIL_CODE, shortTuesday, "2026-10-12T10:00"))
        .isEqualTo(LocalDateTime.parse("2026-10-13T12:00"));
    // 2 h on Monday from 16:00, 3 h on Tuesday, 3 h on Wednesday.
    assertThat(due("8 working-hours", counting(""), shortTuesday, "2026-10-12T16:00"))
        .isEqualTo(LocalDateTime.parse("2026-10-14T11:00"));
    assertThat(
            due("1 hour", counting("after-close=next-opening"), shortTuesday, "2026-10-13T12:00"))
        .isEqualTo(LocalDateTime.parse("2026-10-14T09:00"));
  }

  @Test
  void a_half_day_is_told_with_its_hours() {
    WorkTime shortTuesday =
        WorkTime.of(
            weekOnly("Asia/Shanghai", "08:00-12:00,14:00-18:00")
                .putAllSpecialHours(Map.of(LocalDate.of(2026, 10, 13), hours("09:00-12:00")))
                .build());
    Instant monday = Instant.parse("2026-10-12T08:00:00Z"); // 16:00 in China

    for (String term : List.of("2 working-days", "8 working-hours")) {
      Counting counting = term.endsWith("days") ? LawCountings.CIVIL_CODE : counting("");
      assertThat(
              Deadlines.compute(Term.parse(term).orElseThrow(), counting, shortTuesday, monday)
                  .explanation()
                  .reasons())
          .filteredOn(reason -> reason.code().equals("special-hours"))
          .extracting(reason -> reason.text().zh())
          .containsExactly("2026-10-13（周二）的办公时间为09:00-12:00");
    }
  }

  // 1 day after 09-30 is 10-01, a holiday; 10 days after are 10-10, a Saturday made up.
  @ParameterizedTest
  @CsvSource({
    "last-day=stays, 1 day, 2026-10-02T00:00",
    "last-day=stays, 10 days, 2026-10-10T18:00",
    "end=midnight, 1 day, 2026-10-09T00:00",
    "end=same-clock, 1 day, 2026-10-08T10:30",
    "end=same-clock last-day=stays, 1 day, 2026-10-01T10:30",
    "end=same-clock, 2 working-days, 2026-10-09T10:30",
    "end=same-clock, same-day, 2026-10-01T00:00",
    "end=midnight, same-day, 2026-10-01T00:00"
  })
  void a_last_day_ends_as_the_counting_says(String rules, String term, LocalDateTime end) {
    assertThat(due(term, counting(rules), OFFICE, "2026-09-30T10:30")).isEqualTo(end);
  }

  @Test
  void running_hours_are_hours_of_time_where_the_clocks_change() {
    // Berlin, 2026-03-29: 02:00 becomes 03:00, so 2 hours from 01:30 end at 04:30.
    WorkTime berlin = WorkTime.of(weekOnly("Europe/Berlin", "09:00-17:00").build());

    assertThat(due("2 hours", counting(""), berlin, "2026-03-29T01:30"))
        .isEqualTo(LocalDateTime.parse("2026-03-29T04:30"));
    assertThat(due("2 hours", counting("hours-from=next-hour"), berlin, "2026-03-29T01:30"))
        .isEqualTo(LocalDateTime.parse("2026-03-29T05:00"));
  }

  @Test
  void the_next_hour_is_later_also_where_half_an_hour_is_put_back() {
    // Lord Howe, 2026-04-05 15:00Z: 02:00 becomes 01:30. The second 01:45 is 15:15Z; 02:00, 15:30Z.
    WorkTime island = WorkTime.of(weekOnly("Australia/Lord_Howe", "09:00-17:00").build());
    Instant start = Instant.parse("2026-04-04T15:15:00Z");

    assertThat(Deadlines.compute(Term.ofHours(1), counting("hours-from=next-hour"), island, start))
        .isInstanceOfSatisfying(
            Deadline.Due.class,
            end -> assertThat(end.due()).isEqualTo(Instant.parse("2026-04-04T16:30:00Z")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+10000-01-01T00:00:00Z", "0000-12-31T00:00:00Z"})
  void a_start_out_of_range_is_a_programmers_error(Instant start) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deadlines.compute(Term.ofDays(1), LawCountings.CIVIL_CODE, OFFICE, start))
        .withMessageContaining(start.toString());
  }

  @Test
  void counting_a_unit_that_is_not_defined_is_a_programmers_error() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> compute("2 working-hours", LawCountings.CIVIL_CODE, OFFICE, "2026-09-30T10:00"))
        .withMessageContaining("civil-code")
        .withMessageContaining("working-hours");
  }
}
