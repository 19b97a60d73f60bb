package org.wangge.grid.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.examples.terminal.Columns;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Terminal;

/** Tables as a person reads them, and what is proven of them. */
class TableCommandTest {

  @TempDir private Path directory;
  private PlanCopy plan;

  @BeforeEach
  void plan() throws IOException {
    plan = RoutingPlan.in(directory);
  }

  @Test
  void a_table_is_shown_row_by_row_with_its_proof() {
    Run run = Run.of("table", directory, "inspection");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            inspection (inspections): of the rows that hold the greatest priority counts;
            rows: 2
              1  the severity is high
                 the time from 2026-01-01 to 2026-12-31
                 → times a year: 12; queue: urgent
                 priority 2
                 [LA-09] A matter of the grid is solved by the responsible unit in time; …
              2  any other case
                 → times a year: 1; queue: plain
                 priority 0
                 [LA-09] A matter of the grid is solved by the responsible unit in time; …
            Proof: Complete: a row applies in every case
            Proof: No two rows contradict each other
            Proof: Never the answer: queue: night
            """);
  }

  @Test
  void in_chinese_too() {
    // A household matter has no row, whatever its severity.
    assertThat(Run.of("table", directory, "exits", "--lang", "zh").out())
        .startsWith(
            """
            exits（哪些事项转出）：取第一个适用的行；共1行
              1  类别为噪声扰民，且严重程度为严重
                 → 转出：请拨打110
                 [LA-09] 网格内反映的事项由责任单位及时解决；一时难以解决的，交一级网格长 …
            证明：类别为住户事务时，没有适用的行
            """);
  }

  @Test
  void parties_stages_and_terms_have_their_names() {
    assertThat(Run.of("table", directory, "lead").lines())
        .contains("     → the responsible unit", "Proof: Complete: a row applies in every case");
    assertThat(Run.of("table", directory, "handling").lines())
        .contains("     → general procedure, acceptance");
    assertThat(Run.of("table", directory, "clocks").lines()).contains("     → handling");
  }

  @Test
  void without_a_name_the_tables_are_listed() {
    Run run = Run.of("table", directory);
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.lines())
        .hasSize(10)
        .contains(
            "lead           8  first     who leads",
            "exits          1  first     what leaves the grids",
            "inspection     2  priority  inspections");
    Run json = Run.of("table", directory, "--format", "json");
    assertThat(json.out()).contains("\"table\": \"routing/lead\"", "\"table\": \"tables/nested\"");
    RouteCommandTest.assertJson(json);
  }

  @Test
  void a_row_that_never_counts_is_found_with_its_line_and_a_way_out() throws IOException {
    int line =
        plan.spoil(
            "plan.yaml",
            "- {when: {category: street-order}, procedure: general, stage: accept, clause: LA-09}",
            """
            - {when: {category: street-order}, procedure: general, stage: accept, clause: LA-09}
                  - {when: {category: noise}, procedure: general, stage: settle, clause: LA-09}
            """);
    Run run = Run.of("table", directory, "handling");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.lines())
        .anyMatch(text -> text.startsWith("plan.yaml:" + (line + 1) + " WARNING row-shadowed "))
        .anyMatch(text -> text.startsWith("    → "));
    assertThat(Run.of("table", directory, "lead").out()).doesNotContain("row-shadowed");
    Run json = Run.of("table", directory, "handling", "--format", "json");
    assertThat(json.out()).contains("\"code\": \"row-shadowed\"", "\"complete\": false");
    RouteCommandTest.assertJson(json);
  }

  @Test
  void tools_get_rows_with_days_priority_and_clause() {
    Run run = Run.of("table", directory, "inspection", "--format", "json");
    assertThat(run.out())
        .startsWith("{\n  \"schema-version\": 1,\n  \"table\": \"tables/inspection\",\n")
        .contains(
            "\"times\": \"12\"",
            "\"from\": \"2026-01-01\"",
            "\"until\": \"2026-12-31\"",
            "\"priority\": 2",
            "\"clause\": \"LA-09\"",
            "\"complete\": true",
            "\"findings\": []");
    RouteCommandTest.assertJson(run);
  }

  @Test
  void a_sheet_is_what_the_plan_reads_back() throws IOException {
    Run run = Run.of("table", directory, "inspection", "--format", "csv");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .isEqualTo(
            """
            \uFEFFseverity,then.times,then.queue,from,until,priority,clause
            high,12,urgent,2026-01-01,2026-12-31,2,LA-09
            ,1,plain,,,,LA-09
            """);
    Files.writeString(directory.resolve("inspection.csv"), run.out());
    String text = Files.readString(directory.resolve("plan.yaml"));
    int rows = text.indexOf("    rows:\n", text.indexOf("must-answer: true"));
    int end = text.indexOf("  nested:");
    Files.writeString(
        directory.resolve("plan.yaml"),
        text.substring(0, rows) + "    rows-in: inspection.csv\n" + text.substring(end));
    assertThat(Run.of("table", directory, "inspection", "--format", "csv").out())
        .isEqualTo(run.out());
    assertThat(Run.of("table", directory, "inspection").lines()).hasSize(14);
  }

  @Test
  void a_row_that_no_cells_can_say_is_found() {
    Run run = Run.of("table", directory, "nested", "--format", "csv");
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("plan.yaml:").contains(" ERROR condition-not-in-cells ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "led    | text | There is no table 'led'. Did you mean 'lead'?",
        "''     | csv  | Say with --format csv which TABLE",
        "lead   | xml  | Invalid value for option '--format'"
      })
  void wrong_input_is_named(String table, String format, String complaint) {
    Run run = Run.of("table", directory, table, "--format", format);
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(complaint).doesNotContain("Exception");
  }

  @Test
  void a_table_without_rows_makes_no_sheet() {
    Run run = Run.of("table", PlanCopy.LEAN, "exits", "--format", "csv");
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).isEqualTo("Table exits has no rows\n");
  }

  @Test
  void a_gap_refuses_the_plan_and_is_named() throws IOException {
    plan.spoil(
        "plan.yaml",
        "- {lead: responsible-unit, clause",
        "- {when: {household: true}, lead: responsible-unit, clause");
    Run run = Run.of("table", directory, "lead");
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).contains(" ERROR table-gap Table lead has a gap: where ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void no_line_is_too_wide(String language) {
    for (String table : new String[] {"lead", "help", "tell", "clocks", "exits", "inspection"}) {
      assertThat(Run.of("table", directory, table, "--lang", language).lines())
          .allMatch(line -> Columns.width(line) <= Terminal.WIDTH);
    }
  }
}
