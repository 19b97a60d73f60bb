package org.wangge.grid.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.examples.terminal.ExitCode;

/** The tree of an organisation, and who acts for one post. */
class OrgCommandTest {

  @TempDir private Path directory;

  private Path withAbsence() throws IOException {
    PlanCopy copy = PlanCopy.in(directory);
    copy.spoil(
        "organisation.yaml",
        "appointments:\n",
        """
        absences:
          - {person: p-worker-031-a, from: 2026-09-28, to: 2026-10-12, recorded: 2026-09-29}

        appointments:
        """);
    return directory;
  }

  @Test
  void a_grid_is_shown_with_its_posts_and_who_acts() throws IOException {
    Run run = Run.of("org", withAbsence(), "--at", "2026-10-20T10:00", "--under", "G031");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).hasSize(6).element(0).asString().endsWith(", Tue 2026-10-20 10:00");
    assertThat(run.lines().subList(1, 6))
        .containsExactly(
            "grid 3 group 1 (grid group, 100 households)",
            "├─ level-3 grid head head-3-031: p-head-3-031",
            "├─ part-time grid worker worker-031-a: p-worker-031-a",
            "├─ part-time grid worker worker-031-b: p-worker-031-b",
            "└─ resident group leader leader-031: p-leader-031");
  }

  @Test
  void why_another_acts_stands_below_the_post() throws IOException {
    Run run = Run.of("org", withAbsence(), "--at", "2026-09-30T10:00", "--under", "G031");
    assertThat(run.lines())
        .contains(
            "├─ part-time grid worker worker-031-a: away, p-worker-031-b stands in",
            "│  ├─ worker-031-a: its holder p-worker-031-a is away (2026-09-28 until",
            "│  │  2026-10-12)")
        .anyMatch(line -> line.startsWith("│  └─ ") && line.contains("worker-031-b"));
  }

  @Test
  void what_was_recorded_later_was_not_known() throws IOException {
    // The absence from 09-28 on was recorded on 09-29.
    String at = "2026-09-28T10:00";
    Path plan = withAbsence();
    assertThat(Run.of("who", plan, "worker-031-a", "--at", at).out())
        .contains("Acting: part-time grid worker worker-031-b, p-worker-031-b");
    assertThat(Run.of("who", plan, "worker-031-a", "--at", at, "--known-on", at).out())
        .contains("Acting: part-time grid worker worker-031-a, p-worker-031-a");
    assertThat(Run.of("org", plan, "--at", at, "--known-on", at, "--under", "G031").out())
        .contains("as known on Mon 2026-09-28 10:00")
        .contains("worker-031-a: p-worker-031-a");
  }

  @Test
  void without_a_moment_the_tree_is_that_of_now() {
    assertThat(Run.of("org", PlanCopy.LEAN).lines())
        .anyMatch(line -> line.endsWith(", Wed 2026-10-14 10:00"))
        .contains("Le'an county (county)");
  }

  @Test
  void what_is_not_there_is_said() {
    Run grid = Run.of("org", PlanCopy.LEAN, "--under", "G99");
    assertThat(grid.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(grid.err()).isEqualTo("No grid 'G99'\n");
    Run post = Run.of("who", PlanCopy.LEAN, "nobody", "--at", "2026-10-14", "--lang", "zh");
    assertThat(post.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(post.err()).isEqualTo("没有岗位“nobody”\n");
    Run moment = Run.of("who", PlanCopy.LEAN, "worker-031-a", "--at", "tomorrow");
    assertThat(moment.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(moment.err()).contains("'tomorrow' is not a moment");
  }

  @Test
  void a_plan_with_errors_is_not_asked() throws IOException {
    PlanCopy.in(directory).spoil("plan.yaml", "superior: level-1-head", "superior: level-1-haed");
    Run run = Run.of("org", directory);
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(" ERROR ").contains("level-1-haed");
  }
}
