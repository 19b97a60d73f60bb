package org.wangge.grid.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.domain.sample.SampleCommunity.grid;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.Ladder;
import org.wangge.grid.domain.organisation.Ladders;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.LineId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.sample.SampleCommunity;

/** Posts of a party line, and what they find on the grid where their branch sits. */
class SeatTest {

  private static final Ladder PARTY =
      new Ladder(List.of(LevelId.of("branch"), LevelId.of("party-group")));

  private static Staffing staffing() {
    SampleCommunity community = new SampleCommunity();
    StaffingFacts facts = community.facts();
    community.grids.add(grid("B1", "branch").addSeats(GridId.of("G03")).build());
    community.grids.add(grid("B11", "party-group").parent(GridId.of("B1")).build());
    community.grids.add(grid("B2", "branch").addSeats(GridId.of("G04"), GridId.of("G031")).build());
    Organisation organisation =
        Organisation.of(
                new Ladders(SampleCommunity.LADDER, Map.of(LineId.of("party"), PARTY)),
                community.grids,
                community.units)
            .orThrow();
    return Staffing.of(
            StaffingFacts.builder()
                .organisation(organisation)
                .zone(facts.zone())
                .addAllPostTypes(facts.postTypes())
                .addAllPosts(facts.posts())
                .addAllPairs(facts.pairs())
                .addAllAppointments(facts.appointments())
                .build())
        .orThrow();
  }

  private static List<String> nearest(String type, String grid) {
    return staffing().nearest(PostTypeId.of(type), GridId.of(grid)).stream()
        .map(Post::id)
        .map(id -> id.id())
        .toList();
  }

  @Test
  void a_node_of_the_party_line_finds_the_head_of_the_grid_where_it_sits() {
    assertThat(nearest("level-2-head", "B1")).containsExactly("level2-g03");
    assertThat(nearest("level-1-head", "B1")).containsExactly("level1-c01");
  }

  @Test
  void a_group_without_a_seat_sits_where_its_branch_sits() {
    assertThat(nearest("level-2-head", "B11")).containsExactly("level2-g03");
  }

  @Test
  void of_two_seats_both_answer_and_one_post_answers_once() {
    assertThat(nearest("level-2-head", "B2")).containsExactly("level2-g03", "level2-g04");
    assertThat(nearest("level-1-head", "B2")).containsExactly("level1-c01");
  }

  @Test
  void a_grid_of_the_territory_never_asks_the_party_line() {
    assertThat(nearest("part-time-worker", "G04")).isEmpty();
  }
}
