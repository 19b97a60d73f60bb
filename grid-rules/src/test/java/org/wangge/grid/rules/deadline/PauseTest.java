package org.wangge.grid.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.grid.rules.deadline.Sample.OFFICE;
import static org.wangge.grid.rules.deadline.Sample.at;
import static org.wangge.grid.rules.deadline.Sample.counting;
import static org.wangge.grid.rules.deadline.Sample.local;
import static org.wangge.grid.rules.deadline.Sample.pause;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.LawCountings;

class PauseTest {

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
  void only_the_last_day_is_left_after_a_pause_of_many() {
    // 1 day from Mon 10:00 to the same clock. 10-13 and 10-14 are paused at 24:00, so the last day
    // is
    // 10-15, and of it the 10 h to 10:00 are left at 13:00: 23:00.
    assertThat(
            local(
                paused(
                    "1 day",
                    counting("end=same-clock"),
                    "2026-10-12T10:00",
                    pause("2026-10-12T12:00", "2026-10-15T13:00"))))
        .isEqualTo(LocalDateTime.parse("2026-10-15T23:00"));
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
