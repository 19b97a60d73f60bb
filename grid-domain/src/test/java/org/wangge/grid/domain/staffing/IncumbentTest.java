package org.wangge.grid.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.grid.domain.sample.SampleCommunity.at;
import static org.wangge.grid.domain.sample.SampleCommunity.between;
import static org.wangge.grid.domain.sample.SampleCommunity.id;
import static org.wangge.grid.domain.sample.SampleCommunity.person;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.post.Absence;
import org.wangge.grid.domain.post.CoverStep;
import org.wangge.grid.domain.sample.SampleCommunity;
import org.wangge.grid.domain.sample.SamplePostTypes;

class IncumbentTest {

  private static final Instant MID_OCTOBER = at("2026-10-15T09:00");

  private final SampleCommunity community = new SampleCommunity();

  private Incumbency incumbent(String post) {
    return incumbent(post, MID_OCTOBER);
  }

  private Incumbency incumbent(String post, Instant instant) {
    return community.staffing().incumbent(id(post), instant);
  }

  private static void assertActs(Incumbency incumbency, String acting, String... codes) {
    assertThat(incumbency).isInstanceOf(Incumbency.Filled.class);
    Incumbency.Filled filled = (Incumbency.Filled) incumbency;
    assertThat(filled.acting()).isEqualTo(id(acting));
    assertThat(filled.persons()).containsExactly(person("p-" + acting));
    assertThat(filled.explanation().codes()).containsExactly(codes);
  }

  private static void assertVacant(Incumbency incumbency, String... codes) {
    assertThat(incumbency).isInstanceOf(Incumbency.Vacant.class);
    assertThat(incumbency.explanation().codes()).containsExactly(codes);
  }

  @Test
  void a_holder_who_is_present_acts() {
    assertActs(incumbent("worker-031-a"), "worker-031-a", "holder");
  }

  @Test
  void the_ab_partner_stands_in_for_a_holder_who_is_away_in_either_direction() {
    community.awayInOctober("worker-031-a", "worker-032-b");

    Incumbency a = incumbent("worker-031-a");
    assertActs(a, "worker-031-b", "holder-absent", "ab-partner");
    assertThat(a.post()).isEqualTo(id("worker-031-a"));
    assertActs(incumbent("worker-032-b"), "worker-032-a", "holder-absent", "ab-partner");
  }

  @Test
  void a_vacant_post_is_covered_too_and_the_unit_has_to_fill_it() {
    community.vacate("worker-031-a");

    assertActs(
        incumbent("worker-031-a"),
        "worker-031-b",
        "post-vacant",
        "unit-fills-vacancy",
        "ab-partner");
  }

  @Test
  void the_superior_acts_when_both_partners_are_away() {
    community.awayInOctober("worker-031-a", "worker-031-b");

    assertActs(
        incumbent("worker-031-a"),
        "level3-g031",
        "holder-absent",
        "ab-partner-away",
        "superior",
        "holder");
  }

  @Test
  void the_superior_acts_when_there_is_no_partner() {
    community.unpair("worker-031-a").awayInOctober("worker-031-a");

    assertActs(
        incumbent("worker-031-a"),
        "level3-g031",
        "holder-absent",
        "no-ab-partner",
        "superior",
        "holder");
  }

  @Test
  void superiors_are_asked_one_above_the_other() {
    community.awayInOctober("worker-031-a", "worker-031-b", "level3-g031").vacate("level2-g03");

    assertActs(
        incumbent("worker-031-a"),
        "level1-c01",
        "holder-absent",
        "ab-partner-away",
        "superior",
        "holder-absent",
        "superior",
        "post-vacant",
        "superior",
        "holder");
  }

  @Test
  void the_deputy_acts_where_the_plan_names_one() {
    community.awayInOctober("total-c01");

    assertActs(incumbent("total-c01"), "deputy-c01", "holder-absent", "deputy", "holder");
  }

  @Test
  void nobody_acts_when_the_whole_ladder_is_away_and_every_rung_is_told() {
    community.awayInOctober("level1-c01", "total-c01").vacate("deputy-c01");

    assertVacant(
        incumbent("level1-c01"),
        "holder-absent",
        "superior",
        "holder-absent",
        "deputy",
        "post-vacant",
        "nobody");
  }

  @Test
  void a_post_without_a_ladder_is_simply_vacant() {
    community.awayInOctober("deputy-c01");

    assertVacant(incumbent("deputy-c01"), "holder-absent", "nobody");
  }

  @Test
  void an_absence_begins_at_its_start_and_is_over_at_its_end() {
    community.away("worker-031-a", "2026-09-28T00:00", "2026-10-12T00:00");
    Instant from = at("2026-09-28T00:00");
    Instant to = at("2026-10-12T00:00");

    assertActs(incumbent("worker-031-a", from.minusNanos(1)), "worker-031-a", "holder");
    assertActs(incumbent("worker-031-a", from), "worker-031-b", "holder-absent", "ab-partner");
    assertActs(
        incumbent("worker-031-a", to.minusNanos(1)), "worker-031-b", "holder-absent", "ab-partner");
    assertActs(incumbent("worker-031-a", to), "worker-031-a", "holder");
  }

  @Test
  void of_two_holders_in_a_row_the_second_acts_from_the_instant_of_the_change() {
    community
        .vacate("level2-g03")
        .appoint("level2-g03", "p-first", between("2025-01-01T00:00", "2026-03-01T00:00"))
        .appoint("level2-g03", "p-second", between("2026-03-01T00:00", "2027-03-01T00:00"));
    Staffing staffing = community.staffing();
    Instant change = at("2026-03-01T00:00");

    assertThat(staffing.holders(id("level2-g03"), change.minusNanos(1)))
        .containsExactly(person("p-first"));
    assertThat(staffing.holders(id("level2-g03"), change)).containsExactly(person("p-second"));
    assertThat(staffing.holders(id("level2-g03"), at("2027-03-01T00:00"))).isEmpty();
  }

  @Test
  void of_several_holders_those_present_act_together_ordered_by_id() {
    community
        .change(SamplePostTypes.type("group-leader", "grid-group", "LA-13").holders(3).build())
        .vacate("leader-031")
        .appoint(
            "leader-031", "p-c", SampleCommunity.between("2026-01-01T00:00", "2027-01-01T00:00"))
        .appoint(
            "leader-031", "p-a", SampleCommunity.between("2026-01-01T00:00", "2027-01-01T00:00"))
        .appoint(
            "leader-031", "p-b", SampleCommunity.between("2026-01-01T00:00", "2027-01-01T00:00"));
    community.absences.add(
        new Absence(person("p-b"), between("2026-10-01T00:00", "2026-11-01T00:00")));

    Incumbency.Filled leaders = (Incumbency.Filled) incumbent("leader-031");

    assertThat(leaders.persons()).containsExactly(person("p-a"), person("p-c"));
    assertThat(leaders.explanation().codes()).containsExactly("holder", "holder");
  }

  @Test
  void the_absence_that_lasts_longest_is_told() {
    community
        .away("worker-031-a", "2026-10-01T00:00", "2026-10-20T00:00")
        .away("worker-031-a", "2026-10-10T00:00", "2026-10-31T00:00");

    assertThat(incumbent("worker-031-a").explanation().reasons().get(0))
        .isEqualTo(
            new IncumbencyReason.HolderAbsent(
                id("worker-031-a"),
                person("p-worker-031-a"),
                between("2026-10-10T00:00", "2026-10-31T00:00"),
                SampleCommunity.CHINA));
  }

  @Test
  void a_ladder_that_leads_back_to_itself_ends() {
    // The total grid head covers for the deputy, and the deputy for the total grid head.
    community
        .change(
            SamplePostTypes.type("deputy-total-grid-head", "community", "LA-03")
                .superior(SamplePostTypes.id("total-grid-head"))
                .addCover(CoverStep.SUPERIOR, CoverStep.SUPERIOR)
                .build())
        .awayInOctober("total-c01", "deputy-c01");

    assertVacant(
        incumbent("deputy-c01"),
        "holder-absent",
        "superior",
        "holder-absent",
        "step-leads-nowhere", // The total grid head's deputy was asked already,
        "step-leads-nowhere", // and so was the superior when the ladder names it again.
        "nobody");
    assertVacant(
        incumbent("total-c01"),
        "holder-absent",
        "deputy",
        "holder-absent",
        "step-leads-nowhere",
        "step-leads-nowhere",
        "nobody");
  }

  @Test
  void a_post_that_is_not_there_is_a_programmers_error() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> incumbent("nobody"))
        .withMessageContaining("nobody");
  }
}
