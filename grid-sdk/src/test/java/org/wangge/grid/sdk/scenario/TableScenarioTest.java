package org.wangge.grid.sdk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.sdk.load.SampleFiles;

/** Scenarios ask the tables of the sample, and report facts of the host. */
class TableScenarioTest {

  @TempDir Path directory;

  private SampleFolder folder;

  @BeforeEach
  void write() {
    folder = SampleFolder.in(directory);
  }

  @Test
  void what_a_table_says_is_compared_output_by_output() {
    assertThat(
            folder.failures(
                """
                scenario: inspections
                then:
                  - table: inspection
                    facts: {severity: high, persons: 10}
                    gives: {times: 12, by: head}
                    row: 1
                    because: [table-row]
                  - {table: inspection, facts: {hazards: fire}, at: 2026-06-30T23:59, row: 2}
                  - {table: inspection, facts: {hazards: fire}, at: 2026-07-01T00:00, row: 3}
                  - {table: desk, facts: {severity: low}, gives: [], because: [no-table-row]}
                """))
        .isEmpty();
  }

  @Test
  void a_wrong_expectation_of_a_table_fails() {
    assertThat(
            folder.failures(
                """
                scenario: wrong
                then:
                  - {table: inspection, facts: {severity: high, persons: 9}, gives: {times: 12}, row: 1}
                  - {table: desk, facts: {severity: low}, gives: {queue: plain}}
                """))
        .containsExactly(
            "3 then 1: gives: times 12 | times 1",
            "3 then 1: row: 1 | 3",
            "4 then 2: gives: queue plain | nothing");
  }

  @Test
  void a_table_or_a_fact_that_is_not_there_fails() {
    assertThat(
            folder.failures(
                """
                scenario: misspelt
                then:
                  - {table: inspections, row: 1}
                  - {table: inspection, facts: {severty: high}, row: 3}
                  - {table: inspection, at: noon, row: 3}
                """))
        .containsExactly(
            "3 then 1: table: one of: [inspection, desk] | inspections",
            "4 then 2: facts: facts that the table can be asked with | fact-unknown",
            "5 then 3: at: a moment | noon");
  }

  @Test
  void a_report_gives_facts_by_which_rows_of_routing_decide() {
    String row = "      - when: {unsolved-by: worker}\n        lead: head\n";
    String asked = "any: [{severity: high}, {received-by: secretary}]";
    String plan = SampleFiles.good("plan.yaml");
    folder.write(
        "plan.yaml",
        plan.replace(
            row, row.replace("unsolved-by: worker", asked) + "        clause: S-05\n" + row));
    assertThat(
            folder.failures(
                """
                scenario: facts of a report
                when:
                  - {at: 2026-03-16T10:00, report: a, grid: G1, category: dispute, facts: {severity: critical}}
                  - {at: 2026-03-16T10:00, report: b, grid: G1, category: dispute, facts: {severity: low}}
                  - {at: 2026-03-16T10:00, report: c, grid: G1, category: dispute, received-by: secretary}
                  - {at: 2026-03-16T10:00, report: d, grid: G1, category: dispute, facts: {severity: hihg}}
                then:
                  - {case: a, on: head-1}
                  - {case: b, on: worker-1a}
                  - {case: c, on: head-1}
                  - {case: d, unrouted: true, because: [fact-not-a-value]}
                """))
        .isEmpty();
  }

  @Test
  void nobody_expects_a_misspelt_fact_by_accident() {
    assertThat(
            folder.failures(
                """
                scenario: misspelt
                when:
                  - {at: 2026-03-16T10:00, report: a, grid: G1, category: dispute, facts: {severty: low}}
                then:
                  - {case: a, unrouted: true}
                """))
        .containsExactly("5 then 1: a case of which all names are known | fact-unknown");
  }
}
