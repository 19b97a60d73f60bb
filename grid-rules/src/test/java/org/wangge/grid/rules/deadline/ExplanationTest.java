package org.wangge.grid.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.rules.deadline.Sample.NIGHT_SHIFT;
import static org.wangge.grid.rules.deadline.Sample.OFFICE;
import static org.wangge.grid.rules.deadline.Sample.ROUND_THE_CLOCK;
import static org.wangge.grid.rules.deadline.Sample.compute;
import static org.wangge.grid.rules.deadline.Sample.counting;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.counting.CityCountings;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.LawCountings;

class ExplanationTest {

  @Test
  void working_days_over_national_day_explain_themselves_day_by_day() {
    Deadline deadline =
        compute("5 working-days", LawCountings.CIVIL_CODE, OFFICE, "2026-09-30T10:00");

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
    Deadline deadline =
        compute("60 days", LawCountings.CIVIL_CODE, ROUND_THE_CLOCK, "2026-08-02T09:00");

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
  }

  @Test
  void working_hours_over_a_make_up_day_explain_themselves_session_by_session() {
    Deadline deadline =
        compute(
            "8 working-hours",
            CityCountings.CITY_MANAGEMENT_WORKING_HOURS,
            OFFICE,
            "2026-10-09T17:00");

    assertThat(deadline.explanation().lines(Language.ZH))
        .containsExactly(
            "期限8个工作小时，依据：城市管理工作时规则，只计工作时段",
            "2026-10-09（周五）17:00至2026-10-09（周五）18:00计1小时，累计1小时",
            "2026-10-10（周六）为国庆节调休上班日（《国务院办公厅关于2026年部分节假日安排的通知》），按工作日计算",
            "2026-10-10（周六）08:00至2026-10-10（周六）12:00计4小时，累计5小时",
            "2026-10-10（周六）14:00至2026-10-10（周六）17:00计3小时，累计8小时",
            "8个工作小时已满，期限于2026-10-10（周六）17:00届满");
  }

  @Test
  void a_start_outside_working_hours_is_said() {
    Counting sessions = CityCountings.CITY_MANAGEMENT_WORKING_HOURS;

    assertThat(
            compute("1 working-hour", sessions, OFFICE, "2026-10-11T20:00:30")
                .explanation()
                .codes())
        .containsExactly(
            "counted-by",
            "outside-working-hours",
            "skipped-weekend",
            "working-session",
            "term-reached");
    assertThat(
            compute("2 working-hours", sessions, OFFICE, "2026-10-12T10:00:30")
                .explanation()
                .lines(Language.EN))
        .contains(
            "Mon 2026-10-12 10:00:30 to Mon 2026-10-12 12:00: 1 h 59 min 30 s counted, 1 h 59 min"
                + " 30 s in all");
    assertThat(
            compute("5 working-hours", sessions, OFFICE, "2026-12-31T16:00").explanation().codes())
        .containsExactly("counted-by", "working-session", "unknown-day", "provisional-between");
  }

  @Test
  void the_moves_of_a_start_are_said() {
    Deadline deadline =
        compute(
            "2 hours",
            counting("on-rest-day=next-opening hours-from=next-hour"),
            OFFICE,
            "2026-10-17T10:00");

    assertThat(deadline.explanation().lines(Language.ZH))
        .containsExactly(
            "期限2小时，依据：示例规则",
            "开始时间2026-10-17（周六）10:00不在办公时间内，自下一次开门办公时间2026-10-19（周一）08:00起算",
            "开始的小时不计入，自2026-10-19（周一）09:00起算",
            "自2026-10-19（周一）09:00起连续计算2小时，期限于2026-10-19（周一）11:00届满");
    assertThat(
            compute("7 days", LawCountings.ADMINISTRATIVE_PENALTY, OFFICE, "2026-10-12T10:00")
                .explanation()
                .codes())
        .startsWith("counted-by", "days-are-working-days", "start-day-not-counted", "counted");
  }

  @Test
  void the_close_of_a_night_shift_is_on_the_next_day() {
    assertThat(
            compute("1 working-day", LawCountings.CIVIL_CODE, NIGHT_SHIFT, "2026-10-12T10:00")
                .explanation()
                .lines(Language.ZH))
        .endsWith("期限于2026-10-13（周二）的下班时间（次日06:00）届满");
  }

  @Test
  void sessions_that_overlap_are_told_once() {
    // Monday's shift runs to 02:30, Tuesday's hours from 00:00 to 04:00: 6 h 30 min and 1 h 30 min.
    WorkTime overlapping =
        WorkTime.of(
            Sample.weekOnly("Asia/Shanghai", "20:00-02:30")
                .putSpecialHour(LocalDate.of(2026, 10, 13), Sample.hours("00:00-04:00"))
                .build());
    Deadline deadline = compute("8 working-hours", counting(""), overlapping, "2026-10-12T20:00");

    assertThat(deadline.explanation().lines(Language.EN))
        .containsExactly(
            "A term of 8 working hours, by: rules of the test",
            "Mon 2026-10-12 20:00 to Tue 2026-10-13 02:30: 6 h 30 min counted, 6 h 30 min in all",
            "Tue 2026-10-13 has business hours of its own, 00:00-04:00",
            "Tue 2026-10-13 02:30 to Tue 2026-10-13 04:00: 1 h 30 min counted, 8 h in all",
            "8 working hours complete: the term ends on Tue 2026-10-13 04:00");
  }
}
