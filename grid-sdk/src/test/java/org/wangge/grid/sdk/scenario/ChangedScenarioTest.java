package org.wangge.grid.sdk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedScenarioTest {

  private static final String RECODE =
      """
      change: recode-2027
      format: 1
      title: {zh: 更换编号, en: new ids}
      from: 2027-01-01
      steps:
        - {recode: G2, to: G20}
        - {recode: post worker-2a, to: worker-20a}
        - {recode: post head-2, to: head-20}
      """;

  @TempDir Path directory;
  private SampleFolder folder;

  @BeforeEach
  void make() {
    folder = SampleFolder.in(directory);
  }

  @Test
  void posts_answer_by_the_organisation_of_the_instant() {
    folder.write("changes/recode.yaml", RECODE);

    assertThat(
            folder.failures(
                """
                scenario: before and after
                then:
                  - {post: worker-2b, at: 2026-12-31T23:59, superior: head-2, person: p8}
                  - {post: worker-2b, at: 2027-01-01, superior: head-20, person: p8}
                  - {post: worker-20a, at: 2027-01-01, person: p7}
                  # The old id leads to the new one.
                  - {post: worker-2a, at: 2027-01-01, acting: worker-20a, superior: head-20}
                """))
        .isEmpty();
  }

  @Test
  void a_post_that_is_not_there_yet_is_unknown() {
    folder.write("changes/recode.yaml", RECODE);

    assertThat(
            folder.failures(
                """
                scenario: too early
                then:
                  - {post: worker-20a, at: 2026-12-31, acting: worker-20a}
                """))
        .containsExactly("3 then 1: post: a post of the organisation | worker-20a");
  }

  @Test
  void absences_given_by_a_scenario_go_through_the_change() {
    folder.write("changes/recode.yaml", RECODE);

    assertThat(
            folder.failures(
                """
                scenario: away after the change
                given:
                  - absence: {person: p7, from: 2027-02-01, to: 2027-02-10}
                then:
                  - {post: worker-20a, at: 2027-02-02, acting: worker-2b}
                """))
        .isEmpty();
  }

  @Test
  void a_scenario_may_name_changes_of_its_own() {
    folder.write("plans/recode.yaml", RECODE);

    assertThat(
            folder.failures(
                """
                scenario: planned
                changes: [plans/recode.yaml]
                then:
                  - {post: worker-20a, at: 2027-01-01, person: p7}
                """))
        .isEmpty();
    assertThat(
            folder.failures(
                """
                scenario: not planned
                changes: [plans/none.yaml]
                then:
                  - {post: worker-2a, at: 2027-01-01, person: p7}
                """))
        .containsExactly("2 changes/0: a file of the plan folder | plans/none.yaml");
  }

  @Test
  void a_norm_that_only_the_change_misses_is_found() {
    folder.write(
        "changes/half.yaml",
        """
        change: half-2027
        format: 1
        title: {zh: 合并, en: merged}
        from: 2027-01-01
        steps:
          - {merge: [G1, G2], into: G1}
          - {unpair: worker-2a}
          - {close: post worker-2a, successor: post worker-1a}
          - {close: post worker-2b, successor: post worker-1b}
          - {close: post head-2, successor: post head-1}
          - {close: post liaison-2, successor: post liaison-1}
        """);

    assertThat(
            folder.failures(
                """
                scenario: too large
                then:
                  - {finding: norm-missed, path: after/grids/G1, line: 1}
                """))
        .isEmpty();
    assertThat(
            folder.failures(
                """
                scenario: not at all without the change
                organisation: organisation.yaml
                then:
                  - {no-finding: norm-missed}
                """))
        .isEmpty();
  }
}
