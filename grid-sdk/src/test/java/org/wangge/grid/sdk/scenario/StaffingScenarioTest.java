package org.wangge.grid.sdk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.sdk.load.SampleFiles;

/** Vacancies, functions, neighbours, turns of duty and loads of the sample community. */
class StaffingScenarioTest {

  private static final String LIAISON = "    serves: 1\n";

  private static final String ROSTER =
      """
      rosters:
        desk:
          title: {zh: 坐班, en: desk}
          on: C1
          posts: [worker-1a, worker-2a]
          from: 2026-01-05
          every: 1 week
      """;

  @TempDir Path directory;

  /** The unit fills the post of a liaison within 30 days; G1 is beside G2; a desk by turns. */
  private List<String> failures(String then) {
    SampleFolder folder = SampleFolder.in(directory);
    folder.write(
        "plan.yaml",
        SampleFiles.good("plan.yaml")
            .replace(
                LIAISON,
                LIAISON
                    + "    vacancy: {filled-by: responsible-unit, within: 30 days, clause: S-01}\n"));
    folder.write(
        "organisation.yaml",
        SampleFiles.good("organisation-with-an-entrance.yaml")
                .replace(
                    "responsible-unit: housing\n",
                    "responsible-unit: housing\n    neighbours: G2\n")
            + ROSTER);
    return folder.failures(
        """
        scenario: staffing
        given:
          - vacancy: {post: liaison-1, from: 2026-06-01}
          - absence: {person: p11, from: 2026-06-01, to: 2026-06-08}
        then:
        """
            + then);
  }

  @Test
  void a_vacancy_is_told_with_since_when_who_fills_it_and_by_when() {
    // The first day without a holder, 06-01, is not counted: 30 days end with 07-01.
    assertThat(
            failures(
                """
                  - {post: liaison-1, at: 2026-06-10, vacant: true, since: 2026-06-01, filled-by: housing, fill-by: 2026-07-01}
                  - {post: liaison-1, at: 2026-06-01, since: 2026-06-01T00:00, because: [vacant-since, to-be-filled-by, fill-by]}
                  - {post: liaison-1, at: 2026-05-31, since: held, filled-by: held, fill-by: held}
                """))
        .isEmpty();
  }

  @Test
  void a_post_never_held_has_no_day_to_be_filled_by() {
    assertThat(
            failures(
                """
                  - {post: liaison-1, at: 2025-12-31, since: never-held, filled-by: housing, fill-by: none}
                  - {post: head-1, at: 2025-12-31, since: never-held, filled-by: nobody, fill-by: none}
                """))
        .isEmpty();
  }

  @Test
  void a_wrong_expectation_of_a_vacancy_fails_with_what_came_out() {
    assertThat(
            failures(
                """
                  - {post: liaison-1, at: 2026-06-10, since: 2026-06-02, filled-by: transport, fill-by: 2026-06-30}
                  - {post: worker-1a, at: 2026-06-10, since: soon}
                """))
        .containsExactly(
            "6 then 1: since: 2026-06-02 | 2026-06-01",
            "6 then 1: filled-by: transport | housing",
            "6 then 1: fill-by: 2026-06-30 | 2026-07-01",
            "7 then 2: since: soon | held");
  }

  @Test
  void functions_and_neighbours_of_a_grid_are_compared() {
    // Keepers for sanitation and lighting, p11 and p12; p11 is away in the first week of June.
    assertThat(
            failures(
                """
                  - {grid: E1, at: 2026-05-31, functions: {repairs: "p11, p12"}, because: [function-of-post, holder]}
                  - {grid: E1, at: 2026-06-07T23:59, functions: {repairs: p12}}
                  - {grid: E1, at: 2025-12-31, functions: {repairs: nobody}}
                  - {grid: G1, neighbours: G2}
                  - {grid: G2, neighbours: [G1]}
                  - {grid: C1, neighbours: []}
                """))
        .isEmpty();
  }

  @Test
  void wrong_functions_and_neighbours_fail() {
    assertThat(
            failures(
                """
                  - {grid: E1, at: 2026-06-01, functions: {repairs: nobody, cleaning: p11}}
                  - {grid: E1, functions: {repairs: p12}}
                  - {grid: G1, neighbours: [C1, G2], because: [holder]}
                  - {grid: G9, neighbours: []}
                  - {grid: G1, at: 2026-06-01}
                """))
        .containsExactly(
            "6 then 1: functions/repairs: nobody | p12",
            "6 then 1: functions/cleaning: a function of the grid: repairs | cleaning",
            "7 then 2: at: a moment | nothing",
            "8 then 3: neighbours: [C1, G2] | [G2]",
            "8 then 3: because: [holder] | []",
            "9 then 4: grid: a grid of the organisation | G9",
            "10 then 5: one of: neighbours, functions | none of them");
  }

  @Test
  void turns_of_duty_are_compared() {
    // 01-05 is a Monday: worker-1a has the first week and the third, worker-2a the second.
    assertThat(
            failures(
                """
                  - {roster: desk, at: 2026-01-04T23:59, on-duty: nobody}
                  - {roster: desk, at: 2026-01-05, on-duty: worker-1a}
                  - {roster: desk, at: 2026-01-12, on-duty: worker-2a}
                  - {roster: desk, at: 2026-01-19, on-duty: worker-1a}
                """))
        .isEmpty();
    assertThat(
            failures(
                """
                  - {roster: desk, at: 2026-01-12, on-duty: worker-1a}
                  - {roster: night, at: 2026-01-12, on-duty: worker-1a}
                  - {roster: desk, at: monday, on-duty: worker-1a}
                """))
        .containsExactly(
            "6 then 1: on-duty: worker-1a | worker-2a",
            "7 then 2: roster: a roster of the organisation | night",
            "8 then 3: at: a moment | monday");
  }

  @Test
  void loads_of_persons_are_compared() {
    // worker-1a is allotted 1-001 to 1-200; p9 is liaison of G1 (400) until June, then warden of
    // E1.
    assertThat(
            failures(
                """
                  - {load: p5, at: 2026-05-01, posts: 1, grids: 1, households: 200}
                  - {load: p9, at: 2026-05-01, posts: 1, grids: 1, households: 400}
                  - {load: p9, at: 2026-06-01, posts: 1, grids: 1, households: 0}
                  - {load: p5, at: 2025-12-31, posts: 0, grids: 0, households: 0}
                """))
        .isEmpty();
    assertThat(
            failures(
                """
                  - {load: p5, at: 2026-05-01, posts: 2, households: 199}
                  - {load: p99, at: 2026-05-01, posts: 1}
                  - {load: p5, posts: 1}
                  - {load: p5, at: 2026-05-01, acting: worker-1a, grids: 1}
                """))
        .containsExactly(
            "6 then 1: posts: 2 | 1",
            "6 then 1: households: 199 | 200",
            "7 then 2: load: a person of the organisation | p99",
            "8 then 3: at: a moment | nothing",
            "9 then 4: acting: one of: posts, grids, households, at | acting");
  }
}
