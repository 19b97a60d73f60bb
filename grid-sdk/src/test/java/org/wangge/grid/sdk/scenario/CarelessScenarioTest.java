package org.wangge.grid.sdk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A careless scenario fails; it does not pass by accident. */
class CarelessScenarioTest {

  private static final String LAMP =
      "  - {at: 2026-09-28T10:00, report: lamp, grid: G1, category: street-lamp}\n";

  @TempDir Path directory;
  private SampleFolder folder;

  @BeforeEach
  void fill() {
    folder = SampleFolder.in(directory);
  }

  private String onlyFailure(String text) {
    List<String> failures = folder.failures(text);
    assertThat(failures).hasSize(1);
    return failures.get(0);
  }

  @Test
  void a_scenario_that_expects_nothing_fails() {
    assertThat(onlyFailure("scenario: nothing\nthen: []\n"))
        .isEqualTo("2 then: at least one expectation | none");
    assertThat(onlyFailure("scenario: x\nwhen:\n" + LAMP + "then:\n  - {case: lamp}\n"))
        .startsWith("5 then 1: one of: lead, on, ");
    assertThat(onlyFailure("scenario: x\nthen:\n  - {post: head-1, at: 2026-09-01}\n"))
        .isEqualTo(
            "3 then 1: one of: acting, person, vacant, superior, obeys, because, since, filled-by, fill-by, carries | none of them");
    assertThat(
            onlyFailure(
                "scenario: x\nthen:\n  - {assess: worker-1a, scheme: quarter, period: 2026-Q3}\n"))
        .isEqualTo("3 then 1: one of: points, grade, because | none of them");
    assertThat(onlyFailure("scenario: x\nthen:\n  - {lead: head-1}\n"))
        .isEqualTo(
            "3 then 1: one of: case, post, grid, roster, load, assess, table, finding, no-finding | 0 of them");
    assertThat(onlyFailure("scenario: x\nthen:\n  - {post: head-1, finding: formalism}\n"))
        .endsWith("| 2 of them");
  }

  @Test
  void a_key_that_belongs_to_another_subject_fails() {
    assertThat(
            onlyFailure(
                "scenario: x\nthen:\n  - {post: worker-1a, superior: head-1, lead: head-9}\n"))
        .isEqualTo(
            "3 then 1: lead: one of: acting, person, vacant, superior, obeys, because, since, filled-by, fill-by, carries, at, known-on | lead");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{report: c, grid: G9, category: street-lamp} | unrouted: true",
        "{report: c, grid: G1, category: street-lmap} | unrouted: true",
        "{report: c, grid: G1, category: street-lamp, channel: hot-line} | unrouted: true",
        "{report: c, grid: G1, category: street-lamp} | lead: head-9",
        "{report: c, grid: G1, category: street-lamp} | because: [led-row]",
        "{report: c, grid: G1, category: street-lamp} | clock: settel",
        "{report: c, grid: G1 2, category: street-lamp} | unrouted: true",
      })
  void an_unknown_name_of_a_case_fails(String event, String key) {
    String when = "  - " + event.replace("{", "{at: 2026-09-28T10:00, ") + "\n";
    assertThat(
            folder.failures("scenario: x\nwhen:\n" + when + "then:\n  - {case: c, " + key + "}\n"))
        .isNotEmpty();
  }

  @Test
  void who_means_an_unknown_name_says_so() {
    assertThat(
            folder.failures(
                """
                scenario: a grid of another district
                when:
                  - {at: 2026-09-28T10:00, report: c, grid: G9, category: street-lamp}
                then:
                  - {case: c, unrouted: true, because: [not-known]}
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{at: 2026-09-29T10:00, unsolved: lamp, by: workers}",
        "{at: 2026-09-29T10:00, unsolved: lamp}",
        "{at: 2026-09-29T10:00, unsolved: lamp, by: worker, unit: housing}",
        "{at: 2026-09-29T10:00, summon: lamp, unit: hosing}",
        "{at: 2026-09-29T10:00, report-in: lamp}",
        "{at: 2026-09-29T10:00, rework: lamp, grid: G1}",
        "{at: 2026-09-29T10:00}",
        "{at: tomorrow, rework: lamp}",
        "{at: 2026-09-27T10:00, rework: lamp}",
        "{at: 2026-09-29T10:00, report: lamp, grid: G1, category: dispute}",
      })
  void an_event_that_cannot_be_fails(String event) {
    String text = "scenario: x\nwhen:\n" + LAMP + "  - " + event + "\nthen:\n";
    assertThat(folder.failures(text + "  - {case: lamp, lead: head-1}\n")).isNotEmpty();
  }

  @Test
  void events_out_of_order_fail_even_where_the_last_written_is_not_the_last() {
    String text =
        """
        scenario: x
        when:
          - {at: 2026-09-28T10:00, report: lamp, grid: G1, category: street-lamp}
          - {at: 2026-09-28T12:00, unsolved: lamp, by: responsible-unit}
          - {at: 2026-09-28T11:00, rework: lamp}
        then:
          - {case: lamp, lead: head-1}
        """;
    assertThat(folder.failures(text))
        .containsExactly("5 when 3: at: events of a case in the order of time | 2026-09-28T11:00");
  }

  @Test
  void a_case_that_was_not_yet_reported_fails() {
    String text = "scenario: x\nwhen:\n" + LAMP + "then:\n";
    assertThat(onlyFailure(text + "  - {case: lamb, lead: head-1}\n"))
        .isEqualTo("5 then 1: a case reported by then | lamb");
    assertThat(onlyFailure(text + "  - {case: lamp, at: 2026-09-27, lead: head-1}\n"))
        .isEqualTo("5 then 1: a case reported by then | lamp");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "absence: {person: p99, from: 2026-09-01, to: 2026-09-02}",
        "absence: {person: p5, post: worker-1a, from: 2026-09-01}",
        "absence: {person: p5, from: 2026-09-02, to: 2026-09-01}",
        "absence: {person: p5, from: 1 September}",
        "vacancy: {post: worker-9, from: 2026-09-01}",
        "vacancy: {post: worker-1a, from: soon}",
        "appointment: {post: worker-9, person: p20, from: 2026-09-01}",
        "appointment: {post: worker-1a, person: p 20, from: 2026-09-01}",
        "evidence: {kind: vist, subject: worker-1a, on: 2026-09-01}",
        "evidence: {kind: visit, subject: worker-9, on: 2026-09-01}",
        "evidence: {kind: visit, subject: worker-1a, on: 2026-09-01, amount: -1}",
        "evidence: {kind: visit, subject: worker-1a, on: 2026-09-01, amount: many}",
      })
  void a_change_that_changes_nothing_fails(String given) {
    String text = "scenario: x\ngiven:\n  - " + given + "\nthen:\n";
    assertThat(folder.failures(text + "  - {post: worker-1a, superior: head-1}\n")).isNotEmpty();
  }

  @Test
  void a_change_is_one_of_four() {
    String text =
        """
        scenario: x
        given:
          - {}
        then:
          - {post: worker-1a, superior: head-1}
        """;
    assertThat(onlyFailure(text))
        .isEqualTo("3 given 1: one of: absence, vacancy, appointment, evidence | 0 of them");
  }

  @ParameterizedTest
  @CsvSource({
    "plan, none.yaml",
    "plan, ../plan.yaml",
    "organisation, scenarios",
    "organisation, /etc/hostname",
  })
  void a_file_that_the_folder_has_not_fails(String key, String file) {
    assertThat(
            onlyFailure(
                "scenario: x\n" + key + ": " + file + "\nthen:\n  - {finding: formalism}\n"))
        .isEqualTo("2 " + key + ": a file of the plan folder | " + file);
  }

  @Test
  void a_clause_that_the_plan_has_not_fails() {
    String then = "then:\n  - {post: worker-1a, superior: head-1}\n";
    assertThat(onlyFailure("scenario: x\nclauses: [S-99]\n" + then))
        .isEqualTo("2 clauses: a clause of the plan | S-99");
    assertThat(onlyFailure("scenario: x\nclauses: [S 1]\n" + then))
        .isEqualTo("2 clauses: the id of a clause | S 1");
  }

  @Test
  void an_unknown_post_fails() {
    assertThat(onlyFailure("scenario: x\nthen:\n  - {post: head-9, superior: secretary}\n"))
        .isEqualTo("3 then 1: post: a post of the organisation | head-9");
    assertThat(onlyFailure("scenario: x\nthen:\n  - {post: head-1, acting: head-1}\n"))
        .isEqualTo("3 then 1: at: a moment | nothing");
  }

  @Test
  void a_file_may_hold_several_scenarios_and_a_json_file_one() throws IOException {
    folder.write(
        "scenarios/b.yaml",
        """
        scenario: first
        then:
          - {post: worker-1a, superior: head-1}
        ---
        scenario: second
        then:
          - {post: worker-1a, superior: head-2}
        """);
    folder.write(
        "scenarios/a.json",
        """
        {
          "scenario": "in JSON",
          "then": [
            {"post": "worker-1a", "superior": "head-1"},
            {"post": "worker-1a", "superior": "head-2"}
          ]
        }
        """);
    folder.write("scenarios/notes.txt", "not a scenario");
    List<ScenarioResult> results = folder.runAll();
    assertThat(results)
        .extracting(r -> r.title() + " " + r.place() + " " + r.passed())
        .containsExactly(
            "in JSON scenarios/a.json:2 false",
            "first scenarios/b.yaml:1 true",
            "second scenarios/b.yaml:5 false");
    assertThat(results.get(0).failures().get(0).place()).hasToString("scenarios/a.json:5");
    assertThat(results.get(2).failures().get(0).place()).hasToString("scenarios/b.yaml:7");
  }
}
