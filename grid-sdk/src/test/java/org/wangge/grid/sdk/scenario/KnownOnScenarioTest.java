package org.wangge.grid.sdk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownOnScenarioTest {

  /** The leave of 10 to 20 May was entered on the 15th. */
  private static final String LEAVE =
      """
      scenario: a leave entered late
      given:
        - absence: {person: p5, from: 2026-05-10, to: 2026-05-20, recorded: 2026-05-15}
      then:
      """;

  @TempDir Path directory;

  private ScenarioResult result(String text) {
    return SampleFolder.in(directory).run(LEAVE + text).get(0);
  }

  @Test
  void who_acted_is_answered_by_what_was_on_record() {
    ScenarioResult result =
        result(
            """
              - {post: worker-1a, at: 2026-05-12T09:00, acting: worker-1b}
              - {post: worker-1a, at: 2026-05-12T09:00, known-on: 2026-05-15, acting: worker-1b}
              - {post: worker-1a, at: 2026-05-12T09:00, known-on: 2026-05-14T23:59, acting: worker-1a, because: [holder]}
            """);

    assertThat(result.failures()).isEmpty();
  }

  @Test
  void a_wrong_expectation_of_what_was_known_fails() {
    ScenarioResult result =
        result(
            """
              - {post: worker-1a, at: 2026-05-12T09:00, known-on: 2026-05-14, acting: worker-1b}
              - {post: worker-1a, at: 2026-05-12T09:00, known-on: in May, acting: worker-1b}
            """);

    assertThat(result.failures()).hasSize(2);
    assertThat(result.failures().toString()).contains("known-on", "in May");
  }

  @Test
  void what_was_on_record_answers_for_posts_only() {
    ScenarioResult result = result("  - {no-finding: away-together, known-on: 2026-05-14}\n");

    assertThat(List.of(result.failures().toString())).allMatch(text -> text.contains("known-on"));
  }
}
