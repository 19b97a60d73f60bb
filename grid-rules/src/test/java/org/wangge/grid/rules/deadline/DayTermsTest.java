package org.wangge.grid.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.grid.rules.deadline.SampleCalendar.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.calendar.ChinaStatutoryCalendar;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.CountingId;
import org.wangge.grid.rules.counting.DayEnd;
import org.wangge.grid.rules.counting.LastDay;
import org.wangge.grid.rules.counting.LawCountings;
import org.wangge.grid.rules.term.Term;
import org.wangge.grid.rules.term.TermUnit;

class DayTermsTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final WorkCalendar OFFICE =
      ChinaStatutoryCalendar.with(hours("08:00-12:00,14:00-18:00"));
  private static final WorkCalendar ROUND_THE_CLOCK =
      ChinaStatutoryCalendar.with(OfficeHours.ROUND_THE_CLOCK);

  private static Deadline compute(String term, WorkCalendar calendar, String start) {
    return Deadlines.compute(
        Term.parse(term).orElseThrow(),
        LawCountings.CIVIL_CODE,
        calendar,
        LocalDateTime.parse(start).atZone(calendar.zone()).toInstant());
  }

  private static Instant due(Deadline deadline) {
    assertThat(deadline).isInstanceOf(Deadline.Due.class);
    return ((Deadline.Due) deadline).due();
  }

  // The working days of each line, the day of the start left out:
  // 09-30: 10-08 Thu, 10-09 Fri, 10-10 Sat made up, 10-12 Mon, 10-13 Tue.
  // 2026-02-13 Fri: 02-14 Sat made up, 02-24 Tue, 02-25, 02-26, 02-27 (02-15..23 off).
  // 2025-09-26 Fri: 09-28 Sun made up, 09-29, 09-30, 10-09 Thu, 10-10 Fri (10-01..08 off).
  // 2026-04-30 Thu: 05-06 Wed, 05-07, 05-08, 05-09 Sat made up, 05-11 Mon (05-01..05 off).
  // 2025-12-28 Sun: 12-29, 30, 31, 01-04 Sun made up, 01-05..09, 01-12 Mon (01-01..03 off).
  // 60 days after 08-02: 29 in August to 08-31, 30 in September, the 60th is 10-01; off to 10-07.
  // 15 days after 02-01: 02-16, off to 02-23.
  // 1 day after 2025-12-31: 2026-01-01, off to 01-03, 01-04 is a Sunday made up.
  @ParameterizedTest
  @CsvSource({
    "5 working-days, 2026-09-30, 2026-10-13",
    "5 working-days, 2026-02-13, 2026-02-27",
    "5 working-days, 2025-09-26, 2025-10-10",
    "5 working-days, 2026-04-30, 2026-05-11",
    "10 working-days, 2025-12-28, 2026-01-12",
    "1 working-day, 2025-12-31, 2026-01-04",
    "60 days, 2026-08-02, 2026-10-08",
    "15 days, 2026-02-01, 2026-02-24",
    "1 day, 2025-12-31, 2026-01-04",
    "3 days, 2026-10-12, 2026-10-15"
  })
  void terms_of_days_end_where_the_civil_code_says(String term, String start, LocalDate last) {
    Instant close = last.atTime(18, 0).atZone(SHANGHAI).toInstant();
    Instant midnight = last.plusDays(1).atStartOfDay(SHANGHAI).toInstant();

    for (String time : new String[] {"T00:00", "T10:00", "T18:00", "T23:59:59"}) {
      assertThat(due(compute(term, OFFICE, start + time))).isEqualTo(close);
      assertThat(due(compute(term, ROUND_THE_CLOCK, start + time))).isEqualTo(midnight);
    }
  }

  @Test
  void the_day_of_the_start_is_that_of_the_zone() {
    // 2026-09-29T16:30Z is already the 30th in Shanghai.
    Deadline deadline =
        Deadlines.compute(
            Term.ofWorkingDays(5),
            LawCountings.CIVIL_CODE,
            OFFICE,
            Instant.parse("2026-09-29T16:30:00Z"));

    assertThat(due(deadline)).isEqualTo(OffsetDateTime.parse("2026-10-13T18:00+08:00").toInstant());
  }

  @Test
  void working_days_over_national_day_explain_themselves_day_by_day() {
    Deadline deadline = compute("5 working-days", OFFICE, "2026-09-30T10:00");

    assertThat(deadline.explanation().codes())
        .containsExactly(
            "counted-by",
            "start-day-not-counted",
            "skipped-holiday",
            "counted",
            "counted",
            "make-up-day-counted",
            "skipped-weekend",
            "counted",
            "counted",
            "ends-at-close");
    assertThat(deadline.explanation().lines(Language.ZH))
        .containsExactly(
            "期限5个工作日，依据：《中华人民共和国民法典》第二百条至第二百零四条",
            "开始当日2026-09-30（周三）不计入",
            "2026-10-01（周四）至2026-10-07（周三）为国庆节放假（《国务院办公厅关于2026年部分节假日安排的通知》），不计为工作日",
            "2026-10-08（周四）计为第1个工作日",
            "2026-10-09（周五）计为第2个工作日",
            "2026-10-10（周六）为国庆节调休上班日（《国务院办公厅关于2026年部分节假日安排的通知》），计为第3个工作日",
            "2026-10-11（周日）为周末休息日，不计为工作日",
            "2026-10-12（周一）计为第4个工作日",
            "2026-10-13（周二）计为第5个工作日",
            "期限于2026-10-13（周二）下班时间18:00届满");
    assertThat(deadline.explanation().lines(Language.EN))
        .startsWith(
            "A term of 5 working days, by: Civil Code, articles 200 to 204",
            "The day of the start, Wed 2026-09-30, is not counted",
            "Thu 2026-10-01 to Wed 2026-10-07: National Day holiday (Notice of the General Office of"
                + " the State Council on the arrangement of holidays in 2026), not worked",
            "Thu 2026-10-08 is counted as working day 1")
        .contains("Sun 2026-10-11: weekend, not worked")
        .endsWith("The term ends on Tue 2026-10-13 at the close of business, 18:00");
  }

  @Test
  void calendar_days_that_end_on_a_holiday_say_that_they_roll() {
    Deadline deadline = compute("60 days", ROUND_THE_CLOCK, "2026-08-02T09:00");

    assertThat(deadline.explanation().codes())
        .containsExactly(
            "counted-by",
            "start-day-not-counted",
            "days-counted",
            "skipped-holiday",
            "rolled",
            "ends-at-midnight");
    assertThat(deadline.explanation().lines(Language.ZH))
        .contains(
            "2026-08-03（周一）至2026-10-01（周四）连续计60个自然日，休息日计算在内",
            "期间最后一日2026-10-01（周四）为休息日（国庆节放假），顺延至2026-10-08（周四）",
            "期限于2026-10-08（周四）24:00届满");
    assertThat(deadline.explanation().lines(Language.EN))
        .contains(
            "Mon 2026-08-03 to Thu 2026-10-01 counted: 60 calendar days in a row, rest days"
                + " included",
            "The last day, Thu 2026-10-01, is a rest day (National Day holiday): the term rolls to"
                + " Thu 2026-10-08",
            "The term ends on Thu 2026-10-08 at 24:00");
  }

  @ParameterizedTest
  @CsvSource({
    "10 working-days, 2026-12-28, 2027-01-01",
    "1 working-day, 2026-12-31, 2027-01-01",
    "1 working-day, 2030-05-05, 2030-05-06",
    "15 days, 2026-12-20, 2027-01-04"
  })
  void a_term_that_needs_an_unpublished_day_is_undetermined(
      String term, String start, LocalDate unknown) {
    Deadline deadline = compute(term, OFFICE, start + "T10:00");

    assertThat(deadline).isEqualTo(new Deadline.Undetermined(unknown, deadline.explanation()));
    assertThat(deadline.explanation().codes()).endsWith("unknown-day");
  }

  @Test
  void days_on_the_way_of_calendar_days_need_not_be_known() {
    // 2023 is not known; the last day, 2024-01-02, a Tuesday, is.
    assertThat(due(compute("10 days", OFFICE, "2023-12-23T10:00")))
        .isEqualTo(OffsetDateTime.parse("2024-01-02T18:00+08:00").toInstant());
  }

  @Test
  void rolling_into_an_unpublished_day_is_undetermined() {
    // The 1st day after Fri 2026-05-15 is a Saturday; Monday the 18th is not known.
    WorkCalendar calendar =
        new SampleCalendar(
            SHANGHAI, hours("09:00-17:00"), Set.of(), Set.of(), LocalDate.of(2026, 5, 18));

    assertThat(compute("1 day", calendar, "2026-05-15T10:00"))
        .isInstanceOfSatisfying(
            Deadline.Undetermined.class,
            undetermined ->
                assertThat(undetermined.firstUnknown()).isEqualTo(LocalDate.of(2026, 5, 18)));
  }

  @Test
  void a_counting_may_let_the_last_day_stay_and_end_it_at_midnight() {
    Counting plain =
        Counting.builder()
            .id(CountingId.of("plain"))
            .title(LawCountings.CIVIL_CODE.title())
            .source(LawCountings.CIVIL_CODE.source())
            .addUnits(TermUnit.DAYS)
            .dayEnd(DayEnd.MIDNIGHT)
            .lastDay(LastDay.STAYS)
            .build();
    Instant start = Instant.parse("2026-12-20T02:00:00Z");

    // 15 days after 12-20 are 2027-01-04, whatever that day will be.
    assertThat(due(Deadlines.compute(Term.ofDays(15), plain, OFFICE, start)))
        .isEqualTo(OffsetDateTime.parse("2027-01-05T00:00+08:00").toInstant());
  }

  @Test
  void a_last_day_that_stays_on_a_rest_day_has_no_close_of_business() {
    Counting stays =
        Counting.builder()
            .id(CountingId.of("stays"))
            .title(LawCountings.CIVIL_CODE.title())
            .source(LawCountings.CIVIL_CODE.source())
            .addUnits(TermUnit.DAYS)
            .lastDay(LastDay.STAYS)
            .build();
    Instant start = Instant.parse("2026-09-30T02:00:00Z");

    assertThat(due(Deadlines.compute(Term.ofDays(1), stays, OFFICE, start)))
        .isEqualTo(OffsetDateTime.parse("2026-10-02T00:00+08:00").toInstant());
    assertThat(due(Deadlines.compute(Term.ofDays(8), stays, OFFICE, start)))
        .isEqualTo(OffsetDateTime.parse("2026-10-08T18:00+08:00").toInstant());
  }

  @ParameterizedTest
  @ValueSource(strings = {"+10000-01-01T00:00:00Z", "0000-12-31T00:00:00Z"})
  void a_start_out_of_range_is_a_programmers_error(Instant start) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deadlines.compute(Term.ofDays(1), LawCountings.CIVIL_CODE, OFFICE, start))
        .withMessageContaining(start.toString());
  }
}
