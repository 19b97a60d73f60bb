package org.wangge.grid.sdk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.sdk.load.SampleFiles;

/** What a scenario may say of clocks: what is decided about them, and what is expected. */
class ClockScenarioTest {

  private static final String SETTLE =
      """
          term: 5 working-days
          counting: civil-code
          from: report
      """;

  /**
   * Working days after 09-28: 09-29, 09-30, 10-08, 10-09, Sat 10-10. The close of 09-29 is lost to
   * the pause: 09-30, 10-08, 10-09, 10-10, 10-12. Two more are 10-13 and 10-14, at 18:00.
   */
  private static final String STORY =
      """
      scenario: a lamp
      when:
        - {at: 2026-09-28T10:00, report: lamp, grid: G1, category: street-lamp}
        - {at: 2026-09-29T09:00, suspend: lamp, clock: settle}
        - {at: 2026-09-30T09:00, resume: lamp, clock: settle}
        - {at: 2026-10-09T09:00, ask-extension: lamp, clock: settle, term: 2 working-days}
        - {at: 2026-10-09T10:00, grant-extension: lamp, clock: settle}
        - {at: 2026-10-15T09:00, complete: lamp}
        - {at: 2026-10-16T09:00, exclude: lamp, clock: settle, as: appeal-upheld}
      then:
      """;

  @TempDir private Path directory;
  private SampleFolder folder;

  @BeforeEach
  void fill() {
    folder = SampleFolder.in(directory);
    String plan = SampleFiles.good("plan.yaml");
    assertThat(plan).contains(SETTLE);
    folder.write(
        "plan.yaml",
        plan.replace(
            SETTLE,
            SETTLE
                + """
                    extension: {times: 1, most: 2 working-days, clause: S-06}
                    warnings: [1 working-day before]
                    escalation: [{after: 1 working-day, tell: secretary, clause: S-06}]
                """));
  }

  @Test
  void a_clock_is_as_expected_at_each_moment() {
    assertThat(
            folder.failures(
                STORY
                    + """
                      - {case: lamp, at: 2026-09-28T10:00, clock: settle, due: 2026-10-10T18:00}
                      - {case: lamp, at: 2026-09-29T10:00, clock: settle, due: paused, state: paused}
                      - case: lamp
                        at: 2026-10-13T18:30
                        clock: settle
                        due: 2026-10-14T18:00
                        earliest: 2026-10-14T18:00
                        latest: 2026-10-14T18:00
                        state: running
                        remaining: PT8H
                        lateness: running
                        account: running
                        extensions: 1
                        called: [warning 1 working-day before]
                      - {case: lamp, at: 2026-10-14T18:01, clock: settle, lateness: overdue}
                      - {case: lamp, at: 2026-10-15T10:00, clock: settle, state: ended, account: late}
                      - {case: lamp, clock: settle, lateness: late, account: left-out}
                    """))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "due: 2026-10-14T17:00      | due        | 2026-10-14T17:00 | 2026-10-14T18:00",
        "due: provisional           | due        | provisional      | 2026-10-14T18:00",
        "earliest: 2026-10-13T18:00 | earliest   | 2026-10-13T18:00 | 2026-10-14T18:00",
        "earliest: none             | earliest   | none             | 2026-10-14T18:00",
        "latest: 2026-10-15T18:00   | latest     | 2026-10-15T18:00 | 2026-10-14T18:00",
        "state: paused              | state      | paused           | running",
        "remaining: PT7H            | remaining  | PT7H             | PT8H",
        "lateness: late             | lateness   | late             | running",
        "account: left-out          | account    | left-out         | running",
        "extensions: 0              | extensions | 0                | 1",
        "called: []                 | called     | []               | [warning 1 working-day before]",
        "called: [overdue] | called | [overdue] | [warning 1 working-day before]",
      })
  void a_clock_that_comes_out_differently_fails(
      String key, String name, String expected, String actual) {
    String then = "  - {case: lamp, at: 2026-10-13T18:30, clock: settle, " + key + "}\n";
    List<ScenarioResult.Failure> failures = folder.run(STORY + then).get(0).failures();
    assertThat(failures).hasSize(1);
    ScenarioResult.Failure failure = failures.get(0);
    assertThat(failure.place()).hasToString("scenarios/s.yaml:11");
    assertThat(failure.place().path()).isEqualTo("then/0/" + name);
    assertThat(failure.step()).isEqualTo("then 1: " + name);
    assertThat(failure.expected()).isEqualTo(expected);
    assertThat(failure.actual()).isEqualTo(actual);
    assertThat(failure.why().lines()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "due: 2026-10-14T18:00",
        "earliest: 2026-10-14T18:00",
        "latest: 2026-10-14T18:00",
        "state: running",
        "remaining: PT8H",
        "lateness: running",
        "account: running",
        "extensions: 1",
        "called: []"
      })
  void what_is_expected_of_a_clock_names_the_clock(String key) {
    String name = key.substring(0, key.indexOf(':'));
    assertThat(folder.failures(STORY + "  - {case: lamp, lead: head-1, " + key + "}\n"))
        .containsExactly("11 then 1: " + name + ": a clock to go with it | none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "complete: lamp, clock: settle",
        "feed-back: lamp, by: worker",
        "suspend: lamp",
        "suspend: lamp, clock: set tle",
        "suspend: lamp, clock: settle, until: soon",
        "suspend: lamp, clock: settle, until: 2026-09-29T10:00",
        "suspend: lamp, clock: settle, term: 1 day",
        "resume: lamp",
        "resume: lamp, clock: settle, until: 2026-10-08T09:00",
        "ask-extension: lamp, clock: settle",
        "ask-extension: lamp, term: 2 working-days",
        "ask-extension: lamp, clock: settle, term: two days",
        "ask-extension: lamp, clock: settle, term: 2 working-days, as: void",
        "grant-extension: lamp",
        "grant-extension: lamp, clock: settle, term: 2 working-days",
        "refuse-extension: lamp",
        "refuse-extension: lamp, clock: settle, as: void",
        "fix-due: lamp, clock: settle",
        "fix-due: lamp, due: 2026-10-20T18:00",
        "fix-due: lamp, clock: settle, due: soon",
        "fix-due: lamp, clock: settle, due: 2026-10-20T18:00, until: 2026-10-20T18:00",
        "exclude: lamp, clock: settle",
        "exclude: lamp, as: void",
        "exclude: lamp, clock: settle, as: voided",
        "exclude: lamp, clock: settle, as: void, due: 2026-10-20T18:00",
        "suspend: lamp, resume: lamp, clock: settle",
        "clock: settle"
      })
  void an_event_with_a_key_missing_stray_or_of_no_such_value_fails(String event) {
    String text =
        """
        scenario: x
        when:
          - {at: 2026-09-28T10:00, report: lamp, grid: G1, category: street-lamp}
          - {at: 2026-09-29T10:00, %s}
        then:
          - {case: lamp, lead: head-1}
        """;
    assertThat(folder.failures(text.replace("%s", event)))
        .hasSize(1)
        .allMatch(failure -> failure.startsWith("4 when 2: a moment (at) and one of: "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "complete: lamp",
        "feed-back: lamp",
        "suspend: lamp, clock: settle",
        "suspend: lamp, clock: settle, until: 2026-10-08T09:00",
        "resume: lamp, clock: settle",
        "ask-extension: lamp, clock: settle, term: 2 working-days",
        "grant-extension: lamp, clock: settle",
        "refuse-extension: lamp, clock: settle",
        "fix-due: lamp, clock: settle, due: 2026-10-20T18:00",
        "exclude: lamp, clock: settle, as: void"
      })
  void an_event_with_its_keys_is_read(String event) {
    String text =
        """
        scenario: x
        when:
          - {at: 2026-09-28T10:00, report: lamp, grid: G1, category: street-lamp}
          - {at: 2026-09-29T10:00, %s}
        then:
          - {case: lamp, lead: head-1}
        """;
    assertThat(folder.failures(text.replace("%s", event))).isEmpty();
  }

  @Test
  void a_clock_of_no_term_of_the_plan_is_a_mistake() {
    assertThat(
            folder.failures(
                """
                scenario: a misspelt clock
                when:
                  - {at: 2026-09-28T10:00, report: lamp, grid: G1, category: street-lamp}
                  - {at: 2026-09-29T09:00, suspend: lamp, clock: settel}
                then:
                  - {case: lamp, clock: settle, state: running}
                """))
        .containsExactly("4 when 2: clock: a term of the plan | settel");
  }
}
