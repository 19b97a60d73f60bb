package org.wangge.grid.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.grid.domain.sample.SampleCommunity.grid;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.sample.SampleCommunity;

class OrganisationTest {

  private final SampleCommunity community = new SampleCommunity();
  private final Organisation organisation = community.facts().organisation();

  private static GridId id(String id) {
    return GridId.of(id);
  }

  private static List<String> ids(List<Grid> grids) {
    return grids.stream().map(grid -> grid.id().id()).toList();
  }

  @Test
  void a_path_leads_from_the_grid_to_the_top() {
    assertThat(ids(organisation.path(id("G031")))).containsExactly("G031", "G03", "C01", "LA");
    assertThat(organisation.path(id("nowhere"))).isEmpty();
  }

  @Test
  void grids_inside_a_grid_keep_the_order_in_which_they_were_given() {
    assertThat(ids(organisation.children(id("C01")))).containsExactly("G03", "G04");
    assertThat(ids(organisation.children(id("G03")))).containsExactly("G031", "G032");
    assertThat(organisation.children(id("G04"))).isEmpty();
  }

  @Test
  void a_grid_lies_within_itself_and_all_above() {
    assertThat(organisation.isWithin(id("G031"), id("G031"))).isTrue();
    assertThat(organisation.isWithin(id("G031"), id("LA"))).isTrue();
    assertThat(organisation.isWithin(id("G031"), id("G04"))).isFalse();
    assertThat(organisation.isWithin(id("G03"), id("G031"))).isFalse();
  }

  @Test
  void the_responsible_unit_is_that_of_the_nearest_grid_above() {
    assertThat(organisation.responsibleUnit(id("G031"))).contains(UnitId.of("housing-bureau"));
    assertThat(organisation.responsibleUnit(id("G04"))).contains(UnitId.of("transport-bureau"));
    assertThat(organisation.responsibleUnit(id("C01"))).isEmpty();
  }

  @Test
  void a_unit_of_its_own_comes_before_that_of_the_grid_above() {
    community.change(
        grid("G032", "grid-group")
            .parent(id("G03"))
            .responsibleUnit(UnitId.of("transport-bureau"))
            .build());

    assertThat(community.facts().organisation().responsibleUnit(id("G032")))
        .contains(UnitId.of("transport-bureau"));
  }

  @Test
  void grids_and_units_are_found_by_their_ids() {
    assertThat(organisation.grid(id("G03")).orElseThrow().level()).isEqualTo(LevelId.of("grid"));
    assertThat(organisation.grid(id("G99"))).isEmpty();
    assertThat(organisation.unit(UnitId.of("housing-bureau")).orElseThrow().title().zh())
        .isEqualTo("住建局");
    assertThat(organisation.unit(UnitId.of("nobody"))).isEmpty();
    assertThat(organisation.units()).hasSize(2);
  }

  @Test
  void two_grids_of_one_id_are_a_programmers_error() {
    community.grids.add(grid("G04", "grid").parent(id("C01")).build());

    assertThatIllegalArgumentException().isThrownBy(community::facts);
  }

  @Test
  void a_ladder_counts_rungs_downwards() {
    Ladder ladder = SampleCommunity.LADDER;
    LevelId community = LevelId.of("community");
    LevelId group = LevelId.of("grid-group");

    assertThat(ladder.rungsBelow(group, community)).isEqualTo(2);
    assertThat(ladder.rungsBelow(community, community)).isZero();
    assertThat(ladder.rungsBelow(community, group)).isEqualTo(-2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ladder.rungsBelow(LevelId.of("street"), community))
        .withMessageContaining("street");
  }

  @Test
  void a_ladder_has_a_level_and_none_twice() {
    LevelId grid = LevelId.of("grid");

    assertThatIllegalArgumentException().isThrownBy(() -> new Ladder(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Ladder(List.of(grid, grid)));
  }
}
