package org.wangge.grid.domain.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.grid.domain.sample.FoundFinding.theOnly;
import static org.wangge.grid.domain.sample.SampleCommunity.grid;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.organisation.Code;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.sample.SampleCommunity;

/** County 320102, community 320102003001 without a township between, grids of 20 digits below. */
class CodeCheckTest {

  private static final List<CodedLevels> SCHEMES =
      List.of(
          new CodedLevels(
              CodeSchemes.statistical12(),
              ImmutableMap.of(
                  LevelId.of("county"), SegmentId.of("county"),
                  LevelId.of("community"), SegmentId.of("village"))),
          new CodedLevels(
              CodeSchemes.grid20(), ImmutableMap.of(LevelId.of("grid"), SegmentId.of("grid"))));

  private final List<Grid> grids = new ArrayList<>();

  private CodeCheckTest() {
    grids.add(grid("LA", "county").code(Code.of("320102000000")).build());
    add("C01", "community", "LA", "320102003001");
  }

  private void add(String id, String level, String parent, String code) {
    grids.add(grid(id, level).parent(GridId.of(parent)).code(Code.of(code)).build());
  }

  private List<Finding> findings() {
    return CodeCheck.findings(
        Organisation.of(SampleCommunity.LADDER, grids, List.of()).orThrow(), SCHEMES);
  }

  @Test
  void codes_that_fit_each_other_across_schemes_have_no_finding() {
    add("G01", "grid", "C01", "00000032010200300101");
    // The group has no scheme: its code may be anything.
    add("G011", "grid-group", "G01", "east-1");

    assertThat(findings()).isEmpty();
  }

  @Test
  void a_code_that_does_not_fit_its_scheme_is_malformed_and_not_compared() {
    add("G01", "grid", "C01", "32010200300101");

    theOnly(findings())
        .isError("code-malformed")
        .at("grids/G01/code")
        .says("32010200300101", "14", "20");
  }

  @Test
  void the_code_of_a_grid_begins_with_that_of_its_community() {
    add("G01", "grid", "C01", "00000032010200300201");

    theOnly(findings())
        .isError("code-not-below-parent")
        .at("grids/G01/code")
        .says("G01", "00000032010200300201", "C01", "320102003001", "village", "002", "001");
  }

  @Test
  void a_parent_without_a_code_is_passed_over() {
    grids.add(grid("C02", "community").parent(GridId.of("LA")).build());
    add("G01", "grid", "C02", "00000032010400300101");

    theOnly(findings())
        .isError("code-not-below-parent")
        .says("G01", "LA", "320102000000", "county", "04", "02");
  }

  @Test
  void a_code_of_another_level_is_suspicious() {
    add("C02", "community", "LA", "320102004000");

    theOnly(findings())
        .isWarning("code-suspicious")
        .at("grids/C02/code")
        .says("320102004000", "township", "C02", "village");
  }

  @Test
  void zeros_above_the_level_are_suspicious() {
    add("C02", "community", "LA", "320102000009");

    theOnly(findings()).isWarning("code-suspicious").says("320102000009", "township");
  }

  @Test
  void a_code_of_zeros_codes_nothing() {
    grids.add(grid("LB", "county").code(Code.of("000000000000")).build());

    theOnly(findings()).isWarning("code-suspicious").at("grids/LB/code").says("LB");
  }

  @Test
  void a_community_that_is_one_grid_is_not_divided() {
    add("G01", "grid", "C01", "00000032010200300100");
    assertThat(findings()).isEmpty();

    grids.add(grid("G02", "grid").parent(GridId.of("C01")).build());
    theOnly(findings()).isWarning("code-suspicious").at("grids/G01/code").says("village", "grid");
  }

  @Test
  void without_schemes_codes_are_not_looked_into() {
    add("G01", "grid", "C01", "whatever");
    Organisation organisation = Organisation.of(SampleCommunity.LADDER, grids, List.of()).orThrow();

    assertThat(CodeCheck.findings(organisation, List.of())).isEmpty();
  }

  @Test
  void a_level_is_coded_by_a_segment_of_places() {
    LevelId level = LevelId.of("grid");
    for (String segment : List.of("object", "street")) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  new CodedLevels(
                      CodeSchemes.grid20(), ImmutableMap.of(level, SegmentId.of(segment))))
          .withMessageContaining(segment);
    }
  }
}
