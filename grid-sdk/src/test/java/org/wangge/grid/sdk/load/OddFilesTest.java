package org.wangge.grid.sdk.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd texts that can be read are findings, or work; they never throw. */
class OddFilesTest {

  private static final String PLAN = SampleFiles.good("plan.yaml");
  private static final String ORGANISATION = SampleFiles.good("organisation.yaml");

  @TempDir Path directory;

  private List<String> findings(String plan, String organisation) throws IOException {
    Files.writeString(directory.resolve("plan.yaml"), plan);
    Files.writeString(directory.resolve("organisation.yaml"), organisation);
    PlanFolder folder = new PlanFolder(directory);
    return folder.organisation(folder.plan().orThrow()).findings().stream()
        .map(f -> f.code() + " " + f.place().path())
        .toList();
  }

  private static String edit(String text, String from, String to) {
    assertThat(text).contains(from);
    return text.replace(from, to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-999999999-01-01T00:00+18:00",
        "+999999999-12-31T23:59-18:00",
        "10000-01-01",
        "0000-01-01",
        "2026-02-29",
        "2026-09-28T24:01",
        "2026-09-28 10:00",
      })
  void a_moment_out_of_range_is_a_finding(String moment) throws IOException {
    String text =
        edit(ORGANISATION, "person: p9, from: 2026-01-01", "person: p9, from: \"" + moment + "\"");
    assertThat(findings(PLAN, text)).containsExactly("bad-moment appointments/8/from");
  }

  @Test
  void the_largest_figures_are_compared_exactly() throws IOException {
    // 2 workers × 2,147,483,647 lie far below 999,999,999,999 × 10^12, which no long can hold.
    String plan = edit(PLAN, "per: 1000 residents", "per: 2147483647 residents");
    plan = edit(plan, "within: 1..5", "within: 999999999999..");
    String organisation = edit(ORGANISATION, "residents: 1000}", "residents: 1000000000000}");
    organisation = edit(organisation, "residents: 800}", "residents: 1000000000000}");
    assertThat(findings(plan, organisation))
        .containsExactly("norm-missed grids/G1", "norm-missed grids/G2");
  }

  @Test
  void a_ratio_to_no_residents_is_not_missed() throws IOException {
    assertThat(findings(PLAN, edit(ORGANISATION, "residents: 800}", "residents: 0}"))).isEmpty();
  }

  @Test
  void ranges_that_unfold_into_too_many_households_are_refused() throws IOException {
    // 51 ranges of 10,000 households are 510,000, more than 500,000; the 51st is at 50.
    String ranges =
        IntStream.range(0, 51)
            .mapToObj(i -> "h" + i + "-0000..h" + i + "-9999")
            .collect(Collectors.joining(", "));
    String text = edit(ORGANISATION, "1-001..1-200", ranges);
    assertThat(findings(PLAN, text))
        .containsExactly("too-many-households posts/worker-1a/households/50");
  }

  @Test
  void entries_written_twice_do_not_throw() throws IOException {
    String plan = edit(PLAN, "cover: [ab-partner, superior]", "cover: [ab-partner, ab-partner]");
    plan = edit(plan, "among: [household, a-post]", "among: [household, household]");
    plan = edit(plan, "posts: [worker]", "posts: [worker, worker]");
    String organisation =
        edit(ORGANISATION, "absences:\n", "absences:\n  - {person: p5, from: 2026-09-28}\n");
    assertThat(findings(plan, organisation)).isEmpty();
    assertThat(findings(PLAN, edit(ORGANISATION, "grids: [C1]}", "grids: [C1, C1]}")))
        .containsExactly(
            "grids-per-post posts/secretary/grids", "grids-per-post posts/deputy/grids");
  }

  @Test
  void ids_may_be_of_any_script() throws IOException {
    String plan = edit(PLAN, "liaison", "联络员");
    String organisation = edit(ORGANISATION, "type: liaison", "type: 联络员");
    assertThat(findings(plan, edit(organisation, "G2", "第二网格.2_a"))).isEmpty();
  }
}
