package org.wangge.grid.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.domain.sample.FoundFinding.theOnly;
import static org.wangge.grid.domain.sample.SampleCommunity.grid;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.sample.SampleCommunity;

class OrganisationCheckTest {

  private final SampleCommunity community = new SampleCommunity();

  private List<Finding> findings() {
    return Organisation.of(SampleCommunity.LADDER, community.grids, community.units).findings();
  }

  @Test
  void a_tree_in_order_has_no_finding() {
    assertThat(findings()).isEmpty();
  }

  @Test
  void a_level_that_the_plan_does_not_have_is_found_with_the_nearest_one() {
    community.change(grid("C01", "comunity").parent(GridId.of("LA")).build());

    theOnly(findings())
        .isError("unknown-level")
        .at("grids/C01/level")
        .says("comunity")
        .suggests("community");
  }

  @Test
  void a_grid_below_the_top_needs_a_parent() {
    community.change(grid("C01", "community").build());

    theOnly(findings()).isError("grid-without-parent").at("grids/C01").says("C01");
  }

  @Test
  void a_parent_that_is_not_there_is_found_with_the_nearest_one() {
    community.change(grid("G032", "grid-group").parent(GridId.of("G33")).build());

    theOnly(findings()).isError("unknown-grid").at("grids/G032/parent").says("G33").suggests("G03");
  }

  @Test
  void a_parent_of_the_same_level_is_not_above() {
    community.change(grid("G032", "grid-group").parent(GridId.of("G031")).build());

    theOnly(findings())
        .isError("parent-not-above")
        .at("grids/G032/parent")
        .says("G032", "grid-group", "G031");
  }

  @Test
  void a_circle_of_grids_is_found_and_its_paths_end() {
    community.grids.add(grid("X", "grid").parent(GridId.of("Y")).build());
    community.grids.add(grid("Y", "grid-group").parent(GridId.of("X")).build());

    theOnly(findings()).isError("parent-not-above").at("grids/X/parent").says("X", "Y");
  }

  @Test
  void a_grid_in_itself_is_found() {
    community.grids.add(grid("X", "grid").parent(GridId.of("X")).build());

    theOnly(findings()).isError("parent-not-above").at("grids/X/parent");
  }

  @Test
  void a_skipped_level_is_worth_a_warning_and_may_be_meant() {
    community.change(grid("G032", "grid-group").parent(GridId.of("C01")).build());

    theOnly(findings())
        .isWarning("level-skipped")
        .at("grids/G032/parent")
        .says("G032", "grid-group", "C01", "community");
    assertThat(Organisation.of(SampleCommunity.LADDER, community.grids, community.units))
        .isInstanceOf(Result.Passed.class);
  }

  @Test
  void a_responsible_unit_that_is_not_there_is_found_with_the_nearest_one() {
    community.change(
        grid("G04", "grid")
            .parent(GridId.of("C01"))
            .responsibleUnit(UnitId.of("transport-burea"))
            .build());

    theOnly(findings())
        .isError("unknown-unit")
        .at("grids/G04/responsible-unit")
        .says("transport-burea")
        .suggests("transport-bureau");
  }
}
