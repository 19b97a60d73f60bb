package org.wangge.grid.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.examples.terminal.ExitCode;

/** Changes of Le'an's organisation as previewed. */
class ReorganiseCommandTest {

  private static final String HEAD =
      """
      change: change-2027
      format: 1
      title: {zh: 调整第三网格, en: grid 3 is changed}
      from: 2027-01-01
      clause: LA-03
      steps:
      """;

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path change(String steps) throws IOException {
    return file("change.yaml", HEAD + steps);
  }

  @Test
  void a_change_is_shown_with_all_that_moves() throws IOException {
    Path change =
        change("  - {recode: G033, to: G034}\n  - {recode: post worker-033-a, to: worker-034-a}\n");
    Path holdings = file("held.yaml", "format: 1\nholdings: {case C-1: grid G033}\n");
    Run run = Run.of("reorganise", PlanCopy.LEAN, change, "--holdings", holdings);

    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .containsSubsequence(
            "change-2027: grid 3 is changed, from 2027-01-01 [LA-03]",
            "What changes",
            "  grid G033 → grid G034",
            "  post worker-033-a → post worker-034-a",
            "What moves",
            "  case C-1: grid G033 → grid G034",
            "Nothing is wrong; it can be done.");
    // 100 households of the group, one half to each worker.
    assertThat(run.out())
        .contains("household 033-001, 033-002, 033-003, 033-004 … (50): post worker-033-a");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void what_would_be_left_behind_is_told_with_its_line_and_a_way_out() throws IOException {
    Run run =
        Run.of(
            "reorganise",
            PlanCopy.LEAN,
            change("  - {close: post worker-033-b}\n"),
            "--lang",
            "zh");

    assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    assertThat(run.lines())
        .contains("change-2027：调整第三网格，自2027-01-01起 [LA-03]", "终止或无处可归", "问题")
        .anyMatch(line -> line.startsWith("change.yaml:7 ERROR household-left-over"))
        .anyMatch(line -> line.startsWith("change.yaml:7 ERROR pair-left-broken"));
  }

  @Test
  void a_change_comes_after_those_of_the_folder() throws IOException {
    PlanCopy plan = PlanCopy.in(folder);
    Files.createDirectories(folder.resolve("changes"));
    file(
        "changes/first.yaml",
        """
        change: first
        format: 1
        title: {zh: 更换编号, en: new code}
        from: 2026-06-01
        steps:
          - {recode: G033, to: G034}
        """);
    Run old =
        Run.of(
            "reorganise",
            plan.directory(),
            change("  - {rename: G033, title: {zh: 新, en: new}}\n"));
    Run now =
        Run.of(
            "reorganise",
            plan.directory(),
            change("  - {rename: G034, title: {zh: 新, en: new}}\n"));

    assertThat(old.lines()).anyMatch(line -> line.startsWith("change.yaml:7 ERROR old-code"));
    assertThat(now.code()).isEqualTo(ExitCode.OK);
    assertThat(Run.of("check", plan.directory()).code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void a_file_that_is_missing_or_wrong_is_said_so() throws IOException {
    Run missing = Run.of("reorganise", PlanCopy.LEAN, folder.resolve("none.yaml"));
    Run wrong = Run.of("reorganise", PlanCopy.LEAN, change("  - {clos: G033}\n"));
    Path holdings = file("held.yaml", "format: 1\nholdings: {matter C-1: grid G033}\n");
    Run unheld =
        Run.of("reorganise", PlanCopy.LEAN, change("  - {close: G033}\n"), "--holdings", holdings);

    assertThat(missing.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(wrong.code()).isEqualTo(ExitCode.FAULTS);
    assertThat(wrong.out()).startsWith("change.yaml:7 ERROR");
    assertThat(unheld.out()).startsWith("held.yaml:2 ERROR bad-part");
  }
}
