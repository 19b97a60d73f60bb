package org.wangge.grid.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.grid.domain.sample.FoundFinding.theOnly;
import static org.wangge.grid.domain.sample.SampleCommunity.grid;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.sample.SampleCommunity;

/** Neighbours, points of territory, codes, the tree of units, circles. */
class SidesAndTerritoryTest {

  private static final GridId C01 = GridId.of("C01");
  private static final GridId G03 = GridId.of("G03");
  private static final GridId G04 = GridId.of("G04");
  private static final AddressId LANE_1 = AddressId.of("lane-1");
  private static final AddressId LANE_2 = AddressId.of("lane-2");

  private final SampleCommunity community = new SampleCommunity();

  private static Grid.Builder g05() {
    return grid("G05", "grid").parent(C01);
  }

  private List<Finding> with(Grid.Builder... grids) {
    for (Grid.Builder grid : grids) {
      community.grids.add(grid.build());
    }
    return findings();
  }

  private List<Finding> findings() {
    return Organisation.of(SampleCommunity.LADDER, community.grids, community.units).findings();
  }

  private Organisation organisation() {
    return Organisation.of(SampleCommunity.LADDER, community.grids, community.units).orThrow();
  }

  @Test
  void a_neighbour_named_on_one_side_is_one_on_both() {
    assertThat(with(g05().addNeighbours(G04, G03))).isEmpty();

    assertThat(organisation().neighbours(GridId.of("G05"))).containsExactly(G03, G04);
    assertThat(organisation().neighbours(G04)).containsExactly(GridId.of("G05"));
    assertThat(organisation().neighbours(C01)).isEmpty();
  }

  @Test
  void named_on_both_sides_they_are_neighbours_once() {
    with(
        grid("G05", "grid").parent(C01).addNeighbours(GridId.of("G06")),
        grid("G06", "grid").parent(C01).addNeighbours(GridId.of("G05")));

    assertThat(organisation().neighbours(GridId.of("G05"))).containsExactly(GridId.of("G06"));
  }

  @Test
  void no_grid_is_beside_itself() {
    theOnly(with(g05().addNeighbours(G04, GridId.of("G05"))))
        .isError("neighbour-not-beside")
        .at("grids/G05/neighbours/1")
        .says("G05");
  }

  @Test
  void no_grid_is_beside_one_that_it_lies_in_or_that_lies_in_it() {
    theOnly(with(g05().addNeighbours(C01))).isError("neighbour-not-beside").says("G05", "C01");
    community.grids.remove(community.grids.size() - 1);
    community.change(grid("C01", "community").parent(GridId.of("LA")).addNeighbours(G03).build());
    theOnly(findings()).isError("neighbour-not-beside").at("grids/C01/neighbours/0");
  }

  @Test
  void a_neighbour_that_is_not_there_is_found_with_the_nearest_one() {
    theOnly(with(g05().addNeighbours(GridId.of("G44")))).isError("unknown-grid").suggests("G04");
  }

  @Test
  void a_point_in_two_grids_is_claimed_twice() {
    theOnly(
            with(
                g05().addAddresses(LANE_1, LANE_2),
                grid("G06", "grid").parent(C01).addAddresses(LANE_2, LANE_1)))
        .isError("territory-claimed-twice")
        .at("grids/G06/addresses")
        .says("lane-2", "G05", "G06", "2");
  }

  @Test
  void a_grid_and_one_inside_it_may_both_list_a_point() {
    assertThat(
            with(
                g05().addAddresses(LANE_1),
                grid("G051", "grid-group").parent(GridId.of("G05")).addAddresses(LANE_1)))
        .isEmpty();
    // Another group of the grid: apart from the first group, though not from the grid.
    theOnly(with(grid("G052", "grid-group").parent(GridId.of("G05")).addAddresses(LANE_1)))
        .isError("territory-claimed-twice")
        .says("lane-1", "G051", "G052");
  }

  @Test
  void a_household_in_two_grids_is_claimed_twice() {
    HouseholdId household = HouseholdId.of("H7");
    theOnly(
            with(
                g05().addHouseholds(household),
                grid("G06", "grid").parent(C01).addHouseholds(household)))
        .isError("territory-claimed-twice")
        .at("grids/G06/households")
        .says("H7", "G05", "G06");
  }

  @Test
  void two_grids_do_not_share_a_code_and_a_unit_may_have_that_of_a_grid() {
    Code code = Code.of("320102003001");
    community.units.add(
        Unit.builder().id(UnitId.of("water")).title(Text.same("water")).code(code).build());
    assertThat(with(g05().code(code))).isEmpty();

    theOnly(with(grid("G06", "grid").parent(C01).code(code)))
        .isError("code-twice")
        .at("grids/G06/code")
        .says("G05", "G06", "320102003001");
  }

  @Test
  void two_units_do_not_share_a_code() {
    for (String id : List.of("water", "gas")) {
      community.units.add(
          Unit.builder().id(UnitId.of(id)).title(Text.same(id)).code(Code.of("U1")).build());
    }
    theOnly(findings()).isError("code-twice").at("units/gas/code").says("water", "gas", "U1");
  }

  private void unit(String id, String parent) {
    community.units.add(
        Unit.builder().id(UnitId.of(id)).title(Text.same(id)).parent(UnitId.of(parent)).build());
  }

  @Test
  void a_station_belongs_to_its_bureau() {
    unit("station", "transport-bureau");

    assertThat(findings()).isEmpty();
    assertThat(organisation().path(UnitId.of("station")))
        .extracting(unit -> unit.id().id())
        .containsExactly("station", "transport-bureau");
    assertThat(organisation().path(UnitId.of("nobody"))).isEmpty();
  }

  @Test
  void a_bureau_that_is_not_there_is_found_with_the_nearest_one() {
    unit("station", "transport-burea");

    theOnly(findings())
        .isError("unknown-unit")
        .at("units/station/parent")
        .suggests("transport-bureau");
  }

  @Test
  void units_that_lead_back_to_themselves_are_found_once_with_the_way_round() {
    unit("b", "c");
    unit("c", "a");
    unit("a", "b");
    // d leads into the circle without being part of it.
    unit("d", "a");

    theOnly(findings())
        .isError("unit-cycle")
        .at("units/a/parent")
        .says("a")
        .witnesses("a → b → c → a");
  }

  @Test
  void a_circle_of_grids_is_shown_as_the_way_round() {
    theOnly(
            with(
                grid("X", "grid").parent(GridId.of("Y")),
                grid("Y", "grid-group").parent(GridId.of("X"))))
        .isError("parent-not-above")
        .witnesses("X → Y → X");
  }

  @Test
  void a_parent_of_the_same_level_is_no_circle() {
    List<Finding> findings = with(grid("X", "grid").parent(G03));

    theOnly(findings).isError("parent-not-above");
    assertThat(findings.get(0).witness()).isEmpty();
  }

  @Test
  void a_map_reference_is_kept_as_it_is_within_its_limit() {
    assertThat(new MapReference("{\"type\": \"Point\"}")).hasToString("{\"type\": \"Point\"}");
    assertThat(new MapReference("x".repeat(65_536)).text()).hasSize(65_536);
    assertThatIllegalArgumentException().isThrownBy(() -> new MapReference(""));
    assertThatIllegalArgumentException().isThrownBy(() -> new MapReference("x".repeat(65_537)));
  }
}
