package org.wangge.grid.sdk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.rules.decision.NamedTable;
import org.wangge.grid.rules.decision.TableDecision;
import org.wangge.grid.rules.decision.TableId;
import org.wangge.grid.sdk.Decision;
import org.wangge.grid.sdk.Jurisdiction;
import org.wangge.grid.sdk.json.DocumentReader;
import org.wangge.grid.sdk.json.DocumentText;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.ReadingLimits;
import org.wangge.grid.sdk.load.PlanFolder;
import org.wangge.grid.sdk.load.SampleFiles;
import org.wangge.grid.sdk.sheet.TableSheet;

/** The tables of the good plan, asked; and the facts that its reports give. */
class TablesOfAPlanTest {

  private static final TableId INSPECTION = TableId.of("inspection");
  private static final TableId DESK = TableId.of("desk");

  /** A Monday in March 2026 at 10:00 in China: office hours of a working day. */
  private static final Instant MONDAY = Instant.parse("2026-03-16T02:00:00Z");

  private static final Instant MONDAY_NIGHT = Instant.parse("2026-03-16T13:00:00Z");

  private static Jurisdiction good;

  @TempDir Path directory;

  @BeforeAll
  static void load() throws IOException {
    good = Jurisdiction.load(SampleFiles.good()).orThrow();
  }

  private static String times(Map<String, String> facts, Instant at) {
    return only(good.decide(INSPECTION, facts, at).orThrow()).get("times");
  }

  private static Map<String, String> only(TableDecision decision) {
    assertThat(decision.outcomes()).hasSize(1);
    return decision.outcomes().get(0).values();
  }

  private static List<String> desk(Map<String, String> facts, Instant at) {
    return good.decide(DESK, facts, at).orThrow().explanation().codes();
  }

  @Test
  void the_row_of_greatest_priority_counts() {
    Map<String, String> both = Map.of("severity", "critical", "persons", "10", "hazards", "fire");

    assertThat(times(both, MONDAY)).isEqualTo("12");
    assertThat(times(Map.of("severity", "critical", "persons", "9"), MONDAY)).isEqualTo("1");
    assertThat(times(Map.of("hazards", "flood|fire"), MONDAY)).isEqualTo("6");
  }

  @Test
  void a_question_about_the_date_is_one_about_the_instant_of_the_decision() {
    // 2026-06-30 is the last day; 16:00Z is midnight in China.
    Map<String, String> fire = Map.of("hazards", "fire");

    assertThat(times(fire, Instant.parse("2026-06-30T15:59:59Z"))).isEqualTo("6");
    assertThat(times(fire, Instant.parse("2026-06-30T16:00:00Z"))).isEqualTo("1");
  }

  @Test
  void what_is_not_known_decides_nothing() {
    assertThat(times(Map.of("severity", "high"), MONDAY)).isEqualTo("1");
    assertThat(times(Map.of(), MONDAY)).isEqualTo("1");
  }

  @Test
  void any_of_some_and_none_of_others_are_asked_together() {
    Map<String, String> armed = Map.of("severity", "high", "armed", "true");

    assertThat(desk(Map.of("severity", "critical"), MONDAY)).containsExactly("table-row");
    assertThat(desk(Map.of("severity", "high"), MONDAY)).containsExactly("no-table-row");
    assertThat(desk(Map.of("severity", "critical", "hazards", "flood"), MONDAY))
        .containsExactly("no-table-row");
    assertThat(desk(armed, MONDAY)).containsExactly("table-row");
  }

  @Test
  void working_time_is_that_of_the_plan_s_calendar() throws IOException {
    Jurisdiction night = with("{armed: true, severity: high}", "{working-time: false}");
    Map<String, String> low = Map.of("severity", "low");

    assertThat(night.decide(DESK, low, MONDAY).orThrow().outcomes()).isEmpty();
    assertThat(night.decide(DESK, low, MONDAY_NIGHT).orThrow().outcomes()).hasSize(1);
    // 2026-10-10 is a Saturday that is worked; 2026-10-11 is a Sunday.
    assertThat(night.decide(DESK, low, Instant.parse("2026-10-10T02:00:00Z")).orThrow().outcomes())
        .isEmpty();
    assertThat(night.decide(DESK, low, Instant.parse("2026-10-11T02:00:00Z")).orThrow().outcomes())
        .hasSize(1);
    // Of a year without a published calendar it is not known.
    assertThat(night.decide(DESK, low, Instant.parse("2026-12-31T16:00:00Z")).orThrow().outcomes())
        .isEmpty();
  }

  @Test
  void a_row_holds_on_its_days_only() {
    Map<String, String> critical = Map.of("severity", "critical");

    // 28 February 2026 is the day before, 28 February 2027 the last one.
    assertThat(desk(critical, Instant.parse("2026-02-28T15:59:59Z")))
        .containsExactly("no-table-row");
    assertThat(desk(critical, Instant.parse("2026-02-28T16:00:00Z"))).containsExactly("table-row");
    assertThat(desk(critical, Instant.parse("2027-02-28T15:59:59Z"))).containsExactly("table-row");
    assertThat(desk(critical, Instant.parse("2027-02-28T16:00:00Z")))
        .containsExactly("no-table-row");
  }

  @Test
  void a_stretch_over_midnight_and_a_season_over_the_new_year_are_whole() {
    // 15 January 2026 at 23:00, 05:59 and 06:00 in China.
    assertThat(desk(Map.of(), Instant.parse("2026-01-15T15:00:00Z"))).containsExactly("table-row");
    assertThat(desk(Map.of(), Instant.parse("2026-01-14T21:59:00Z"))).containsExactly("table-row");
    assertThat(desk(Map.of(), Instant.parse("2026-01-14T22:00:00Z")))
        .containsExactly("no-table-row");
    assertThat(desk(Map.of(), Instant.parse("2026-04-15T15:00:00Z")))
        .containsExactly("no-table-row");
  }

  @Test
  void limits_are_exact_to_the_last_decimal() {
    Map<String, String> just =
        Map.of(
            "severity",
            "low",
            "loss",
            "1000.01",
            "built",
            "1999-12-31",
            "seen",
            "18:00",
            "photo",
            "b",
            "acidity",
            "6.5");

    assertThat(desk(just, MONDAY)).containsExactly("table-row");
    for (Map.Entry<String, String> beyond :
        Map.of(
                "loss",
                "1000",
                "built",
                "2000-01-01",
                "seen",
                "18:00:01",
                "photo",
                "B",
                "acidity",
                "8.6")
            .entrySet()) {
      Map<String, String> facts = new TreeMap<>(just);
      facts.put(beyond.getKey(), beyond.getValue());
      assertThat(desk(facts, MONDAY)).as("%s", beyond).containsExactly("no-table-row");
    }
  }

  @Test
  void an_answer_says_row_condition_and_clause() {
    TableDecision decision =
        good.decide(INSPECTION, Map.of("severity", "high", "persons", "30"), MONDAY).orThrow();

    assertThat(only(decision)).isEqualTo(Map.of("times", "12", "by", "head", "within", "settle"));
    assertThat(decision.explanation().reasons().get(0).clause()).isPresent();
    assertThat(decision.explanation().reasons().get(0).text().zh())
        .isEqualTo("检查安排第1行：严重程度为严重，且人数在10人以上 → times = 12、by = head、within = settle");
  }

  @Test
  void facts_that_the_plan_does_not_know_are_findings_with_the_nearest_name() {
    Result<TableDecision> refused =
        good.decide(INSPECTION, Map.of("severty", "high", "persons", "many"), MONDAY);

    assertThat(refused.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("fact-unknown", "fact-not-a-value");
    assertThat(refused.findings()).anyMatch(f -> f.message().en().contains("'severity'"));
    assertThatThrownBy(() -> good.decide(TableId.of("none"), Map.of(), MONDAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Decision route(Jurisdiction jurisdiction, Map<String, String> facts) {
    return jurisdiction.route(
        Report.builder()
            .caseId(CaseId.of("c"))
            .at(MONDAY)
            .grid(GridId.of("G1"))
            .category(CategoryId.of("dispute"))
            .putAllFacts(facts)
            .build());
  }

  @Test
  void a_report_says_facts_of_the_plan_and_no_others() {
    assertThat(route(good, Map.of("severity", "high")).lead()).isPresent();
    assertThat(route(good, Map.of("severty", "high")).explanation().codes())
        .containsExactly("fact-unknown");
    assertThat(route(good, Map.of("persons", "5001")).explanation().codes())
        .containsExactly("fact-not-a-value");
  }

  private Jurisdiction with(String from, String to) throws IOException {
    String plan = SampleFiles.good("plan.yaml");
    assertThat(plan).contains(from);
    Files.writeString(directory.resolve("plan.yaml"), plan.replace(from, to));
    Files.writeString(
        directory.resolve("organisation.yaml"), SampleFiles.good("organisation.yaml"));
    return Jurisdiction.load(directory).orThrow();
  }

  @Test
  void a_category_takes_no_report_without_what_it_needs() throws IOException {
    Jurisdiction strict = with("en: dispute}}", "en: dispute}, needs: [photo]}");

    assertThat(route(strict, Map.of()).explanation().codes()).containsExactly("fact-missing");
    assertThat(route(strict, Map.of("photo", " ")).explanation().codes())
        .containsExactly("fact-missing");
    assertThat(route(strict, Map.of("photo", "p-1")).lead()).isPresent();
  }

  @Test
  void a_fact_that_is_always_known_must_be_given() throws IOException {
    Jurisdiction strict =
        with(
            "negation: {zh: 无人持械, en: nobody is armed}, may-be-unknown: true",
            "negation: {zh: 无人持械, en: nobody is armed}");

    assertThat(route(strict, Map.of()).explanation().codes()).containsExactly("fact-missing");
    assertThat(route(strict, Map.of("armed", "false")).lead()).isPresent();
  }

  @Test
  void a_table_in_a_sheet_is_the_same_table() throws IOException {
    Node.MapNode root =
        (Node.MapNode)
            DocumentReader.of(ReadingLimits.standard())
                .read(new DocumentText("plan.yaml", SampleFiles.good("plan.yaml")))
                .list()
                .get(0)
                .root();
    Node.MapNode table =
        (Node.MapNode)
            ((Node.MapNode) root.get("tables").orElseThrow()).get("inspection").orElseThrow();
    Files.writeString(directory.resolve("inspection.csv"), TableSheet.write(table).orThrow());

    Jurisdiction sheet = with(rows(), "    rows-in: inspection.csv\n");
    NamedTable mine = sheet.plan().plan().tables().get(0);
    NamedTable theirs = good.plan().plan().tables().get(0);

    assertThat(mine.table().rows()).hasSize(3);
    assertThat(mine.table().rows().stream().map(row -> row.when().text()).toList())
        .isEqualTo(theirs.table().rows().stream().map(row -> row.when().text()).toList());
    assertThat(mine.table().rows().stream().map(row -> row.output() + " " + row.priority()))
        .isEqualTo(
            theirs.table().rows().stream()
                .map(row -> row.output() + " " + row.priority())
                .toList());
  }

  /** The rows of the table of inspections as the plan writes them. */
  private static String rows() {
    String plan = SampleFiles.good("plan.yaml");
    int table = plan.indexOf("  inspection:");
    int rows = plan.indexOf("    rows:\n", table);
    return plan.substring(rows, plan.indexOf("  desk:", rows));
  }

  @Test
  void rows_with_nested_conditions_have_no_cells() {
    Node.MapNode when =
        new Node.MapNode(List.of(new Node.Entry("any", 1, new Node.ListNode(List.of(), 1))), 1);
    Node.MapNode row = new Node.MapNode(List.of(new Node.Entry("when", 1, when)), 1);
    Node.MapNode table =
        new Node.MapNode(List.of(new Node.Entry("rows", 1, new Node.ListNode(List.of(row), 1))), 1);

    assertThat(TableSheet.write(table).findings())
        .extracting(Finding::code)
        .containsExactly("condition-not-in-cells");
  }

  private List<String> findings(String sheet) throws IOException {
    Files.writeString(directory.resolve("inspection.csv"), sheet);
    String plan = SampleFiles.good("plan.yaml").replace(rows(), "    rows-in: inspection.csv\n");
    Files.writeString(directory.resolve("plan.yaml"), plan);
    return new PlanFolder(directory)
        .plan().findings().stream()
            .map(f -> f.code() + " " + f.place())
            .filter(f -> !f.startsWith("clause-without-rule"))
            .toList();
  }

  @Test
  void findings_on_a_sheet_name_its_file_and_line() throws IOException {
    String header = "severity;persons;priority;then.times;then.by;then.within;clause\n";
    String last = ";;;1;worker;settle;S-05\n";

    assertThat(findings("\uFEFF" + header + "high;at-least 10;1;12;head;settle;S-05\n" + last))
        .isEmpty();
    assertThat(findings(header + "hihg;;1;12;head;settle;S-05\n\n" + last))
        .containsExactly("unknown-code inspection.csv:2");
    assertThat(
            findings(
                header
                    + "high;;1;12;head;settle;S-05\n\nhigh;5000;2;400;head;settle;S-05\n"
                    + last))
        .containsExactly("bad-output inspection.csv:4");
    assertThat(findings(header + "high;;1;12;head;settle;\n" + last))
        .containsExactly("missing-key inspection.csv:2");
    assertThat(findings(header + "high;;1;12;head;settle;S-05;x\n" + last))
        .containsExactly("ragged-row inspection.csv:2");
    assertThat(
            findings(
                header.replace("persons", "person")
                    + "high;1;1;2;head;settle;S-05\nlow;2;1;2;head;settle;S-05\n"
                    + last))
        .containsExactly("unknown-fact inspection.csv:1");
    assertThat(findings(header.replace("persons", "severity") + last))
        .containsExactly("duplicate-column inspection.csv:1");
    // Both rows hold for all facts, with one priority and different outputs.
    assertThat(findings(header + last.replace("1;worker", "2;head") + last))
        .containsExactly("rows-conflict inspection.csv:3");
  }

  @Test
  void a_sheet_outside_the_folder_is_not_read() throws IOException {
    String plan = SampleFiles.good("plan.yaml").replace(rows(), "    rows-in: ../x.csv\n");
    Files.writeString(directory.resolve("plan.yaml"), plan);

    assertThat(new PlanFolder(directory).plan().findings())
        .extracting(f -> f.code() + " " + f.place().path())
        .containsExactly("file-not-found tables/inspection/rows-in");
  }
}
