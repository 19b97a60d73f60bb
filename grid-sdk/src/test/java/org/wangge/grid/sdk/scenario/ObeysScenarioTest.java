package org.wangge.grid.sdk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.sdk.load.SampleFiles;

/** The heads of the sample are sent by the housing and the transport bureau. */
class ObeysScenarioTest {

  private static final String SENT = "    sent-by-unit: S-02\n";

  @TempDir Path directory;

  private SampleFolder underTwoLines() {
    SampleFolder folder = SampleFolder.in(directory);
    String plan = SampleFiles.good("plan.yaml");
    folder.write("plan.yaml", plan.replace(SENT, SENT + "    double-line: S-02\n"));
    return folder;
  }

  @Test
  void under_a_double_line_a_holder_obeys_the_superior_post_and_the_sending_unit() {
    assertThat(
            underTwoLines()
                .failures(
                    """
                    scenario: two lines
                    then:
                      - {post: head-1, obeys: [secretary, housing]}
                      - {post: head-2, obeys: [secretary, transport]}
                      - {post: secretary, obeys: []}
                    """))
        .isEmpty();
  }

  @Test
  void without_a_double_line_a_holder_obeys_the_superior_post_alone() {
    assertThat(
            SampleFolder.in(directory)
                .failures("scenario: one line\nthen:\n  - {post: head-1, obeys: [secretary]}\n"))
        .isEmpty();
  }

  @Test
  void a_wrong_expectation_of_whom_a_holder_obeys_fails() {
    assertThat(
            underTwoLines()
                .failures("scenario: wrong\nthen:\n  - {post: head-1, obeys: [secretary]}\n"))
        .containsExactly("3 then 1: obeys: [secretary] | [secretary, housing]");
  }
}
