package org.wangge.grid.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.grid.domain.sample.FoundFinding.theOnly;
import static org.wangge.grid.domain.sample.SampleCommunity.at;
import static org.wangge.grid.domain.sample.SampleCommunity.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.CoverStep;
import org.wangge.grid.domain.roster.Roster;
import org.wangge.grid.domain.roster.RosterId;
import org.wangge.grid.domain.roster.Shift;
import org.wangge.grid.domain.sample.SampleCommunity;
import org.wangge.grid.domain.sample.SamplePostTypes;
import org.wangge.grid.domain.staffing.Incumbency;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.domain.staffing.StaffingFacts;

class DutyTest {

  private static final RosterId DESK = RosterId.of("desk");

  private final SampleCommunity community =
      new SampleCommunity().hold("desk-c02", "full-time-worker", "G03");

  private static Roster desk(String on) {
    return Roster.builder()
        .id(DESK)
        .title(Text.same("desk"))
        .on(GridId.of(on))
        .addPosts(id("desk-c01"), id("desk-c02"))
        .from(LocalDate.of(2026, 1, 5))
        .turnDays(7)
        .addShifts(Shift.parse("08:00-20:00").orElseThrow())
        .build();
  }

  private StaffingFacts facts(Roster roster) {
    return StaffingFacts.builder()
        .organisation(community.facts().organisation())
        .zone(SampleCommunity.CHINA)
        .addAllPostTypes(community.types)
        .addAllPosts(community.posts)
        .addAllPairs(community.pairs)
        .addAllAppointments(community.appointments)
        .addAllAbsences(community.absences)
        .putAllContacts(community.contacts)
        .addRosters(roster)
        .build();
  }

  private Staffing staffing() {
    return Staffing.of(facts(desk("C01"))).orThrow();
  }

  private Duty on(String local) {
    return Duty.of(staffing(), DESK, at(local));
  }

  @Test
  void the_post_whose_turn_it_is_is_on_duty_with_its_holder() {
    assertThat(on("2026-01-13T08:00").explanation().lines(Language.ZH))
        .isEqualTo(
            List.of(
                "值班表desk轮到desk-c02（2026-01-13 08:00至2026-01-13 20:00（不含））",
                "desk-c02由任职人p-desk-c02在岗"));
  }

  @Test
  void whoever_covers_the_post_is_on_duty_in_its_turn() {
    community.away("desk-c02", "2026-01-12T00:00", "2026-01-19T00:00");

    assertThat(on("2026-01-13T08:00").explanation().codes())
        .containsExactly("turn-of-duty", "holder-absent", "superior", "holder");
  }

  @Test
  void before_the_roster_and_between_its_shifts_nobody_is_on_duty() {
    assertThat(on("2026-01-04T10:00").explanation().codes()).containsExactly("roster-not-begun");
    assertThat(on("2026-01-13T20:00").explanation().codes()).containsExactly("between-shifts");
  }

  @Test
  void a_roster_that_is_not_there_is_asked_in_error() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Duty.of(staffing(), RosterId.of("gate"), Instant.EPOCH))
        .withMessageContaining("gate");
  }

  @Test
  void a_roster_of_an_unknown_grid_is_refused() {
    theOnly(Staffing.of(facts(desk("C02"))).findings())
        .isError("unknown-grid")
        .at("rosters/desk/on")
        .says("C02")
        .suggests("C01");
  }

  private Incumbency covered(CoverStep step, String local) {
    community.change(SamplePostTypes.partTimeWorker().addCover(step).build());
    community.awayInOctober("worker-031-a");
    return staffing().incumbent(id("worker-031-a"), at(local));
  }

  @Test
  void the_post_on_duty_in_the_community_may_cover_and_the_credit_stays_with_the_post() {
    // 2026-10-12 is 40 weeks after 01-05: an even turn, desk-c01.
    assertThat(covered(CoverStep.DUTY_OFFICER, "2026-10-12T09:00"))
        .isInstanceOfSatisfying(
            Incumbency.Filled.class,
            filled -> {
              assertThat(filled.acting()).isEqualTo(id("desk-c01"));
              assertThat(filled.post()).isEqualTo(id("worker-031-a"));
              assertThat(filled.explanation().lines(Language.EN).get(1))
                  .isEqualTo("worker-031-a: the post on duty, desk-c01, is asked [LA-12]");
            });
  }

  @Test
  void out_of_the_shifts_no_post_on_duty_covers() {
    assertThat(covered(CoverStep.DUTY_OFFICER, "2026-10-12T20:00").explanation().codes())
        .containsExactly("holder-absent", "step-leads-nowhere", "nobody");
  }

  @Test
  void the_contact_of_the_responsible_unit_may_cover() {
    community.contacts.put(UnitId.of("housing-bureau"), id("level2-g03"));

    assertThat(covered(CoverStep.UNIT, "2026-10-12T09:00").explanation().lines(Language.ZH))
        .endsWith("worker-031-a顺位转至单位联系岗位level2-g03 [LA-12]", "level2-g03由任职人p-level2-g03在岗");
  }

  @Test
  void a_unit_without_a_contact_covers_nothing() {
    assertThat(covered(CoverStep.UNIT, "2026-10-12T09:00").explanation().codes())
        .containsExactly("holder-absent", "step-leads-nowhere", "nobody");
  }
}
