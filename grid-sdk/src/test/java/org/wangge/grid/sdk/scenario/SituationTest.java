package org.wangge.grid.sdk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.load.PlanFolder;
import org.wangge.grid.sdk.load.SampleFiles;

/** What a scenario changes, and the findings that it expects. */
class SituationTest {

  @TempDir Path directory;
  private SampleFolder folder;

  @BeforeEach
  void fill() {
    folder = SampleFolder.in(directory);
  }

  @Test
  void findings_of_a_refused_plan_can_be_expected() {
    String plan = SampleFiles.read(SampleFiles.wrong().resolve("plan/clause-unknown.yaml"));
    folder.write("variants/clause.yaml", plan);
    int line = (int) plan.substring(0, plan.indexOf("S-60")).lines().count();
    String head = "scenario: a clause that is not listed\nplan: variants/clause.yaml\nthen:\n";
    assertThat(folder.failures(head + "  - {finding: unknown-clause, line: " + line + "}\n"))
        .isEmpty();
    assertThat(folder.failures(head + "  - {finding: unknown-clause, path: terms/answer/clause}\n"))
        .hasSize(2)
        .first()
        .isEqualTo("4 then 1: finding: unknown-clause at terms/answer/clause | at other places");
    assertThat(folder.failures(head + "  - {finding: superior-cycle}\n"))
        .containsExactly(
            "4 then 1: finding: superior-cycle | no such finding",
            "3 then: a plan and an organisation without errors | errors");
    ScenarioResult.Failure failure =
        folder.run(head + "  - {finding: superior-cycle}\n").get(0).failures().get(0);
    assertThat(failure.why().lines().get(0).en()).contains("unknown-clause").contains("S-60");
    assertThat(folder.failures(head + "  - {no-finding: unknown-clause}\n"))
        .contains("4 then 1: no-finding: no unknown-clause | 1 of them");
    assertThat(folder.failures(head + "  - {post: head-1, superior: secretary}\n"))
        .contains("4 then 1: a plan and an organisation without errors | errors");
  }

  @Test
  void a_change_can_bring_a_warning_about() {
    String head =
        """
        scenario: both away
        given:
          - absence: {post: worker-1b, from: 2026-10-09, to: 2026-10-10}
        then:
        """;
    assertThat(folder.failures(head + "  - {finding: away-together}\n")).isEmpty();
    assertThat(folder.failures(head + "  - {no-finding: away-together}\n"))
        .containsExactly("5 then 1: no-finding: no away-together | 1 of them");
  }

  @Test
  void a_vacancy_leaves_a_matter_to_nobody_and_says_so() {
    String text =
        """
        scenario: nobody is there
        given:
          - vacancy: {post: head-1, from: 2026-09-01}
          - vacancy: {post: deputy, from: 2026-09-01}
        when:
          - {at: 2026-09-28T10:00, report: lamp, grid: G1, category: street-lamp}
        then:
        """;
    assertThat(
            folder.failures(
                text + "  - {case: lamp, unrouted: true, because: [post-vacant, nobody]}\n"))
        .isEmpty();
    assertThat(folder.failures(text + "  - {case: lamp, lead: head-1}\n"))
        .containsExactly("8 then 1: lead: head-1 | nobody (unrouted)");
  }

  @Test
  void an_appointment_changes_who_acts() {
    assertThat(
            folder.failures(
                """
                scenario: a new head
                given:
                  - vacancy: {post: head-1, from: 2027-01-01}
                  - appointment: {post: head-1, person: p20, from: 2027-01-01}
                then:
                  - {post: head-1, at: 2026-12-31, person: p3}
                  - {post: head-1, at: 2027-01-01, person: p20}
                """))
        .isEmpty();
  }

  @Test
  void the_situation_of_a_careless_scenario_is_refused_with_the_line() throws IOException {
    folder.write(
        "scenarios/s.yaml",
        """
        scenario: x
        organisation: none.yaml
        then: []
        ---
        scenario: y
        when:
          - {at: 2026-09-28T10:00, rework: lamp, by: worker}
        then: []
        ---
        scenario: z
        when:
          - {at: 2026-09-28T10:00, report: lamp, grid: G1, category: street-lamp}
        then: []
        """);
    List<String> found = new ArrayList<>();
    ScenarioRunner runner = new ScenarioRunner(new PlanFolder(directory));
    for (Scenarios.Scenario scenario : Scenarios.read(directory).orThrow()) {
      Result<Situation> situation = runner.situation(scenario);
      situation.findings().forEach(f -> found.add(f.place().line() + " " + f.code()));
      if (situation instanceof Result.Passed<Situation> passed) {
        found.add(passed.value().events().size() + " event");
      }
    }
    assertThat(found).containsExactly("2 scenario-mistake", "7 scenario-mistake", "1 event");
  }
}
