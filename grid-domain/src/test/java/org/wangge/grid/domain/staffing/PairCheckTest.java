package org.wangge.grid.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.domain.sample.FoundFinding.the;
import static org.wangge.grid.domain.sample.FoundFinding.theOnly;
import static org.wangge.grid.domain.sample.SampleCommunity.between;

import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.post.Absence;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.sample.SampleCommunity;

class PairCheckTest {

  private final SampleCommunity community = new SampleCommunity();

  @Test
  void a_worker_whom_the_plan_pairs_needs_a_partner() {
    community.unpair("worker-032-a");

    assertThat(community.findings())
        .extracting(finding -> finding.code() + " " + finding.place().path())
        .containsExactly("no-ab-partner posts/worker-032-a", "no-ab-partner posts/worker-032-b");
    assertThat(community.findings().get(0).message().zh())
        .isEqualTo("岗位worker-032-a没有AB岗搭档，LA-14要求结对");
  }

  @Test
  void a_post_belongs_to_one_pair() {
    community.hold("worker-032-c", "part-time-worker", "G032").pair("worker-032-c", "worker-032-b");

    theOnly(community.findings())
        .isError("post-in-two-pairs")
        .at("pairs/2/b")
        .says("worker-032-b", "2");
  }

  @Test
  void a_pair_written_twice_is_found_on_both_sides() {
    community.pair("worker-031-b", "worker-031-a");

    assertThat(community.findings())
        .extracting(finding -> finding.code() + " " + finding.place().path())
        .containsExactly("post-in-two-pairs pairs/2/a", "post-in-two-pairs pairs/2/b");
  }

  @Test
  void a_post_is_no_partner_of_itself() {
    community.hold("worker-032-c", "part-time-worker", "G032").pair("worker-032-c", "worker-032-c");

    theOnly(community.findings()).isError("pair-with-itself").at("pairs/2").says("worker-032-c");
  }

  @Test
  void posts_of_two_types_make_no_pair() {
    community.hold("worker-032-c", "part-time-worker", "G032").pair("worker-032-c", "leader-031");

    theOnly(community.findings())
        .isError("pair-not-in-plan")
        .at("pairs/2")
        .says("worker-032-c", "part-time-worker", "leader-031", "group-leader");
  }

  @Test
  void posts_of_a_type_that_the_plan_does_not_pair_make_no_pair() {
    community.pair("level3-g031", "level3-g032");

    theOnly(community.findings())
        .isError("pair-not-in-plan")
        .at("pairs/2")
        .says("level3-g031", "level3-g032", "level-3-head");
  }

  @Test
  void one_person_cannot_hold_both_posts_of_a_pair() {
    community
        .vacate("worker-031-b")
        .appoint("worker-031-b", "p-worker-031-a", Period.since(SampleCommunity.START));

    theOnly(community.findings())
        .isError("same-person-on-both")
        .at("pairs/0")
        .says("worker-031-a", "worker-031-b");
  }

  @Test
  void one_person_may_hold_both_posts_one_after_the_other() {
    community
        .vacate("worker-031-a", "worker-031-b")
        .appoint("worker-031-a", "p-1", between("2026-01-01T00:00", "2026-07-01T00:00"))
        .appoint("worker-031-b", "p-1", between("2026-07-01T00:00", "2027-01-01T00:00"));

    assertThat(community.findings()).isEmpty();
  }

  @Test
  void partners_who_are_away_together_are_found_with_the_days() {
    community
        .away("worker-031-a", "2026-10-01T00:00", "2026-10-12T00:00")
        .away("worker-031-b", "2026-10-08T00:00", "2026-10-20T00:00");

    // 10-01 to 10-12 and 10-08 to 10-20 have 10-08 to 10-12 in common.
    theOnly(community.findings())
        .isWarning("away-together")
        .at("pairs/0")
        .says("worker-031-a", "worker-031-b", "2026-10-08", "2026-10-12")
        .witnesses("2026-10-08 until 2026-10-12");
  }

  @Test
  void partners_who_are_away_one_after_the_other_are_in_order() {
    community
        .away("worker-031-a", "2026-10-01T00:00", "2026-10-08T00:00")
        .away("worker-031-b", "2026-10-08T00:00", "2026-10-20T00:00");

    assertThat(community.findings()).isEmpty();
  }

  @Test
  void an_absence_counts_only_while_the_person_holds_the_post() {
    community
        .vacate("worker-031-b")
        .appoint("worker-031-b", "p-old", between("2026-01-01T00:00", "2026-10-05T00:00"))
        .appoint("worker-031-b", "p-new", between("2026-10-05T00:00", "2027-01-01T00:00"))
        .awayInOctober("worker-031-a");
    community.absences.add(
        new Absence(PersonId.of("p-old"), between("2026-10-03T00:00", "2026-11-01T00:00")));

    // p-old is away from 10-03 but leaves the post on 10-05.
    the("away-together", community.findings())
        .isWarning("away-together")
        .witnesses("2026-10-03 until 2026-10-05");
    assertThat(community.findings()).extracting(Finding::code).containsExactly("away-together");
  }
}
