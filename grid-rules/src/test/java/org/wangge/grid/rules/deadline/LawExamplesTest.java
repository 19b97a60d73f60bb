package org.wangge.grid.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.rules.deadline.Sample.OFFICE;
import static org.wangge.grid.rules.deadline.Sample.ROUND_THE_CLOCK;
import static org.wangge.grid.rules.deadline.Sample.compute;
import static org.wangge.grid.rules.deadline.Sample.due;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.Countings;
import org.wangge.grid.rules.counting.LawCountings;

class LawExamplesTest {

  private static Counting preset(String id) {
    return Countings.find(id).orElseThrow();
  }

  // The working days of each line, the day of the start left out:
  // 09-30: 10-08 Thu, 10-09 Fri, 10-10 Sat made up, 10-12 Mon, 10-13 Tue (10-01..07 off).
  // 2026-02-13 Fri: 02-14 Sat made up, 02-24 Tue, 02-25, 02-26, 02-27 (02-15..23 off).
  // 2025-09-26 Fri: 09-28 Sun made up, 09-29, 09-30, 10-09 Thu, 10-10 Fri (10-01..08 off).
  // 2026-04-30 Thu: 05-06 Wed, 05-07, 05-08, 05-09 Sat made up, 05-11 Mon (05-01..05 off).
  // 2025-12-28 Sun: 12-29, 30, 31, 01-04 Sun made up, 01-05..09, 01-12 Mon (01-01..03 off).
  // 60 days after 08-02: 29 in August to 08-31, 30 in September, the 60th is 10-01; off to 10-07.
  // 15 days after 02-01: 02-16, off to 02-23. 1 day after 12-31: 01-01, off to 01-03.
  // 2 weeks after 09-21: 10-05, off. Half a month after 03-01: 03-16 Mon.
  // 01-31 and a month: 02-28, a Saturday made up. 2024-01-31: 02-29. 12-31: 01-31 Sat, Mon 02-02.
  // 12-01 and a month: 01-01, off to 01-03. 2024-02-29 and a year: 2025-02-28 Fri.
  @ParameterizedTest
  @CsvSource({
    "5 working-days, 2026-09-30, 2026-10-13",
    "5 working-days, 2026-02-13, 2026-02-27",
    "5 working-days, 2025-09-26, 2025-10-10",
    "5 working-days, 2026-04-30, 2026-05-11",
    "10 working-days, 2025-12-28, 2026-01-12",
    "1 working-day, 2025-12-31, 2026-01-04",
    "1 working-day, 2026-01-01, 2026-01-04",
    "60 days, 2026-08-02, 2026-10-08",
    "15 days, 2026-02-01, 2026-02-24",
    "1 day, 2025-12-31, 2026-01-04",
    "3 days, 2026-10-12, 2026-10-15",
    "1 week, 2026-10-12, 2026-10-19",
    "2 weeks, 2026-09-21, 2026-10-08",
    "1 half-month, 2026-03-01, 2026-03-16",
    "1 month, 2026-01-31, 2026-02-28",
    "1 month, 2024-01-31, 2024-02-29",
    "1 month, 2025-11-30, 2025-12-30",
    "1 month, 2025-12-31, 2026-02-02",
    "1 month, 2025-12-01, 2026-01-04",
    "12 months, 2025-03-17, 2026-03-17",
    "1 year, 2024-02-29, 2025-02-28"
  })
  void terms_of_days_end_where_the_civil_code_says(String term, String start, LocalDate last) {
    for (String time : new String[] {"T00:00", "T10:00", "T18:00", "T23:59:59"}) {
      for (String counting : new String[] {"civil-code", "civil-procedure", "public-security"}) {
        assertThat(due(term, preset(counting), OFFICE, start + time)).isEqualTo(last.atTime(18, 0));
        assertThat(due(term, preset(counting), ROUND_THE_CLOCK, start + time))
            .isEqualTo(last.plusDays(1).atStartOfDay());
      }
    }
  }

  // From Wed 2026-09-30 the working days are 10-08, 09, 10, 12, 13 (5), 14, 15 (7), 16, 19, 20
  // (10),
  // 21, 22, 23, 26, 27 (15), 28, 29, 30, 11-02, 11-03 (20). Calendar days: the 4th is 10-04, off to
  // 10-07; the 11th is 10-11, a Sunday; the 15th is 10-15.
  @ParameterizedTest
  @CsvSource({
    "administrative-licence, 20 days, 2026-11-03",
    "administrative-licence, 10 working-days, 2026-10-20",
    "administrative-penalty, 2 days, 2026-10-09",
    "administrative-penalty, 3 days, 2026-10-10",
    "administrative-penalty, 4 days, 2026-10-08",
    "administrative-penalty, 5 days, 2026-10-13",
    "administrative-penalty, 7 days, 2026-10-15",
    "administrative-penalty, 15 days, 2026-10-15",
    "administrative-coercion, 10 days, 2026-10-20",
    "administrative-coercion, 11 days, 2026-10-12",
    "reconsideration, 7 days, 2026-10-15",
    "reconsideration, 10 days, 2026-10-20",
    "reconsideration, 11 days, 2026-10-12",
    "petition, 5 working-days, 2026-10-13",
    "petition, 15 days, 2026-10-15"
  })
  void the_length_decides_the_unit_where_the_law_says_so(
      String counting, String term, LocalDate last) {
    assertThat(due(term, preset(counting), OFFICE, "2026-09-30T10:00"))
        .isEqualTo(last.atTime(18, 0));
  }

  @ParameterizedTest
  @CsvSource({"petition, 60 days", "reconsideration, 60 days", "administrative-penalty, 60 days"})
  void sixty_days_are_calendar_days_and_roll(String counting, String term) {
    assertThat(due(term, preset(counting), OFFICE, "2026-08-02T10:00"))
        .isEqualTo(LocalDateTime.parse("2026-10-08T18:00"));
    assertThat(due("15 days", preset(counting), OFFICE, "2026-02-01T10:00"))
        .isEqualTo(LocalDateTime.parse("2026-02-24T18:00"));
  }

  // Business runs to 18:00. Sat 2026-10-17 is a rest day: the day rolls to Mon 10-19.
  @ParameterizedTest
  @CsvSource({
    "2026-10-12T07:00, 2026-10-12T18:00",
    "2026-10-12T17:59, 2026-10-12T18:00",
    "2026-10-12T18:00, 2026-10-13T00:00",
    "2026-10-12T23:00, 2026-10-13T00:00",
    "2026-10-17T10:00, 2026-10-19T18:00",
    "2025-12-31T10:00, 2025-12-31T18:00",
    "2025-12-31T20:00, 2026-01-01T00:00",
    "2026-01-01T00:00, 2026-01-04T18:00"
  })
  void the_same_day_ends_at_the_close_or_at_midnight(String start, LocalDateTime end) {
    assertThat(due("same-day", LawCountings.CIVIL_CODE, OFFICE, start)).isEqualTo(end);
  }

  // In civil procedure the hour of the start is not counted, even if it has just begun.
  @ParameterizedTest
  @CsvSource({
    "civil-code, 24 hours, 2026-10-12T10:20, 2026-10-13T10:20",
    "civil-procedure, 24 hours, 2026-10-12T10:20, 2026-10-13T11:00",
    "civil-procedure, 24 hours, 2026-10-12T10:00, 2026-10-13T11:00",
    "reconsideration, 48 hours, 2025-12-31T23:30, 2026-01-03T00:00",
    "civil-procedure, 90 minutes, 2026-10-12T10:59:59, 2026-10-12T12:30",
    "city-management-urgent, 24 hours, 2026-09-30T20:00, 2026-10-01T20:00",
    "city-management-urgent, 2 hours, 2026-12-31T23:00, 2027-01-01T01:00",
    "city-management-urgent, 100000 hours, 2026-01-01T00:00, 2037-05-29T16:00"
  })
  void hours_run_on_whatever_the_day(
      String counting, String term, String start, LocalDateTime end) {
    // 100,000 h are 4,166 days and 16 h; 2026-01-01 and 4,166 days is 2037-05-29.
    assertThat(due(term, preset(counting), OFFICE, start)).isEqualTo(end);
  }

  // Wed 09-30 16:00: 2 h; Thu 10-08: 4 h (6), from 14:00 2 h more: 16:00.
  // Fri 10-09 17:00: 1 h; Sat 10-10 made up: 4 h (5), from 14:00 3 h more: 17:00.
  // Mon 10-12 08:00 and 4 h: the session's end, 12:00, not the next opening.
  // Sat 09-26, Mid-Autumn: from Mon 09-28 08:00. 10:00:30 and 2 h: 30 s from 14:00.
  // 12-31 16:00 and 4 h: 2 h, then 01-04 08:00 and 2 h.
  @ParameterizedTest
  @CsvSource({
    "8, 2026-09-30T16:00, 2026-10-08T16:00",
    "8, 2026-10-09T17:00, 2026-10-10T17:00",
    "4, 2026-10-12T08:00, 2026-10-12T12:00",
    "8, 2026-10-12T08:00, 2026-10-12T18:00",
    "1, 2026-10-12T12:00, 2026-10-12T15:00",
    "1, 2026-10-12T13:30, 2026-10-12T15:00",
    "1, 2026-10-12T18:00, 2026-10-13T09:00",
    "1, 2026-10-12T07:00, 2026-10-12T09:00",
    "1, 2026-09-26T10:00, 2026-09-28T09:00",
    "1, 2026-09-26T20:00, 2026-09-28T09:00",
    "2, 2026-10-12T10:00:30, 2026-10-12T14:00:30",
    "4, 2025-12-31T16:00, 2026-01-04T10:00"
  })
  void working_hours_run_within_sessions(long hours, String start, LocalDateTime end) {
    Counting counting = preset("city-management-working-hours");
    assertThat(due(hours + " working-hours", counting, OFFICE, start)).isEqualTo(end);
    assertThat(due(hours * 60 + " working-minutes", counting, OFFICE, start)).isEqualTo(end);
  }

  // Filed Wed 10-14 10:00. Rolling: 6 h on Wednesday, 2 h on Thursday. Filed at 19:00: 8 h on
  // Thursday. 5 rolling days are 40 h from Wed 09-30 16:00: 2, 10-08 to 10, 10-09 to 18, 10-10 to
  // 26, 10-12 to 34, on 10-13 6 h: 16:00.
  @ParameterizedTest
  @CsvSource({
    "city-management-working-days, 1, 2026-10-14T10:00, 2026-10-15T18:00",
    "city-management-rolling-days, 1, 2026-10-14T10:00, 2026-10-15T10:00",
    "city-management-working-days, 1, 2026-10-14T19:00, 2026-10-15T18:00",
    "city-management-rolling-days, 1, 2026-10-14T19:00, 2026-10-15T18:00",
    "city-management-working-days, 5, 2026-09-30T16:00, 2026-10-13T18:00",
    "city-management-rolling-days, 5, 2026-09-30T16:00, 2026-10-13T16:00"
  })
  void a_working_day_is_a_date_or_a_day_of_work(
      String counting, long days, String start, LocalDateTime end) {
    assertThat(due(days + " working-days", preset(counting), OFFICE, start)).isEqualTo(end);
  }

  @Test
  void the_day_of_the_start_is_that_of_the_zone() {
    // 2026-09-29T16:30Z is already the 30th in Shanghai.
    assertThat(compute("5 working-days", LawCountings.CIVIL_CODE, OFFICE, "2026-09-30T00:30"))
        .extracting(deadline -> deadline.reckoning().start().toString())
        .isEqualTo("2026-09-29T16:30:00Z");
    assertThat(due("5 working-days", LawCountings.CIVIL_CODE, OFFICE, "2026-09-30T00:30"))
        .isEqualTo(LocalDateTime.parse("2026-10-13T18:00"));
  }
}
