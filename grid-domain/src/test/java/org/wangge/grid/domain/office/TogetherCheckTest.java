package org.wangge.grid.domain.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wangge.grid.domain.sample.FoundFinding.the;
import static org.wangge.grid.domain.sample.FoundFinding.theOnly;
import static org.wangge.grid.domain.sample.SampleCommunity.between;

import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.sample.SampleCommunity;
import org.wangge.grid.domain.sample.SamplePostTypes;

class TogetherCheckTest {

  private final SampleCommunity community = new SampleCommunity();

  static HolderRules.Builder rules(String type, String clause) {
    return HolderRules.builder().type(SamplePostTypes.id(type)).clause(ClauseRef.of(clause));
  }

  private static Companion companion(String type, String clause) {
    return new Companion(SamplePostTypes.id(type), ClauseRef.of(clause));
  }

  private static Period days(String from, String to) {
    return between(from + "T00:00", to + "T00:00");
  }

  private void rule(HolderRules rules) {
    community.officeRules = OfficeRules.builder().putHolder(rules.type(), rules).build();
  }

  @Test
  void
      two_appointments_of_one_person_to_one_post_overlap_from_the_later_start_to_the_earlier_end() {
    community
        .vacate("leader-031")
        .appoint("leader-031", "p-1", days("2026-01-01", "2026-06-01"))
        .appoint("leader-031", "p-1", days("2026-05-01", "2026-09-01"));

    theOnly(community.findings())
        .isWarning("overlapping-appointments")
        .at("appointments/13")
        .reads(
            "p-1在岗位leader-031有重叠的任职：2026-05-01至2026-06-01（不含）",
            "p-1 is appointed to post leader-031 more than once: 2026-05-01 until 2026-06-01");
  }

  @Test
  void an_appointment_that_begins_when_the_other_ends_does_not_overlap() {
    community
        .vacate("leader-031")
        .appoint("leader-031", "p-1", days("2026-01-01", "2026-05-01"))
        .appoint("leader-031", "p-1", days("2026-05-01", "2026-09-01"));

    assertThat(community.findings()).isEmpty();
  }

  @Test
  void a_holder_who_takes_up_one_post_too_many_is_found_where_it_is_taken_up() {
    rule(rules("group-leader", "LA-13").mostPosts(1).build());
    community.appoint("level3-g031", "p-leader-031", days("2026-04-01", "2026-05-01"));

    the("holder-twice", community.findings())
        .isError("holder-twice")
        .at("appointments/13")
        .reads(
            "p-leader-031同时任2个岗位（leader-031、level3-g031），group-leader的任职人至多1个（LA-13）",
            "p-leader-031 holds 2 posts at once (leader-031, level3-g031); a holder of group-leader"
                + " has at most 1 (LA-13)");
  }

  @Test
  void as_many_posts_as_may_be_held_are_held_rightly() {
    rule(rules("group-leader", "LA-13").mostPosts(2).build());
    community
        .vacate("level3-g031")
        .appoint("level3-g031", "p-leader-031", days("2026-04-01", "2026-05-01"));

    assertThat(community.findings()).isEmpty();
    assertThatThrownBy(() -> rules("group-leader", "LA-13").mostPosts(0).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }

  @Test
  void posts_one_after_the_other_are_not_held_at_once() {
    rule(rules("group-leader", "LA-13").mostPosts(1).build());
    community
        .vacate("leader-031", "level3-g031")
        .appoint("leader-031", "p-1", days("2026-01-01", "2026-04-01"))
        .appoint("level3-g031", "p-1", days("2026-04-01", "2026-05-01"));

    assertThat(community.findings()).isEmpty();
  }

  @Test
  void two_posts_that_exclude_each_other_are_found_with_the_time_they_are_held_together() {
    rule(rules("group-leader", "LA-13").addNotWith(companion("part-time-worker", "LA-12")).build());
    community
        .vacate("worker-032-a")
        .appoint("worker-032-a", "p-leader-031", days("2026-04-01", "2026-05-01"));

    theOnly(community.findings())
        .isError("posts-not-to-be-held-together")
        .at("appointments/12")
        .reads(
            "p-leader-031同时任岗位leader-031和worker-032-a（2026-04-01至2026-05-01（不含）），二者不得兼任（LA-12）",
            "p-leader-031 holds the posts leader-031 and worker-032-a (2026-04-01 until"
                + " 2026-05-01), which are not held together (LA-12)");
  }

  @Test
  void a_post_held_without_its_companion_is_found_with_the_first_time_apart() {
    rule(
        rules("group-leader", "LA-13").addHeldWith(companion("part-time-worker", "MF-04")).build());
    community
        .vacate("leader-031", "worker-031-a", "worker-032-a")
        .appoint("leader-031", "p-1", days("2026-02-01", "2026-12-01"))
        .appoint("worker-032-a", "p-1", days("2026-01-01", "2026-05-01"))
        .appoint("worker-031-a", "p-1", days("2026-06-01", "2027-01-01"));

    // held without a worker's post only in May
    theOnly(community.findings())
        .isWarning("posts-held-apart")
        .at("appointments/10")
        .says("p-1", "leader-031", "part-time-worker", "MF-04", "2026-05-01", "2026-06-01");
  }

  @Test
  void posts_held_together_all_the_while_are_in_order() {
    rule(
        rules("group-leader", "LA-13").addHeldWith(companion("part-time-worker", "MF-04")).build());
    community
        .vacate("worker-032-a")
        .appoint("worker-032-a", "p-leader-031", Period.since(SampleCommunity.START));

    assertThat(community.findings()).isEmpty();
  }
}
