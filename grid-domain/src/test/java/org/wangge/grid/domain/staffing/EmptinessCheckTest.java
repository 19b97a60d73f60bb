package org.wangge.grid.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.domain.sample.FoundFinding.theOnly;
import static org.wangge.grid.domain.sample.SampleCommunity.grid;
import static org.wangge.grid.domain.sample.SampleCommunity.post;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.organisation.AddressId;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.sample.SampleCommunity;

class EmptinessCheckTest {

  private static final GridId G03 = GridId.of("G03");
  private static final UnitId WATER = UnitId.of("water-bureau");

  private final SampleCommunity community = new SampleCommunity();

  /** Without the posts that a grid of this level has to have. */
  private List<Finding> empty() {
    return community.findings().stream()
        .filter(finding -> !finding.code().equals("posts-per-grid"))
        .toList();
  }

  @Test
  void a_grid_with_nothing_in_it_is_empty_where_others_of_its_level_have_posts() {
    community.grids.add(grid("G033", "grid-group").parent(G03).build());

    theOnly(empty()).isWarning("empty-grid").at("grids/G033").says("G033", "grid-group");
  }

  @Test
  void zero_households_are_nothing_and_one_household_address_or_figure_is_something() {
    MeasureId households = MeasureId.of("households");
    community.grids.add(grid("G033", "grid-group").parent(G03).putMeasure(households, 0L).build());
    theOnly(empty()).isWarning("empty-grid").at("grids/G033");

    community.change(grid("G033", "grid-group").parent(G03).putMeasure(households, 1L).build());
    assertThat(empty()).isEmpty();
    community.change(
        grid("G033", "grid-group").parent(G03).addHouseholds(HouseholdId.of("H9")).build());
    assertThat(empty()).isEmpty();
    community.change(
        grid("G033", "grid-group").parent(G03).addAddresses(AddressId.of("A9")).build());
    assertThat(empty()).isEmpty();
  }

  @Test
  void a_level_without_posts_or_figures_anywhere_has_no_empty_grids() {
    // The county has neither posts nor figures, and there is only one: nothing to compare with.
    community.grids.add(grid("LB", "county").build());

    assertThat(community.findings()).isEmpty();
  }

  @Test
  void a_grid_with_grids_inside_it_is_not_empty() {
    community.grids.add(grid("C02", "community").parent(GridId.of("LA")).build());
    community.grids.add(grid("G05", "grid").parent(GridId.of("C02")).build());
    community.hold("level2-g05", "level-2-head", "G05");

    assertThat(community.findings()).extracting(f -> f.code()).doesNotContain("empty-grid");
  }

  @Test
  void a_unit_that_takes_a_grid_and_sent_nobody_has_nobody_behind_it() {
    community.unit("water-bureau", "水务局");
    assertThat(community.findings()).isEmpty();

    community.change(
        grid("C01", "community").parent(GridId.of("LA")).responsibleUnit(WATER).build());
    theOnly(community.findings())
        .isWarning("unit-without-anyone")
        .at("units/water-bureau")
        .says("water-bureau");
  }

  @Test
  void a_contact_or_one_whom_the_unit_sent_is_somebody() {
    community.unit("water-bureau", "水务局");
    community.change(
        grid("C01", "community").parent(GridId.of("LA")).responsibleUnit(WATER).build());
    community.contacts.put(WATER, SampleCommunity.id("desk-c01"));
    assertThat(community.findings()).isEmpty();

    community.contacts.clear();
    community.change(post("total-c01", "total-grid-head", "C01").sentBy(WATER).build());
    assertThat(community.findings()).isEmpty();
  }
}
