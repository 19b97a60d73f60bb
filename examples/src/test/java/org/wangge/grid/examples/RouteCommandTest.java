package org.wangge.grid.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.examples.terminal.Columns;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.sdk.json.DocumentReader;
import org.wangge.grid.sdk.json.DocumentText;

/** Where a matter goes that is asked about on the command line. */
class RouteCommandTest {

  @TempDir private Path directory;

  @BeforeEach
  void plan() throws IOException {
    RoutingPlan.in(directory);
  }

  private Run route(String category, String... more) {
    List<Object> all = new ArrayList<>(List.of("route", directory, "--grid", "G031"));
    all.addAll(List.of("--category", category));
    all.addAll(List.of(more));
    return Run.of(all.toArray());
  }

  @Test
  void lead_terms_reasons_and_clauses_are_told() {
    // Five working days after Wed 09-30: 10-08, 09, Sat 10 worked, 12, 13; closing time 18:00.
    Run run = route("street-lamp", "--at", "2026-09-30T10:00");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .startsWith(
            "street lamp, grid 3 group 1, Wed 2026-09-30 10:00",
            "Lead: market supervision bureau, level-2 grid head head-2-g03, p-head-2-g03",
            "  lead-row          Lead table, row 8: any other case → responsible-unit [LA-09]")
        .contains(
            "Term: handling (5 working days), due Tue 2026-10-13 18:00 [LA-09]",
            "By these clauses",
            "LA-09  A matter of the grid is solved by the responsible unit in time; what it");
  }

  @Test
  void without_a_moment_it_is_reported_now() {
    assertThat(route("street-lamp").lines())
        .startsWith("street lamp, grid 3 group 1, Wed 2026-10-14 10:00");
  }

  @Test
  void in_chinese_too() {
    Run run = route("noise", "--received-by", "worker-031-a", "--lang", "zh");
    assertThat(run.lines())
        .startsWith("噪声扰民，第三网格第一组，2026-10-14（周三）10:00")
        .contains("首问责任：兼职网格员 worker-031-a", "办理：一般程序，受理", "所依据的条款");
  }

  @Test
  void who_was_asked_first_and_the_stage_are_told() {
    assertThat(route("noise", "--received-by", "worker-031-a").lines())
        .contains(
            "Accountable: part-time grid worker worker-031-a",
            "Handling: general procedure, acceptance");
    assertThat(route("street-lamp").out()).doesNotContain("Accountable", "Handling: ");
  }

  @Test
  void a_matter_for_another_channel_is_passed_on() {
    Run run = route("noise", "--fact", "severity=high");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.lines()).element(1).isEqualTo("Passed on: call 110");
    assertThat(run.out()).contains("  exits-row  Exits table, row 1: ").doesNotContain("Term:");
  }

  @Test
  void nobody_leads_with_reasons_and_the_nearest_rows() {
    Run run = route("street-lamp", "--channel", "meeting");
    assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    assertThat(run.lines()).element(1).isEqualTo("Nobody leads");
    // Rows 1 to 3 lack one condition each, and so does none before them.
    assertThat(run.lines().stream().filter(line -> line.startsWith("Nearest: ")))
        .hasSize(3)
        .first()
        .asString()
        .startsWith("Nearest: Lead table, row 1 (total-grid-head) would also need: unsolved by");
  }

  @Test
  void why_a_row_does_not_count_and_what_would_have_to_change() {
    Run run = route("street-lamp", "--why-not", "7", "--why-not", "inspection:1", "--why-not", "8");
    assertThat(run.lines())
        .containsSubsequence(
            "Table lead, row 7 → the part-time grid worker [LA-12]",
            "  Row 7 does not apply: 'the category is household matter' does not hold",
            "  To count it takes: the category is street lamp → the category is household",
            "                     matter",
            "Table inspection, row 1 → times a year: 12; queue: urgent [LA-09]",
            "  Row 1 does not apply: whether 'the severity is high' is not known",
            "  To count it takes: the severity is not known → the severity is high",
            "Table lead, row 8 → the responsible unit [LA-09]",
            "  Row 8 applies: any other case");
    assertThat(route("street-lamp", "--why-not", "3", "--lang", "zh").lines())
        .containsSubsequence(
            "表lead第3行 → 被召集单位 [LA-08]", "  第3行不适用：“社区已吹哨”不成立", "  要适用须改变：社区未吹哨 → 社区已吹哨");
  }

  @Test
  void tools_get_a_document() {
    Run run =
        route("noise", "--at=2026-09-30T10:00", "--format=json", "--why-not=7", "--household=h-1");
    assertThat(run.out())
        .startsWith(
            """
            {
              "schema-version": 1,
              "at": "2026-09-30T10:00:00+08:00",
              "grid": "G031",
              "category": "noise",
              "facts": {
                "category": "noise",
                "channel": "unknown",
            """)
        .contains(
            "\"household\": \"true\"",
            "\"severity\": \"unknown\"",
            "\"result\": \"routed\"",
            "\"acting\": \"head-2-g03\"",
            "\"due\": \"2026-10-13T18:00:00+08:00\"",
            "\"procedure\": \"general\"",
            "\"code\": \"row-not-met\"",
            "\"fact\": \"category\"");
    assertJson(run);
    Run out = route("noise", "--fact=severity=high", "--format=json");
    assertThat(out.out()).contains("\"result\": \"exited\"", "\"zh\": \"请拨打110\"");
    assertJson(out);
    Run nobody = route("noise", "--channel=meeting", "--format=json");
    assertThat(nobody.code()).isEqualTo(ExitCode.FAULTS);
    assertThat(nobody.out()).contains("\"result\": \"unrouted\"", "\"nearest\": [\n");
    assertJson(nobody);
  }

  static void assertJson(Run run) {
    DocumentText text = new DocumentText("out.json", run.out());
    assertThat(DocumentReader.standard().read(text).findings()).isEmpty();
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--fact=sevrity=high   | The plan has no fact 'sevrity'. Did you mean 'severity'?",
        "--fact=severity=hihg  | Fact severity (the severity) cannot be 'hihg'. Did you mean 'high'?",
        "--fact=severity       | --fact is NAME=VALUE, not 'severity'",
        "--fact=channel=visit  | Give the fact 'channel' with --channel",
        "--fact=summoned=true  | The fact 'summoned' comes from what happened to a case",
        "--fact=level=grid     | The fact 'level' comes from grid and organisation",
        "--channel=hotlin      | There is no channel 'hotlin'. Did you mean 'hotline'?",
        "--received-by=nobody  | There is no post 'nobody'",
        "--household=a b       | 'a b' is not the id of a household",
        "--at=tomorrow         | 'tomorrow' is not a moment",
        "--why-not=9           | Table lead has no row '9'; it has 8",
        "--why-not=0           | Table lead has no row '0'",
        "--why-not=lead:x      | Table lead has no row 'x'",
        "--why-not=inspectoin:1 | There is no table 'inspectoin'. Did you mean 'inspection'?",
        "--format=xml          | Invalid value for option '--format'"
      })
  void what_is_not_there_is_said(String option, String complaint) {
    Run run = route("noise", option);
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(complaint).doesNotContain("Exception");
  }

  @Test
  void a_fact_given_twice_is_one_too_many() {
    Run run = route("noise", "--fact=severity=high", "--fact=severity=low");
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).isEqualTo("The fact 'severity' is given twice\n");
  }

  @Test
  void grid_and_category_have_to_be_there() {
    Run grid = Run.of("route", directory, "--grid", "G32", "--category", "noise");
    assertThat(grid.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(grid.err()).startsWith("There is no grid 'G32'. Did you mean 'G0");
    Run category = route("nois", "--lang", "zh");
    assertThat(category.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(category.err()).isEqualTo("没有名为“nois”的类别。是否指“noise”？\n");
    assertThat(Run.of("route", directory).code()).isEqualTo(ExitCode.UNUSABLE);
  }

  @Test
  void a_fact_that_must_be_known_is_a_reason_and_no_table_is_asked() throws IOException {
    new PlanCopy(directory).spoil("plan.yaml", "    may-be-unknown: true\n", "");
    Run run = route("noise", "--why-not", "3");
    assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    assertThat(run.lines())
        .contains("  fact-missing  Nothing is said of the severity (severity)")
        .endsWith("No table was asked; the reason is above");
    assertThat(route("noise", "--fact", "severity=low").code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void a_plan_with_errors_is_not_asked() throws IOException {
    new PlanCopy(directory).spoil("plan.yaml", "clock: handle, clause", "clock: handel, clause");
    Run run = route("noise");
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(" ERROR ").contains("handel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void no_line_is_too_wide(String language) {
    for (String channel : List.of("meeting", "hotline")) {
      assertThat(
              route("errand", "--channel", channel, "--why-not", "1", "--lang", language).lines())
          .allMatch(line -> Columns.width(line) <= Terminal.WIDTH);
    }
  }
}
