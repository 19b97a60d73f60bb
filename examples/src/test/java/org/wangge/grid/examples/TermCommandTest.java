package org.wangge.grid.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wangge.grid.examples.terminal.ExitCode;

class TermCommandTest {

  @Test
  void a_clear_wording_begins_with_the_canonical_text() {
    Run run = Run.of("term", "5个工作日", "--lang", "zh");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            5 working-days
            term INFO wording-working-day-readings “5个工作日”中的工作日有两种算法：按日期计，或按滚动的工作时间计
                → 由计时规则写明用哪一种。
            """);
  }

  @Test
  void a_counting_that_the_wording_names_follows() {
    assertThat(Run.of("term", "2紧急工作时").out())
        .isEqualTo("2 hours\ncounting: city-management-urgent (City management, urgent hours)\n");
    assertThat(Run.of("term", "4工作时", "--lang", "zh").out())
        .isEqualTo("4 working-hours\n计时规则：city-management-working-hours（城市管理工作时）\n");
    assertThat(Run.of("term", "二十四小时内").out()).isEqualTo("24 hours\n");
  }

  @Test
  void an_open_wording_lists_its_readings_and_is_a_fault() {
    Run run = Run.of("term", "15日", "--lang", "zh");
    assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    assertThat(run.lines())
        .startsWith("term ERROR wording-open “15日”没有写明按自然日还是按工作日计算")
        .contains("    → 15 working-days  只计工作日，如《行政许可法》第八十二条")
        .anyMatch(line -> line.startsWith("    → 15 days          含休息日，如《民法典》"));
  }

  @Test
  void a_wording_without_a_number_says_what_to_write() {
    Run run = Run.of("term", "及时");
    assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    assertThat(run.lines()).hasSize(3);
    assertThat(run.out())
        .startsWith("term ERROR wording-without-number '及时' gives no number to count\n    → ");
  }

  @Test
  void several_wordings_are_answered_each_below_itself() {
    Run run = Run.of("term", "24小时内", "5日", "次日");
    assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    assertThat(run.lines())
        .startsWith("24小时内", "  24 hours", "5日")
        .endsWith("次日", "  1 day")
        .anyMatch(line -> line.startsWith("  term/2 ERROR wording-open '5日' "));
    assertThat(Run.of("term", "24小时内", "次日").code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void without_a_wording_there_is_nothing_to_read() {
    Run run = Run.of("term");
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).contains("WORDING");
    assertThat(Run.of("term", "").code()).isEqualTo(ExitCode.FAULTS);
  }
}
