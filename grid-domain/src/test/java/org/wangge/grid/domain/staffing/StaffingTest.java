package org.wangge.grid.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.grid.domain.sample.SampleCommunity.id;
import static org.wangge.grid.domain.sample.SampleCommunity.post;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.Among;
import org.wangge.grid.domain.post.CoverStep;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.sample.SampleCommunity;
import org.wangge.grid.domain.sample.SamplePostTypes;

class StaffingTest {

  private final SampleCommunity community = new SampleCommunity();

  private List<String> nearest(String type, String grid) {
    return community.staffing().nearest(SamplePostTypes.id(type), GridId.of(grid)).stream()
        .map(post -> post.id().id())
        .toList();
  }

  @Test
  void a_community_in_order_has_no_finding() {
    assertThat(community.findings()).isEmpty();
    assertThat(Staffing.of(community.facts())).isInstanceOf(Result.Passed.class);
  }

  @Test
  void a_post_is_looked_for_on_the_grid_and_then_above() {
    assertThat(nearest("part-time-worker", "G031")).containsExactly("worker-031-a", "worker-031-b");
    assertThat(nearest("level-2-head", "G031")).containsExactly("level2-g03");
    assertThat(nearest("total-grid-head", "G031")).containsExactly("total-c01");
    assertThat(nearest("part-time-worker", "G03")).isEmpty();
    assertThat(nearest("level-2-head", "C01")).isEmpty();
  }

  @Test
  void the_superior_is_the_nearest_post_of_the_superior_type() {
    Staffing staffing = community.staffing();

    assertThat(staffing.superior(id("worker-032-a"))).contains(id("level3-g032"));
    assertThat(staffing.superior(id("level2-g04"))).contains(id("level1-c01"));
    assertThat(staffing.superior(id("total-c01"))).isEmpty();
  }

  @Test
  void a_post_on_two_grids_has_the_one_superior_that_both_agree_on() {
    assertThat(community.staffing().superior(id("desk-c01"))).contains(id("level1-c01"));
    assertThat(community.staffing().single(id("desk-c01"), SamplePostTypes.id("level-2-head")))
        .isEmpty();
  }

  @Test
  void partners_are_each_others_partners() {
    Staffing staffing = community.staffing();

    assertThat(staffing.partner(id("worker-031-a"), SampleCommunity.START))
        .contains(id("worker-031-b"));
    assertThat(staffing.partner(id("worker-031-b"), SampleCommunity.START))
        .contains(id("worker-031-a"));
    assertThat(staffing.partner(id("level3-g031"), SampleCommunity.START)).isEmpty();
  }

  @Test
  void the_unit_behind_a_post_is_its_own_else_that_of_its_grid() {
    community.hold(
        post("helper", "group-leader", "G032").sentBy(UnitId.of("transport-bureau")).build());
    Staffing staffing = community.staffing();

    assertThat(staffing.sender(id("helper"))).contains(UnitId.of("transport-bureau"));
    assertThat(staffing.sender(id("worker-032-a"))).contains(UnitId.of("housing-bureau"));
    assertThat(staffing.sender(id("level1-c01"))).isEmpty();
  }

  @Test
  void posts_and_their_types_are_found_by_id() {
    Staffing staffing = community.staffing();

    assertThat(staffing.post(id("desk-c01"))).isPresent();
    assertThat(staffing.post(id("nobody"))).isEmpty();
    assertThat(staffing.typeOf(id("desk-c01")).id())
        .isEqualTo(SamplePostTypes.id("full-time-worker"));
    assertThatIllegalArgumentException().isThrownBy(() -> staffing.typeOf(id("nobody")));
  }

  @Test
  void a_post_serves_a_grid_and_a_type_has_a_holder() {
    assertThatIllegalArgumentException().isThrownBy(() -> post("x", "group-leader").build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SamplePostTypes.type("x", "grid", "LA-01").holders(0).build());
  }

  @Test
  void two_posts_of_one_id_are_a_programmers_error() {
    community.posts.add(post("desk-c01", "full-time-worker", "G04").build());

    assertThatIllegalArgumentException().isThrownBy(community::staffing);
  }

  @Test
  void ladder_steps_and_ways_of_picking_have_one_text_each() {
    assertThat(CoverStep.parse("ab-partner")).isEqualTo(CoverStep.AB_PARTNER);
    assertThat(CoverStep.parse("superior")).isEqualTo(CoverStep.SUPERIOR);
    for (String text : List.of("ab-partner", "superior", "deputy-total-grid-head")) {
      assertThat(CoverStep.parse(text)).hasToString(text);
    }
    for (Among among : Among.values()) {
      assertThat(Among.parse(among.toString())).contains(among);
    }
    assertThat(Among.parse("b-post")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> CoverStep.parse("a post"));
  }
}
