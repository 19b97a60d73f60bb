package org.wangge.grid.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.examples.terminal.Columns;
import org.wangge.grid.examples.terminal.ExitCode;

class ExplainCommandTest {

  private static final String SCENARIOS =
      """
      scenario: A repair while the worker is away
      given:
        - absence: {post: worker-031-a, from: 2026-09-21, to: 2026-09-26}
        - evidence: {kind: review, subject: worker-031-a, on: 2026-09-24, amount: 90}
      when:
        - {at: 2026-09-22T10:00, report: repair, grid: G031, category: small-repair}
        - {at: 2026-09-22T16:00, unsolved: repair, by: part-time-worker}
      then:
        - {case: repair, at: 2026-09-22T10:00, lead: worker-031-b}
        - {case: repair, at: 2026-09-22T10:00, on: worker-031-a}
        - {case: repair, lead: head-2-g03}
      ---
      scenario: A repair with a mistake
      given:
        - absence: {post: worker-999, from: 2026-09-21}
      then:
        - {finding: no-such}
      """;

  @TempDir private Path directory;

  @BeforeEach
  void writePlan() throws IOException {
    PlanCopy.in(directory).scenarios("repair.yaml", SCENARIOS);
  }

  private Run explain(Object... more) {
    Object[] arguments = new Object[more.length + 4];
    arguments[0] = "explain";
    arguments[1] = directory;
    arguments[2] = "--scenario";
    arguments[3] = "worker is away";
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Run.of(arguments);
  }

  @Test
  void all_that_is_expected_is_explained_once_each() {
    Run run = explain();
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.lines())
        .startsWith("A repair while the worker is away")
        .filteredOn(line -> line.startsWith("Case repair"))
        .containsExactly(
            "Case repair: small repair, grid 3 group 1, Tue 2026-09-22 10:00",
            "Case repair: small repair, grid 3 group 1, Tue 2026-09-22 16:00");
    assertThat(run.lines()).allMatch(line -> Columns.width(line) <= 80);
  }

  @Test
  void a_clock_says_that_it_is_overdue_and_that_its_end_rests_on_days_not_published()
      throws IOException {
    assertThat(explain("--case", "repair", "--at", "2026-09-30T18:01").lines())
        .contains("Term: handling (5 working days), due Wed 2026-09-30 18:00 [LA-09], overdue");

    Files.writeString(
        directory.resolve("scenarios").resolve("new-year.yaml"),
        """
            scenario: A repair at the new year
            when:
              - {at: 2026-12-30T10:00, report: repair, grid: G031, category: small-repair}
            then:
              - {case: repair, clock: handle, due: provisional}
            """);
    Run newYear = Run.of("explain", directory, "--scenario", "new year");
    // 12-31, then, if 15 rest days may be worked, 01-01 to 01-04. If 30 days of the week may be
    // off,
    // 01-01 to 02-11 are (1 + 5 × 5 + 4), and the other four are 02-12, 15, 16 and 17.
    assertThat(String.join(" ", newYear.lines()))
        .contains("due provisionally between Mon 2027-01-04 18:00 and Wed 2027-02-17 18:00");
  }

  @Test
  void a_case_is_explained_with_its_lead_and_each_clock_day_by_day() {
    Run run = explain("--case", "repair", "--at", "2026-09-22T10:00");
    assertThat(run.lines())
        .contains("Lead: part-time grid worker worker-031-b (for worker-031-a), p-worker-031-b")
        .anyMatch(line -> line.startsWith("  ab-partner ") && line.contains("worker-031-b"))
        // 5 working days after Tue 22: 23, 24, off 25 to 27, 28, 29, 30.
        .contains("Term: handling (5 working days), due Wed 2026-09-30 18:00 [LA-09]")
        .anyMatch(line -> line.startsWith("  skipped-holiday ") && line.contains("2026-09-25"))
        .anyMatch(line -> line.startsWith("  counted ") && line.endsWith("as working day 5"));
  }

  @Test
  void a_case_stands_where_its_last_event_left_it() {
    assertThat(explain("--case", "repair").lines())
        .contains("Lead: market supervision bureau, level-2 grid head head-2-g03, p-head-2-g03");
  }

  @Test
  void an_incumbent_is_explained_rung_by_rung() {
    Run away = explain("--post", "worker-031-a", "--at", "2026-09-25T23:59", "--lang", "zh");
    assertThat(away.lines())
        .contains("在岗：兼职网格员 worker-031-b，p-worker-031-b")
        .anyMatch(line -> line.startsWith("  holder-absent  "))
        .anyMatch(line -> line.startsWith("  ab-partner ") && line.endsWith("[LA-14]"));
    // The absence ends where the 26th begins.
    assertThat(explain("--post", "worker-031-a", "--at", "2026-09-26").lines())
        .contains("Acting: part-time grid worker worker-031-a, p-worker-031-a");
  }

  @Test
  void a_score_is_explained_line_by_line() {
    Run run =
        explain("--assess", "worker-031-a", "--scheme", "part-time-quarter", "--period", "2026-Q3");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    // No visits due: its 40 points leave the base. Log 20, review 20 × 90/100 = 18, matters 20:
    // 58 of 60, 58 × 100/60 = 96.67.
    assertThat(run.out()).contains("20 × 90/100 = 18 [LA-21]").contains("96.67");
    assertThat(run.lines()).anyMatch(line -> line.contains("grade: excellent"));
  }

  @Test
  void an_unclear_title_says_which_there_are() {
    Run several = Run.of("explain", directory, "--scenario", "repair");
    assertThat(several.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(several.err())
        .isEqualTo(
            """
            2 scenarios have 'repair' in their titles:
              A repair while the worker is away
              A repair with a mistake
            """);
    Run none = Run.of("explain", directory, "--scenario", "bridge", "--lang", "zh");
    assertThat(none.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(none.err()).startsWith("没有标题含有“bridge”的场景").contains("A repair with a mistake");
  }

  @Test
  void unknown_things_are_named() {
    assertUnusable("No case 'other'", "--case", "other");
    assertUnusable("No post 'other'", "--post", "other", "--at", "2026-09-22");
    assertUnusable("'' is not a moment", "--post", "worker-031-a");
    assertUnusable("'noon' is not a moment", "--case", "repair", "--at", "noon");
    assertUnusable("not been reported by 2026-09-21", "--case", "repair", "--at", "2026-09-21");
    assertUnusable("No score sheet ''", "--assess", "worker-031-a");
    assertUnusable(
        "does not assess leader-031",
        "--assess",
        "leader-031",
        "--scheme",
        "part-time-quarter",
        "--period",
        "2026-Q3");
    assertUnusable(
        "'2026-Q5' is not a period",
        "--assess",
        "worker-031-a",
        "--scheme",
        "part-time-quarter",
        "--period",
        "2026-Q5");
    assertUnusable(
        "2026-09",
        "--assess",
        "worker-031-a",
        "--scheme",
        "part-time-quarter",
        "--period",
        "2026-09");
    assertUnusable("mutually exclusive", "--case", "repair", "--post", "worker-031-a");
  }

  private void assertUnusable(String complaint, Object... arguments) {
    Run run = explain(arguments);
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).contains(complaint);
  }

  @Test
  void a_scenario_with_a_mistake_is_not_explained() {
    Run run = Run.of("explain", directory, "--scenario", "with a mistake");
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).startsWith("scenarios/repair.yaml:15 ERROR scenario-mistake ");
    assertThat(run.err()).contains("worker-999");
  }

  @Test
  void a_folder_that_is_not_there_cannot_be_explained() {
    assertThat(Run.of("explain", directory.resolve("x"), "--scenario", "a").code())
        .isEqualTo(ExitCode.UNUSABLE);
  }
}
