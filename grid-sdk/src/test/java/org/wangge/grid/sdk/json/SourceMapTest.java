package org.wangge.grid.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;

class SourceMapTest {

  private static final String PLAN =
      """
      # a comment
      grids:
        G01:
          parent: C01
          level: grid
        G02/a:
          parent: C02
        G02: {b: 1,
          a/parent: 2}
      routing:
        rows:
          - {lead: x}
          -
            helper: y
          - lead: z
            clause: LA-09
        hit: first
      """;

  @ParameterizedTest
  @CsvSource({
    "'', 2",
    "grids, 2",
    "grids/G01, 3",
    "grids/G01/parent, 4",
    "routing/rows/0/lead, 12",
    "routing/rows/1, 14",
    "routing/rows/1/helper, 14",
    "routing/rows/2, 15",
    "routing/rows/2/clause, 16",
    "routing/hit, 17",
  })
  void a_path_has_the_line_of_its_key_or_item(String path, int line) {
    assertThat(map().lineOf(path)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({
    "grids/G01/missing, 3",
    "grids/G01/parent/deeper/still, 4",
    "grids/G09/parent, 2",
    "grids/G0, 2",
    "routing/rows/3/lead, 11",
    "routing/rows/x, 11",
    "routing/rows/99999999999999, 11",
    "nothing, 2",
    "/, 2",
    "grids/, 2",
    "grids//G01, 2",
  })
  void an_unknown_path_has_the_line_of_its_nearest_ancestor(String path, int line) {
    assertThat(map().lineOf(path)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({
    "grids/G02/a, 6",
    "grids/G02/b, 8",
    // The first of two ways that reach as deep: G02/a → parent, not G02 → a/parent.
    "grids/G02/a/parent, 7",
    "grids/G02/a/other, 6",
  })
  void a_slash_inside_a_key_does_no_harm(String path, int line) {
    assertThat(map().lineOf(path)).isEqualTo(line);
  }

  @Test
  void findings_get_their_file_and_line_unless_they_have_them() {
    Finding byPath = finding(Place.at("routing", "rows", 2, "lead"));
    Finding placed = finding(new Place("other.yaml", 7, "grids"));

    List<Finding> located = map().locate(List.of(byPath, placed));

    assertThat(located)
        .extracting(Finding::place)
        .containsExactly(
            new Place("plan.yaml", 15, "routing/rows/2/lead"), new Place("other.yaml", 7, "grids"));
    assertThat(located.get(0).message()).isEqualTo(byPath.message());
  }

  private static Finding finding(Place place) {
    return Finding.error("no-lead", place, Text.same("x"), Text.same("y"));
  }

  private static SourceMap map() {
    Documents documents = DocumentReader.standard().read(new DocumentText("plan.yaml", PLAN));
    assertThat(documents.findings()).isEmpty();
    return documents.list().get(0).sourceMap();
  }
}
