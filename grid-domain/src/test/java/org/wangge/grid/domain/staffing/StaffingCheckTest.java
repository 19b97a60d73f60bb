package org.wangge.grid.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.domain.sample.FoundFinding.the;
import static org.wangge.grid.domain.sample.FoundFinding.theOnly;
import static org.wangge.grid.domain.sample.SampleCommunity.grid;
import static org.wangge.grid.domain.sample.SampleCommunity.post;

import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.sample.SampleCommunity;

class StaffingCheckTest {

  private static final HouseholdId H1 = HouseholdId.of("H1");

  private final SampleCommunity community = new SampleCommunity();

  private void removePost(String post) {
    community.posts.removeIf(candidate -> candidate.id().id().equals(post));
    community.vacate(post);
  }

  @Test
  void a_full_time_worker_serves_two_grids_and_no_third() {
    community.grids.add(
        grid("G05", "grid")
            .parent(GridId.of("C01"))
            .responsibleUnit(UnitId.of("transport-bureau"))
            .build());
    community.hold("level2-g05", "level-2-head", "G05");
    community.change(post("desk-c01", "full-time-worker", "G03", "G04", "G05").build());

    theOnly(community.findings())
        .isError("grids-per-post")
        .at("posts/desk-c01/grids")
        .reads("岗位desk-c01服务3个网格，LA-11规定为1..2个", "Post desk-c01 serves 3 grids; LA-11 says 1..2");
  }

  @Test
  void a_post_stands_on_the_level_of_its_type() {
    community.change(post("leader-031", "group-leader", "G03").build());

    theOnly(community.findings())
        .isError("post-on-wrong-level")
        .at("posts/leader-031/grids/0")
        .reads(
            "岗位leader-031（group-leader）应设在grid-group层级，G03是grid",
            "Post leader-031 (group-leader) belongs on level grid-group, but G03 is a grid");
  }

  @Test
  void a_post_whose_superior_nobody_set_up_is_found() {
    removePost("level3-g032");

    // Both workers of G032 have lost their superior; the level-2 head is of another type.
    assertThat(community.findings())
        .extracting(finding -> finding.code() + " " + finding.place().path())
        .containsExactly(
            "superior-missing posts/worker-032-a", "superior-missing posts/worker-032-b");
    assertThat(community.findings().get(0).message().zh())
        .isEqualTo("岗位worker-032-a没有上级：没有level-3-head");
  }

  @Test
  void a_post_with_two_possible_superiors_is_found() {
    community.hold("level3-more", "level-3-head", "G031");

    assertThat(community.findings())
        .extracting(finding -> finding.code() + " " + finding.place().path())
        .containsExactly(
            "superior-ambiguous posts/worker-031-a", "superior-ambiguous posts/worker-031-b");
    assertThat(community.findings().get(0).message().zh())
        .isEqualTo("岗位worker-031-a有多个可能的上级：level3-g031、level3-more");
    assertThat(community.findings().get(0).message().en())
        .isEqualTo("Post worker-031-a has several possible superiors: level3-g031, level3-more");
  }

  @Test
  void a_head_sent_by_a_unit_that_does_not_take_the_grid_is_found() {
    community.change(
        post("level2-g03", "level-2-head", "G03").sentBy(UnitId.of("transport-bureau")).build());

    theOnly(community.findings())
        .isWarning("sent-by-other-unit")
        .at("posts/level2-g03/sent-by")
        .says("level2-g03", "transport-bureau", "G03", "housing-bureau", "LA-05");
  }

  @Test
  void a_head_sent_by_the_unit_that_takes_the_grid_is_in_order() {
    community.change(
        post("level2-g03", "level-2-head", "G03").sentBy(UnitId.of("housing-bureau")).build());

    assertThat(community.findings()).isEmpty();
  }

  @Test
  void a_post_that_a_unit_sends_needs_a_unit_behind_its_grid() {
    community.change(grid("G04", "grid").parent(GridId.of("C01")).build());

    theOnly(community.findings())
        .isWarning("no-sending-unit")
        .at("posts/level2-g04")
        .says("level2-g04", "LA-05", "G04");
  }

  @Test
  void two_posts_of_one_type_may_not_claim_one_household() {
    community.change(
        post("worker-032-a", "part-time-worker", "G032")
            .addHouseholds(HouseholdId.of("H2"), H1)
            .build());

    theOnly(community.findings())
        .isError("household-claimed-twice")
        .at("posts/worker-032-a/households/1")
        .reads(
            "住户H1同时分给了worker-031-b和worker-032-a",
            "Household H1 is allotted to worker-031-b and to worker-032-a");
  }

  @Test
  void a_claim_of_another_type_in_front_hides_no_double_claim() {
    // The group leader's claim comes first; the two workers still claim H1 twice.
    community.posts.add(0, community.posts.remove(community.posts.size() - 1));
    community.change(post("worker-032-a", "part-time-worker", "G032").addHouseholds(H1).build());

    theOnly(community.findings())
        .isError("household-claimed-twice")
        .at("posts/worker-032-a/households/0")
        .says("worker-031-b", "worker-032-a");
  }

  @Test
  void every_grid_has_as_many_posts_of_a_type_as_the_plan_says() {
    removePost("level2-g04");
    community.contacts.put(UnitId.of("transport-bureau"), SampleCommunity.id("desk-c01"));

    theOnly(community.findings())
        .isError("posts-per-grid")
        .at("grids/G04")
        .reads(
            "网格G04有0个level-2-head岗位，LA-05规定为1个",
            "Grid G04 has 0 posts of type level-2-head; LA-05 says 1");
  }

  @Test
  void one_post_too_many_is_found_as_well() {
    community.hold("level2-more", "level-2-head", "G04");

    the("posts-per-grid", community.findings())
        .isError("posts-per-grid")
        .at("grids/G04")
        .says("2", "level-2-head", "LA-05");
  }
}
