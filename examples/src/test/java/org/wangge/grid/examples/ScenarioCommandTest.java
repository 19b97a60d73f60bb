package org.wangge.grid.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.examples.terminal.ExitCode;

class ScenarioCommandTest {

  private static final String LAMP =
      """
      scenario: A lamp goes to the unit
      clauses: [LA-09]
      when:
        - {at: 2026-09-30T10:00, report: lamp, grid: G031, category: street-lamp, channel: patrol}
      then:
        - {case: lamp, lead: head-2-g03, clock: handle, due: 2026-10-13T18:00}
      """;

  private static final String WRONG_LAMP =
      """
      scenario: A lamp goes to the worker
      clauses: [LA-09, LA-12]
      when:
        - {at: 2026-09-30T10:00, report: lamp, grid: G031, category: street-lamp, channel: patrol}
      then:
        - {case: lamp, unit: market-supervision}
        - {case: lamp, lead: worker-031-a}
      """;

  @TempDir private Path directory;

  @Test
  void every_scenario_of_lean_passes() {
    Run run = Run.of("scenario", PlanCopy.LEAN);
    assertThat(run.out()).matches("[0-9]+ passed, 0 failed\n");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void a_failure_says_where_what_was_expected_what_came_and_why() throws IOException {
    PlanCopy.in(directory).scenarios("lamp.yaml", LAMP + "---\n" + WRONG_LAMP);
    Run run = Run.of("scenario", directory);
    assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    // The second document begins on line 8, its second expectation stands on line 14.
    assertThat(run.lines())
        .startsWith(
            "FAILED scenarios/lamp.yaml:8 A lamp goes to the worker",
            "  scenarios/lamp.yaml:14 then 2: lead",
            "    expected: worker-031-a",
            "    actual:   head-2-g03")
        .anyMatch(line -> line.startsWith("    why:      ") && line.contains("[LA-09]"));
    assertThat(run.lastLine()).isEqualTo("1 passed, 1 failed");
  }

  @Test
  void the_last_line_is_the_same_in_chinese() throws IOException {
    PlanCopy.in(directory).scenarios("lamp.yaml", WRONG_LAMP);
    Run run = Run.of("scenario", directory, "--lang", "zh", "--clauses");
    assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    assertThat(run.out())
        .contains("未通过 scenarios/lamp.yaml:1 ", "    应为：worker-031-a\n", "    实为：head-2-g03\n");
    assertThat(run.lastLine()).isEqualTo("0 passed, 1 failed");
  }

  @Test
  void clauses_are_counted_by_tag_where_a_scenario_passes() throws IOException {
    PlanCopy.in(directory).scenarios("lamp.yaml", LAMP + "---\n" + WRONG_LAMP);
    Run run = Run.of("scenario", directory, "--clauses");
    // LA-08 and LA-09 are about routing; LA-12 is named by a failing scenario only.
    assertThat(run.lines())
        .contains("route 1/2", "time 0/1", "all 1/26", "Not exercised:")
        .anyMatch(line -> line.startsWith("  LA-12  "))
        .noneMatch(line -> line.startsWith("  LA-09  "))
        .allMatch(line -> line.length() <= 80);
    assertThat(run.lastLine()).isEqualTo("1 passed, 1 failed");
  }

  @Test
  void a_scenario_that_cannot_be_read_has_failed_and_the_others_run() throws IOException {
    PlanCopy.in(directory)
        .scenarios("a.yaml", LAMP + "---\nscenario: No expectation\nthne: []\n")
        .scenarios("b.yaml", "scenario: [unclosed\n");
    Run run = Run.of("scenario", directory);
    assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    assertThat(run.out())
        .contains("FAILED scenarios/a.yaml:9", "unknown-key", "FAILED scenarios/b.yaml:");
    assertThat(run.lastLine()).isEqualTo("1 passed, 2 failed");
  }

  @Test
  void only_some_scenarios_run_on_request() throws IOException {
    PlanCopy.in(directory).scenarios("lamp.yaml", LAMP + "---\n" + WRONG_LAMP);
    assertThat(Run.of("scenario", directory, "--only", "TO THE UNIT").out())
        .isEqualTo("1 passed, 0 failed\n");
    Run nothing = Run.of("scenario", directory, "--only", "bridge");
    assertThat(nothing.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(nothing.err()).isEqualTo("No scenario has 'bridge' in its title\n");
  }

  @Test
  void a_plan_with_errors_fails_the_scenarios_and_says_why() throws IOException {
    PlanCopy.in(directory)
        .scenarios("lamp.yaml", LAMP)
        .spoil("plan.yaml", "superior: level-1-head", "superior: none-such");
    Run run = Run.of("scenario", directory, "--clauses");
    assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    assertThat(run.out()).contains("none-such");
    assertThat(run.lastLine()).isEqualTo("0 passed, 1 failed");
  }

  @Test
  void without_plan_or_scenarios_nothing_can_be_run() throws IOException {
    assertThat(Run.of("scenario", directory).code()).isEqualTo(ExitCode.UNUSABLE);
    PlanCopy.in(directory);
    Run run = Run.of("scenario", directory);
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).contains("scenarios").hasLineCount(1);
  }
}
