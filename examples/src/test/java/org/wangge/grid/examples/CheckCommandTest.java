package org.wangge.grid.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.examples.terminal.ExitCode;

class CheckCommandTest {

  @TempDir private Path directory;

  @Test
  void the_plan_of_lean_has_neither_errors_nor_warnings() {
    Run run = Run.of("check", PlanCopy.LEAN);
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.lines()).isNotEmpty().allMatch(line -> line.contains(" INFO clause-without"));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_finding_is_one_line_of_place_severity_code_and_message() throws IOException {
    PlanCopy plan = PlanCopy.in(directory);
    int line = plan.spoil("plan.yaml", "superior: level-1-head", "superior: level-1-haed");
    Run run = Run.of("check", directory);
    assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    assertThat(run.lines())
        .filteredOn(text -> text.contains(" ERROR "))
        .singleElement()
        .asString()
        .startsWith("plan.yaml:" + line + " ERROR ")
        .contains("level-1-haed");
    assertThat(run.err())
        .isEqualTo("organisation.yaml is not checked until the plan has no errors\n");
  }

  @Test
  void a_fault_of_the_organisation_is_shown_in_the_language_asked_for() throws IOException {
    PlanCopy plan = PlanCopy.in(directory);
    int line = plan.spoil("organisation.yaml", "  G011: {", "  G011: {levle: grid-group, ");
    Run chinese = Run.of("check", directory, "--lang", "zh");
    Run english = Run.of("check", directory, "--lang", "en");
    assertThat(chinese.code()).isEqualTo(ExitCode.FAULTS);
    String start = "organisation.yaml:" + line + " ERROR unknown-key ";
    assertThat(chinese.out()).contains(start).containsPattern("[一-龥]");
    assertThat(english.out()).contains(start).doesNotContainPattern("[一-龥]");
  }

  @Test
  void the_way_out_stands_below_on_request() throws IOException {
    PlanCopy.in(directory).spoil("plan.yaml", "superior: level-1-head", "superior: level-1-haed");
    Run run = Run.of("check", directory, "--ways-out");
    assertThat(run.out()).contains("\n    → ").contains("level-1-head");
  }

  @Test
  void findings_come_by_file_and_line() throws IOException {
    PlanCopy plan = PlanCopy.in(directory).scenarios("a.yaml", "scenario: a\nthan: []\n");
    plan.spoil("organisation.yaml", "households: 310", "households: 200");
    Run run = Run.of("check", directory);
    assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    assertThat(run.lines().stream().map(line -> line.substring(0, line.indexOf(':'))).distinct())
        .containsExactly("organisation.yaml", "plan.yaml", "scenarios/a.yaml");
    assertThat(run.out())
        .contains(" WARNING norm-missed ")
        .contains("scenarios/a.yaml:2 ERROR unknown-key ");
  }

  @Test
  void json_is_the_document_of_findings_and_nothing_else() throws IOException {
    int line =
        PlanCopy.in(directory).spoil("plan.yaml", "superior: level-1-head", "superior: none-such");
    Run run = Run.of("check", directory, "--format", "json");
    assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    assertThat(run.out())
        .startsWith("{\n  \"schema-version\": 1,\n")
        .endsWith("}\n")
        .contains("\"severity\": \"error\"", "\"file\": \"plan.yaml\"", "\"line\": " + line + ",");
    assertThat(Run.of("check", PlanCopy.LEAN, "--format", "json").code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void a_plan_without_organisation_and_scenarios_can_be_checked() throws IOException {
    PlanCopy.in(directory);
    Files.delete(directory.resolve("organisation.yaml"));
    assertThat(Run.of("check", directory).code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void what_cannot_be_read_ends_with_two_and_one_line() {
    for (Path missing : new Path[] {directory, directory.resolve("nowhere")}) {
      Run run = Run.of("check", missing);
      assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines()).hasSize(1);
      assertThat(run.err()).startsWith("Cannot be read: ").contains("plan.yaml");
    }
    Run chinese = Run.of("--lang", "zh", "check", directory);
    assertThat(chinese.err()).startsWith("无法读取：").hasLineCount(1);
  }

  @Test
  void a_wrong_format_is_a_wrong_command_line() {
    assertThat(Run.of("check", PlanCopy.LEAN, "--format", "xml").code())
        .isEqualTo(ExitCode.UNUSABLE);
    assertThat(Run.of("check").code()).isEqualTo(ExitCode.UNUSABLE);
  }
}
