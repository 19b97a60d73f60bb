package org.wangge.grid.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.examples.terminal.ExitCode;

/** What a new version of a plan decides otherwise. */
class TableDiffCommandTest {

  @TempDir private Path directory;
  private Path old;
  private Path now;

  @BeforeEach
  void plans() throws IOException {
    old = Files.createDirectory(directory.resolve("old"));
    now = Files.createDirectory(directory.resolve("new"));
    RoutingPlan.in(old);
  }

  @Test
  void what_goes_elsewhere_is_told_with_the_facts() throws IOException {
    // Household matters of a grid group go to its head now; of two conditions only these show it.
    RoutingPlan.in(now)
        .spoil("plan.yaml", "lead: part-time-worker, clause", "lead: level-3-head, clause");
    Run run = Run.of("table-diff", old, now, "lead");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .contains(
            "  before: the part-time grid worker (row 7)",
            "  now:    the level-3 grid head (row 7)")
        .filteredOn(line -> line.startsWith("  before: "))
        .hasSize(1);
    assertThat(run.out()).startsWith("Where ").contains("household matter");
    assertThat(Run.of("table-diff", old, now, "lead", "--lang", "zh").lines())
        .contains("  原：兼职网格员（第7行）", "  现：三级网格长（第7行）");
    assertThat(Run.of("table-diff", old, now, "help").out())
        .isEqualTo("Table help says the same in every case\n");
  }

  @Test
  void a_row_that_came_or_went_is_told_as_no_row() throws IOException {
    RoutingPlan.in(now)
        .spoil("plan.yaml", "{category: noise, severity: high}", "{category: noise}");
    Run run = Run.of("table-diff", old, now, "exits");
    // Noise that is low or not known had no exit.
    assertThat(run.out())
        .isEqualTo(
            """
            Where the category is noise and the severity is low:
              before: no row
              now:    passed on: call 110 (row 1)
            """);
  }

  @Test
  void tools_get_a_document() throws IOException {
    RoutingPlan.in(now).spoil("plan.yaml", "then: {times: 1, ", "then: {times: 2, ");
    Run run = Run.of("table-diff", old, now, "inspection", "--format", "json");
    assertThat(run.out())
        .contains(
            "\"table\": \"tables/inspection\"",
            "\"compared\": true",
            "\"times\": \"1\"",
            "\"times\": \"2\"");
    RouteCommandTest.assertJson(run);
  }

  @Test
  void a_fact_of_another_kind_cannot_be_compared() throws IOException {
    PlanCopy copy = RoutingPlan.in(now);
    copy.spoil(
        "plan.yaml", "values: {low: {zh: 一般, en: low}, high: {zh: 严重, en: high}}", "count: 0..9");
    for (int i = 0; i < 3; i++) {
      copy.spoil("plan.yaml", "severity: high", "severity: at-least 5");
    }
    Run run = Run.of("table-diff", old, now, "inspection");
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("Not compared: these facts are of another kind now: severity\n");
  }

  @Test
  void wrong_input_is_named() throws IOException {
    RoutingPlan.in(now);
    Run table = Run.of("table-diff", old, now, "inspectoin");
    assertThat(table.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(table.err())
        .startsWith("There is no table 'inspectoin'. Did you mean 'inspection'?");
    Run folder = Run.of("table-diff", old, directory, "lead");
    assertThat(folder.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(folder.err()).startsWith("Cannot be read: ");
    assertThat(Run.of("table-diff", old, PlanCopy.LEAN, "inspection").err())
        .startsWith("There is no table 'inspection'");
  }
}
