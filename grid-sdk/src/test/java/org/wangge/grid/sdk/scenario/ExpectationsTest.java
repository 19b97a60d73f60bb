package org.wangge.grid.sdk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationsTest {

  /** A dispute of a household whose worker is on leave; the lamp is for the unit. */
  private static final String REPORTS =
      """
      scenario: two matters
      clauses: [S-05]
      when:
        - {at: 2026-09-28T10:00, report: lamp, grid: G1, category: street-lamp, channel: hotline}
        - {at: 2026-09-28T10:00, report: quarrel, grid: G1, category: dispute, household: 1-010}
        - {at: 2026-09-29T15:00, unsolved: quarrel, by: worker}
      then:
      """;

  /** 9 of 10 visits, one log missing, a review of 8. */
  private static final String QUARTER =
      """
      scenario: a quarter
      given:
        - evidence: {kind: visit-due, subject: worker-1a, on: 2026-07-01, amount: 10}
        - evidence: {kind: visit, subject: worker-1a, on: 2026-08-01, amount: 9}
        - evidence: {kind: log-missing, subject: worker-1a, on: 2026-09-30}
        - evidence: {kind: review, subject: worker-1a, on: 2026-09-30, amount: 8}
        - evidence: {kind: log-missing, subject: worker-1b, on: 2026-09-30}
      then:
      """;

  @TempDir Path directory;
  private SampleFolder folder;

  @BeforeEach
  void fill() {
    folder = SampleFolder.in(directory);
  }

  private ScenarioResult result(String text) {
    return folder.run(text).get(0);
  }

  @Test
  void every_kind_of_expectation_about_a_case_can_hold() {
    // Working days after 09-28: 09-29, 09-30, 10-08, 10-09, and 10-10, a make-up Saturday.
    // Eight working hours from 09-29 15:00: 3 h that day, 4 h and 1 h on 09-30, so 15:00.
    ScenarioResult result =
        result(
            REPORTS
                + """
                  - case: lamp
                    lead: head-1
                    on: head-1
                    unit: housing
                    person: p3
                    unrouted: false
                    helpers: []
                    told: [secretary]
                    because: [lead-row, responsible-unit, unit-post, tell-row, clocks-row]
                    clock: settle
                    due: 2026-10-10T18:00
                  - case: quarrel
                    at: 2026-09-28T10:00
                    lead: worker-1b
                    on: worker-1a
                    person: p6
                    helpers: [head-1]
                    because: [allotted-household, holder-absent, ab-partner]
                  - {case: quarrel, lead: head-1, clock: answer, due: "2026-09-30T15:00"}
                """);
    assertThat(result.failures()).isEmpty();
    assertThat(result.passed()).isTrue();
    assertThat(result.clauses()).hasToString("[S-05]");
    assertThat(result.place()).hasToString("scenarios/s.yaml:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lead: head-2 | lead | head-2 | head-1",
        "on: deputy | on | deputy | head-1",
        "unit: transport | unit | transport | housing",
        "person: p4 | person | p4 | p3",
        "unrouted: true | unrouted | true | false",
        "helpers: [deputy] | helpers | [deputy] | []",
        "told: [] | told | [] | [secretary]",
        "due: 2026-10-12T18:00 | due | 2026-10-12T18:00 | 2026-10-10T18:00",
        "due: provisional | due | provisional | 2026-10-10T18:00",
        "due: soon | due | soon | 2026-10-10T18:00",
      })
  void what_comes_out_differently_about_a_case_says_where_and_why(
      String key, String name, String expected, String actual) {
    String text = REPORTS + "  - case: lamp\n    clock: settle\n    " + key + "\n";
    ScenarioResult result = result(text);
    assertThat(result.passed()).isFalse();
    assertThat(result.failures()).hasSize(1);
    ScenarioResult.Failure failure = result.failures().get(0);
    assertThat(failure.place()).hasToString("scenarios/s.yaml:10");
    assertThat(failure.place().path()).isEqualTo("then/0/" + name);
    assertThat(failure.step()).isEqualTo("then 1: " + name);
    assertThat(failure.expected()).isEqualTo(expected);
    assertThat(failure.actual()).isEqualTo(actual);
    assertThat(failure.why().lines()).isNotEmpty();
    assertThat(failure.why().lines()).allMatch(t -> !t.zh().isBlank() && !t.en().isBlank());
  }

  @Test
  void reasons_are_looked_for_in_their_order() {
    assertThat(result(REPORTS + "  - {case: lamp, because: [lead-row, unit-post]}\n").passed())
        .isTrue();
    ScenarioResult.Failure failure =
        result(REPORTS + "  - {case: lamp, because: [unit-post, lead-row]}\n").failures().get(0);
    assertThat(failure.step()).isEqualTo("then 1: because");
    assertThat(failure.place().line()).isEqualTo(8);
    assertThat(failure.expected()).isEqualTo("[unit-post, lead-row]");
    assertThat(failure.actual()).contains("lead-row, responsible-unit, unit-post");
    assertThat(failure.why().lines()).isNotEmpty();
  }

  @Test
  void a_clock_that_does_not_run_is_a_failure_with_those_that_run() {
    assertThat(folder.failures(REPORTS + "  - {case: lamp, clock: answer}\n"))
        .containsExactly("8 then 1: clock: answer | running: [settle]");
    assertThat(folder.failures(REPORTS + "  - {case: lamp, lead: head-1, due: 2026-10-10T18:00}\n"))
        .containsExactly("8 then 1: due: a clock to go with it | none");
  }

  @Test
  void expectations_about_a_post_hold_or_fail_with_the_rungs_tried() {
    String head = "scenario: a post\nthen:\n";
    assertThat(
            folder.failures(
                head
                    + """
                      - post: worker-1a
                        at: 2026-09-30
                        acting: worker-1b
                        person: p6
                        vacant: false
                        because: [holder-absent, ab-partner]
                      - {post: worker-1a, superior: head-1}
                      - {post: secretary, superior: none}
                    """))
        .isEmpty();
    assertThat(
            folder.failures(
                head
                    + """
                      - {post: worker-1a, at: 2026-09-30, acting: worker-1a}
                      - {post: worker-1a, at: 2026-10-12, person: p6}
                      - {post: worker-1a, at: 2026-09-30, vacant: true}
                      - {post: worker-1a, at: 2026-09-30, because: [holder]}
                      - {post: worker-1a, superior: secretary}
                    """))
        .containsExactly(
            "3 then 1: acting: worker-1a | worker-1b",
            "4 then 2: person: p6 | p5",
            "5 then 3: vacant: true | false",
            "6 then 4: because: [holder] | [holder-absent, ab-partner]",
            "7 then 5: superior: secretary | head-1");
    ScenarioResult.Failure failure =
        result(head + "  - {post: worker-1a, at: 2026-09-30, acting: worker-1a}\n")
            .failures()
            .get(0);
    assertThat(failure.why().lines()).hasSize(2);
  }

  @Test
  void expectations_about_a_score_hold() {
    // 60 × 9/10 = 54; 20 − 2 = 18; 20 × 8/10 = 16; 54 + 18 + 16 = 88, fair from 60 to below 90.
    assertThat(
            folder.failures(
                QUARTER
                    + """
                      - assess: worker-1a
                        scheme: quarter
                        period: 2026-Q3
                        points: 88
                        grade: fair
                      - {assess: worker-1a, scheme: quarter, period: 2026-Q3, criterion: visits, points: 54}
                      - {assess: worker-1a, scheme: quarter, period: 2026-Q3, criterion: log, points: 18}
                    """))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "points: 90 | points | 90 | 88",
        "grade: good | grade | good | fair",
        "criterion: review, points: 20 | points | 20 | 16",
        "criterion: revue, points: 16 | criterion | a line of the sheet | revue",
      })
  void a_score_that_comes_out_differently_is_a_failure(
      String keys, String name, String expected, String actual) {
    String then = "  - {assess: worker-1a, scheme: quarter, period: 2026-Q3, " + keys + "}\n";
    assertThat(folder.failures(QUARTER + then))
        .containsExactly("9 then 1: " + name + ": " + expected + " | " + actual);
    if (!name.equals("criterion")) {
      assertThat(result(QUARTER + then).failures().get(0).why().lines()).isNotEmpty();
    }
  }

  @Test
  void a_score_is_asked_of_a_post_of_the_type_and_a_period_of_the_kind() {
    assertThat(
            folder.failures(
                QUARTER
                    + """
                      - {assess: head-1, scheme: quarter, period: 2026-Q3, points: 88}
                      - {assess: worker-1a, scheme: quarter, period: 2026-09, points: 88}
                      - {assess: worker-1a, scheme: yearly, period: 2026-Q3, points: 88}
                    """))
        .hasSize(3)
        .satisfiesExactly(
            f -> assertThat(f).isEqualTo("9 then 1: worker | head"),
            f -> assertThat(f).isEqualTo("10 then 2: a score | none"),
            f -> assertThat(f).startsWith("11 then 3: a post of the organisation"));
  }

  @Test
  void failures_come_in_the_order_of_the_file() {
    List<String> failures =
        folder.failures(REPORTS + "  - {case: lamp, lead: a}\n  - {case: quarrel, lead: b}\n");
    assertThat(failures)
        .containsExactly("8 then 1: lead: a | head-1", "9 then 2: lead: b | head-1");
  }
}
