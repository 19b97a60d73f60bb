package org.wangge.grid.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.grid.rules.deadline.Sample.NIGHT_SHIFT;
import static org.wangge.grid.rules.deadline.Sample.OFFICE;
import static org.wangge.grid.rules.deadline.Sample.ROUND_THE_CLOCK;
import static org.wangge.grid.rules.deadline.Sample.at;
import static org.wangge.grid.rules.deadline.Sample.compute;
import static org.wangge.grid.rules.deadline.Sample.counting;
import static org.wangge.grid.rules.deadline.Sample.local;
import static org.wangge.grid.rules.deadline.Sample.pause;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.counting.CityCountings;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.LawCountings;

class ExplanationTest {

  private static Deadline paused(String terms, Counting counting, String start, Period... pauses) {
    return Deadlines.compute(
        new Reckoning(
            OFFICE,
            counting,
            at(start, OFFICE),
            Arrays.stream(terms.split(", ")).map(Sample::term).toList(),
            List.of(pauses)));
  }

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
            "Tue 2026-10-13 02:30 to Tue 2026-10-13 04:00: 1 h 30 min counted, 8 h in all",
            "8 working hours complete: the term ends on Tue 2026-10-13 04:00");
  }

  @Test
  void working_days_paused_at_their_close_do_not_count_and_are_told() {
    // 10-13 and 10-14 are paused at 18:00, 10-15 is not: the days are 10-15 and 10-16.
    Deadline deadline =
        paused(
            "2 working-days",
            LawCountings.CIVIL_CODE,
            "2026-10-12T10:00",
            pause("2026-10-13T09:00", "2026-10-15T09:00"));

    assertThat(local(deadline)).isEqualTo(LocalDateTime.parse("2026-10-16T18:00"));
    assertThat(deadline.explanation().lines(Language.ZH))
        .containsExactly(
            "期限2个工作日，依据：《中华人民共和国民法典》第二百条至第二百零四条",
            "开始当日2026-10-12（周一）不计入",
            "2026-10-13（周二）09:00至2026-10-15（周四）09:00暂停计时",
            "2026-10-13（周二）至2026-10-14（周三）处于暂停期间，不计入",
            "2026-10-15（周四）计为第1个工作日",
            "2026-10-16（周五）计为第2个工作日",
            "期限于2026-10-16（周五）下班时间18:00届满");
  }

  @Test
  void a_pause_that_begins_after_the_end_changes_nothing() {
    // Due on 10-15 at 18:00; the pause lies over the midnight of that day.
    assertThat(
            local(
                paused(
                    "3 days",
                    LawCountings.CIVIL_CODE,
                    "2026-10-12T10:00",
                    pause("2026-10-15T18:00", "2026-10-19T09:00"))))
        .isEqualTo(LocalDateTime.parse("2026-10-15T18:00"));
  }

  @Test
  void what_is_left_of_the_last_day_is_left_after_the_pause() {
    // Paused from 16:00, two hours before the close: two hours from 09:00 on the next day. What was
    // paused before the start, 08:00 to 10:00, is nothing.
    Deadline deadline =
        paused(
            "same-day",
            LawCountings.CIVIL_CODE,
            "2026-10-12T10:00",
            pause("2026-10-12T08:00", "2026-10-12T11:00"),
            pause("2026-10-12T16:00", "2026-10-13T09:00"));

    assertThat(local(deadline)).isEqualTo(LocalDateTime.parse("2026-10-13T11:00"));
    assertThat(deadline.explanation().lines(Language.EN))
        .endsWith(
            "Paused from Mon 2026-10-12 16:00 to Tue 2026-10-13 09:00",
            "2 h were left at the pause and run on from Tue 2026-10-13 09:00; the term ends on Tue"
                + " 2026-10-13 11:00");
  }

  @Test
  void pauses_and_extensions_of_hours_and_days_are_told() {
    // 24 h from Mon 10:00 with 4 h paused: Tue 14:00; 2 days from there: Thu 10-15, 18:00.
    Deadline deadline =
        paused(
            "24 hours, 2 days",
            LawCountings.CIVIL_CODE,
            "2026-10-12T10:00",
            pause("2026-10-12T12:00", "2026-10-12T16:00"));

    assertThat(local(deadline)).isEqualTo(LocalDateTime.parse("2026-10-15T18:00"));
    assertThat(deadline.explanation().lines(Language.ZH))
        .containsExactly(
            "期限24小时，依据：《中华人民共和国民法典》第二百条至第二百零四条",
            "2026-10-12（周一）12:00至2026-10-12（周一）16:00暂停计时",
            "自2026-10-12（周一）10:00起扣除暂停时间计算24小时，期限于2026-10-13（周二）14:00届满",
            "延长2个自然日，自前一期限届满起接续计算",
            "2026-10-14（周三）至2026-10-15（周四）连续计2个自然日，休息日计算在内",
            "期限于2026-10-15（周四）下班时间18:00届满");
    // 3 days with 10-13 and 10-14 paused at 24:00: 10-15, 16 and 17, a Saturday, so Mon 10-19.
    assertThat(
            paused(
                    "3 days",
                    LawCountings.CIVIL_CODE,
                    "2026-10-12T10:00",
                    pause("2026-10-13T09:00", "2026-10-15T09:00"))
                .explanation()
                .codes())
        .containsExactly(
            "counted-by",
            "start-day-not-counted",
            "paused",
            "days-counted-without-pauses",
            "skipped-weekend",
            "rolled",
            "ends-at-close");
  }

  @Test
  void pauses_that_touch_or_lie_out_of_range_are_a_programmers_error() {
    Period one = pause("2026-10-12T10:00", "2026-10-12T12:00");
    Period next = pause("2026-10-12T12:00", "2026-10-12T13:00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> paused("1 day", LawCountings.CIVIL_CODE, "2026-10-12T10:00", one, next))
        .withMessageContaining("touch");
    Period far = new Period(one.from(), Deadlines.LATEST.plusSeconds(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> paused("1 day", LawCountings.CIVIL_CODE, "2026-10-12T10:00", far))
        .withMessageContaining("range");
  }
}
