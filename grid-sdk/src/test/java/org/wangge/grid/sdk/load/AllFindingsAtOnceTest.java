package org.wangge.grid.sdk.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.plan.CheckedPlan;

class AllFindingsAtOnceTest {

  @TempDir private Path folder;

  private Result<CheckedPlan> plan(String from, String to, String from2, String to2)
      throws IOException {
    String good = Files.readString(Path.of("src/test/resources/wrong/good/plan.yaml"));
    assertThat(good).contains(from, from2);
    Files.writeString(folder.resolve("plan.yaml"), good.replace(from, to).replace(from2, to2));
    return new PlanFolder(folder).plan();
  }

  @Test
  void a_misspelt_key_does_not_hide_a_wrong_value_elsewhere() throws IOException {
    Result<CheckedPlan> result =
        plan("superior:", "supperior:", "counting: civil-code", "counting: civil-cod");

    assertThat(result.findings())
        .extracting(finding -> finding.code())
        .contains("unknown-key", "unknown-counting");
    assertThat(result.findings()).extracting(finding -> finding.place().line()).isSorted();
  }

  @Test
  void a_misspelt_key_is_noted_once_in_its_own_record() throws IOException {
    Result<CheckedPlan> result = plan("measure:", "mesure:", "format: 1", "format: 1");

    assertThat(result.findings())
        .isNotEmpty()
        .allMatch(finding -> finding.code().equals("unknown-key"));
  }

  @Test
  void a_value_that_cannot_be_read_does_not_hide_a_reference_that_leads_nowhere()
      throws IOException {
    Result<CheckedPlan> result =
        plan(
            "term: 5 working-days",
            "term: 5 workdays",
            "within: 300..500\n    clause: S-04",
            "within: 300..500\n    clause: S-40");

    assertThat(result.findings())
        .extracting(finding -> finding.code())
        .containsExactly("unknown-clause", "bad-term");
  }

  @Test
  void a_term_that_cannot_be_read_is_not_said_to_be_missing_where_it_runs() throws IOException {
    Result<CheckedPlan> result =
        plan("term: 5 working-days", "term: 5 workdays", "format: 1", "format: 1");

    assertThat(result.findings()).extracting(finding -> finding.code()).containsExactly("bad-term");
  }

  @Test
  void a_misspelt_part_of_the_plan_is_noted_once() throws IOException {
    Result<CheckedPlan> result = plan("\nterms:", "\ntrems:", "format: 1", "format: 1");

    assertThat(result.findings())
        .extracting(finding -> finding.code())
        .containsExactly("unknown-key");
  }
}
