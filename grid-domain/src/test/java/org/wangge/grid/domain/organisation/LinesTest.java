package org.wangge.grid.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.grid.domain.sample.FoundFinding.theOnly;
import static org.wangge.grid.domain.sample.SampleCommunity.grid;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.result.Finding;

/** Territory, party line and a department's line side by side. */
class LinesTest {

  private static final LineId PARTY = LineId.of("party");
  private static final LineId MANAGEMENT = LineId.of("management");
  private static final Ladders LADDERS =
      new Ladders(
          ladder("community", "grid"),
          ImmutableMap.of(
              PARTY, ladder("committee", "branch", "party-group"),
              MANAGEMENT, ladder("bureau", "squad")));

  private final List<Grid> grids =
      new ArrayList<>(
          List.of(
              grid("C01", "community").build(),
              grid("G01", "grid").parent(id("C01")).build(),
              grid("P", "committee").addSeats(id("C01")).build(),
              grid("P1", "branch").parent(id("P")).addSeats(id("G01")).build(),
              grid("P11", "party-group").parent(id("P1")).build(),
              grid("M", "bureau").build(),
              grid("M1", "squad").parent(id("M")).build()));

  private static Ladder ladder(String... levels) {
    return new Ladder(List.of(levels).stream().map(LevelId::of).toList());
  }

  private static GridId id(String id) {
    return GridId.of(id);
  }

  private List<Finding> findings() {
    return Organisation.of(LADDERS, grids, List.of()).findings();
  }

  private List<Finding> with(Grid.Builder grid) {
    grids.add(grid.build());
    return findings();
  }

  @Test
  void each_line_is_a_tree_of_its_own() {
    assertThat(findings()).isEmpty();
    Organisation organisation = Organisation.of(LADDERS, grids, List.of()).orThrow();

    assertThat(organisation.path(id("P11")))
        .extracting(g -> g.id().id())
        .containsExactly("P11", "P1", "P");
    assertThat(organisation.ladders().lineOf(LevelId.of("branch"))).contains(PARTY);
    assertThat(organisation.ladders().lineOf(LevelId.of("grid"))).isEmpty();
    assertThat(organisation.ladders().lineOf(LevelId.of("street"))).isEmpty();
    assertThat(organisation.ladders().ladderOf(LevelId.of("squad")))
        .contains(ladder("bureau", "squad"));
    assertThat(organisation.ladder()).isEqualTo(ladder("community", "grid"));
  }

  @Test
  void a_node_without_a_seat_sits_where_the_one_above_sits() {
    Organisation organisation = Organisation.of(LADDERS, grids, List.of()).orThrow();

    assertThat(organisation.seats(id("P11"))).containsExactly(id("G01"));
    assertThat(organisation.seats(id("P"))).containsExactly(id("C01"));
    assertThat(organisation.seats(id("M1"))).isEmpty();
    assertThat(organisation.seats(id("G01"))).isEmpty();
  }

  @Test
  void a_branch_does_not_lie_in_a_community() {
    theOnly(with(grid("P2", "branch").parent(id("C01"))))
        .isError("parent-on-other-line")
        .at("grids/P2/parent")
        .says("P2", "branch", "C01", "community");
  }

  @Test
  void a_squad_does_not_lie_in_a_branch() {
    theOnly(with(grid("M2", "squad").parent(id("P1")))).isError("parent-on-other-line");
  }

  @Test
  void a_level_skipped_is_one_of_its_own_line() {
    theOnly(with(grid("P12", "party-group").parent(id("P"))))
        .isWarning("level-skipped")
        .says("P12", "party-group", "P", "committee");
  }

  @Test
  void every_line_has_a_top_of_its_own() {
    theOnly(with(grid("P2", "branch"))).isError("grid-without-parent").at("grids/P2");
  }

  @Test
  void a_level_of_no_line_is_unknown_and_those_of_all_lines_are_known() {
    theOnly(with(grid("P2", "brunch").parent(id("P")))).isError("unknown-level").suggests("branch");
  }

  @Test
  void a_grid_of_the_territory_sits_nowhere() {
    theOnly(with(grid("G02", "grid").parent(id("C01")).addSeats(id("G01"))))
        .isError("seat-not-here")
        .at("grids/G02/seat/0")
        .says("G02", "grid", "G01");
  }

  @Test
  void nobody_sits_on_a_node_of_another_line() {
    theOnly(with(grid("P2", "branch").parent(id("P")).addSeats(id("G01"), id("M1"))))
        .isError("seat-not-here")
        .at("grids/P2/seat/1")
        .says("P2", "branch", "M1", "squad");
  }

  @Test
  void a_seat_that_is_not_there_is_found_with_the_nearest_one() {
    theOnly(with(grid("P2", "branch").parent(id("P")).addSeats(id("G011"))))
        .isError("unknown-grid")
        .at("grids/P2/seat/0")
        .suggests("G01");
  }

  @Test
  void a_level_stands_on_one_ladder_only() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Ladders(ladder("community", "grid"), ImmutableMap.of(PARTY, ladder("grid"))))
        .withMessageContaining("grid");
  }
}
