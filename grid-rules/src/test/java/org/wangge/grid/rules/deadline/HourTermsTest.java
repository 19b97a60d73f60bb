package org.wangge.grid.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.rules.deadline.SampleCalendar.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.grid.domain.calendar.ChinaStatutoryCalendar;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.rules.counting.CityCountings;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.LawCountings;
import org.wangge.grid.rules.term.Term;

class HourTermsTest {

  private static final WorkCalendar OFFICE =
      ChinaStatutoryCalendar.with(hours("08:00-12:00,14:00-18:00"));

  private static Deadline working(long amount, WorkCalendar calendar, String start) {
    return Deadlines.compute(
        Term.ofWorkingHours(amount),
        CityCountings.CITY_MANAGEMENT_WORKING_HOURS,
        calendar,
        LocalDateTime.parse(start).atZone(calendar.zone()).toInstant());
  }

  private static LocalDateTime due(Deadline deadline, WorkCalendar calendar) {
    assertThat(deadline).isInstanceOf(Deadline.Due.class);
    return LocalDateTime.ofInstant(((Deadline.Due) deadline).due(), calendar.zone());
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2026-09-30T23:00, 2026-10-01T01:00",
    "24, 2026-10-02T10:30:15, 2026-10-03T10:30:15",
    "2, 2026-12-31T23:00, 2027-01-01T01:00",
    "100000, 2026-01-01T00:00, 2037-05-29T16:00"
  })
  void urgent_hours_run_on_whatever_the_day(long hours, String start, LocalDateTime end) {
    // 100,000 h are 4,166 days and 16 h; 2026-01-01 and 4,166 days is 2037-05-29.
    for (Counting counting :
        new Counting[] {CityCountings.CITY_MANAGEMENT_URGENT, LawCountings.CIVIL_CODE}) {
      Deadline deadline =
          Deadlines.compute(
              Term.ofHours(hours),
              counting,
              OFFICE,
              LocalDateTime.parse(start).atZone(OFFICE.zone()).toInstant());

      assertThat(due(deadline, OFFICE)).isEqualTo(end);
      assertThat(deadline.explanation().codes()).containsExactly("counted-by", "running-hours");
    }
  }

  @Test
  void running_hours_are_hours_of_time_where_the_clocks_change() {
    // Berlin, 2026-03-29: 02:00 becomes 03:00, so 2 hours from 01:30 end at 04:30.
    WorkCalendar berlin =
        new SampleCalendar(
            ZoneId.of("Europe/Berlin"), hours("09:00-17:00"), Set.of(), Set.of(), LocalDate.MAX);
    Deadline deadline =
        Deadlines.compute(
            Term.ofHours(2),
            CityCountings.CITY_MANAGEMENT_URGENT,
            berlin,
            Instant.parse("2026-03-29T00:30:00Z"));

    assertThat(due(deadline, berlin)).isEqualTo(LocalDateTime.parse("2026-03-29T04:30"));
    assertThat(deadline.explanation().lines(Language.ZH))
        .endsWith("自2026-03-29（周日）01:30起连续计算2小时，期限于2026-03-29（周日）04:30届满");
  }

  // Wed 09-30 16:00: 2 h; 10-01..07 off; Thu 10-08: 4 h (6), from 14:00 2 h more: 16:00.
  // Fri 10-09 17:00: 1 h; Sat 10-10 made up: 4 h (5), from 14:00 3 h more: 17:00.
  // Mon 10-12 08:00 and 4 h: the session's end, 12:00, not the next opening.
  // Mon 10-12 12:00 is outside: from 14:00, 1 h.
  // Mon 10-12 18:00 is outside: from Tue 08:00, 1 h.
  // Sat 09-26, Mid-Autumn: from Mon 09-28 08:00, 1 h.
  // Mon 10-12 10:00:30 and 2 h: 1 h 59 min 30 s to 12:00, 30 s from 14:00.
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
    assertThat(due(working(hours, OFFICE, start), OFFICE)).isEqualTo(end);
  }

  @Test
  void working_hours_over_a_make_up_day_explain_themselves_session_by_session() {
    Deadline deadline = working(8, OFFICE, "2026-10-09T17:00");

    assertThat(deadline.explanation().lines(Language.ZH))
        .containsExactly(
            "期限8个工作小时，依据：城市管理工作时规则，只计工作时段",
            "2026-10-09（周五）17:00至2026-10-09（周五）18:00计1小时，累计1小时",
            "2026-10-10（周六）为国庆节调休上班日（《国务院办公厅关于2026年部分节假日安排的通知》），按工作日计算",
            "2026-10-10（周六）08:00至2026-10-10（周六）12:00计4小时，累计5小时",
            "2026-10-10（周六）14:00至2026-10-10（周六）17:00计3小时，累计8小时",
            "8个工作小时已满，期限于2026-10-10（周六）17:00届满");
    assertThat(deadline.explanation().lines(Language.EN))
        .contains(
            "Fri 2026-10-09 17:00 to Fri 2026-10-09 18:00: 1 h counted, 1 h in all",
            "8 working hours complete: the term ends on Sat 2026-10-10 17:00");
  }

  @Test
  void a_start_outside_working_hours_is_said() {
    Deadline deadline = working(1, OFFICE, "2026-10-11T20:00:30");

    assertThat(deadline.explanation().codes())
        .containsExactly(
            "counted-by",
            "outside-working-hours",
            "skipped-weekend",
            "working-session",
            "term-reached");
    assertThat(working(2, OFFICE, "2026-10-12T10:00:30").explanation().lines(Language.EN))
        .contains(
            "Mon 2026-10-12 10:00:30 to Mon 2026-10-12 12:00: 1 h 59 min 30 s counted, 1 h 59 min"
                + " 30 s in all");
  }

  @Test
  void working_hours_that_reach_an_unpublished_day_are_undetermined() {
    assertThat(working(5, OFFICE, "2026-12-31T16:00"))
        .isInstanceOfSatisfying(
            Deadline.Undetermined.class,
            undetermined -> {
              assertThat(undetermined.firstUnknown()).isEqualTo(LocalDate.of(2027, 1, 1));
              assertThat(undetermined.explanation().codes())
                  .containsExactly("counted-by", "working-session", "unknown-day");
            });
    assertThat(due(working(2, OFFICE, "2026-12-31T16:00"), OFFICE))
        .isEqualTo(LocalDateTime.parse("2026-12-31T18:00"));
  }

  @Test
  void an_unpublished_day_does_not_matter_once_its_sessions_are_over() {
    assertThat(due(working(1, OFFICE, "2023-12-31T18:00"), OFFICE))
        .isEqualTo(LocalDateTime.parse("2024-01-02T09:00"));
  }

  @Test
  void a_calendar_without_any_working_day_gives_a_value_that_says_so() {
    WorkCalendar closed =
        new WorkCalendar() {
          @Override
          public ZoneId zone() {
            return ZoneId.of("Asia/Shanghai");
          }

          @Override
          public OfficeHours officeHours() {
            return hours("09:00-17:00");
          }

          @Override
          public DayStatus day(LocalDate date) {
            return DayStatus.WEEKEND;
          }
        };
    Instant start = Instant.parse("2026-01-01T02:00:00Z");
    // 10 x 1 + 3,660 = 3,670 days: from the 2nd the last is 01-01 and 3,670 days, 2036-01-19;
    // working hours look at the day of the start too and so end a day earlier.
    LocalDate last = LocalDate.of(2026, 1, 1).plusDays(3_670);

    assertThat(last).isEqualTo(LocalDate.of(2036, 1, 19));
    assertThat(Deadlines.compute(Term.ofWorkingDays(1), LawCountings.CIVIL_CODE, closed, start))
        .isInstanceOfSatisfying(
            Deadline.OutOfReach.class,
            none -> {
              assertThat(none.lookedUntil()).isEqualTo(last);
              assertThat(none.explanation().codes())
                  .containsExactly(
                      "counted-by", "start-day-not-counted", "skipped-weekend", "out-of-reach");
            });
    assertThat(Deadlines.compute(Term.ofDays(1), LawCountings.CIVIL_CODE, closed, start))
        .isInstanceOf(Deadline.OutOfReach.class);
    assertThat(working(1, closed, "2026-01-01T10:00"))
        .isInstanceOfSatisfying(
            Deadline.OutOfReach.class,
            none -> assertThat(none.lookedUntil()).isEqualTo(last.minusDays(1)));
  }
}
