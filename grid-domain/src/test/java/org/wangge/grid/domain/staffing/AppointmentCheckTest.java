package org.wangge.grid.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.domain.sample.FoundFinding.theOnly;
import static org.wangge.grid.domain.sample.SampleCommunity.between;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.sample.SampleCommunity;
import org.wangge.grid.domain.sample.SamplePostTypes;

class AppointmentCheckTest {

  private final SampleCommunity community = new SampleCommunity();

  /** The findings where the level-2 head of G04 is held by one person from one day to another. */
  private List<Finding> held(String from, String to) {
    community.vacate("level2-g04");
    return community.appoint("level2-g04", "p-1", days(from, to)).findings();
  }

  private static Period days(String from, String to) {
    return between(from + "T00:00", to + "T00:00");
  }

  private void tenure(java.time.Period tenure) {
    community.change(SamplePostTypes.levelTwoHead().tenure(tenure).build());
  }

  @Test
  void a_post_to_which_nobody_was_ever_appointed_is_found() {
    community.vacate("level3-g032");

    theOnly(community.findings())
        .isWarning("post-without-holder")
        .at("posts/level3-g032")
        .says("level3-g032");
  }

  @Test
  void a_second_holder_at_the_same_time_is_one_too_many() {
    community.appoint("level3-g032", "p-1", days("2026-05-01", "2027-05-01"));

    theOnly(community.findings())
        .isError("too-many-holders")
        .at("appointments/13")
        .reads("岗位level3-g032同时有2人任职，至多1人", "Post level3-g032 has 2 holders at once; at most 1");
  }

  @Test
  void of_two_who_begin_together_the_one_written_second_is_too_many() {
    community
        .vacate("level3-g032")
        .appoint("level3-g032", "p-1", days("2026-05-01", "2027-05-01"))
        .appoint("level3-g032", "p-2", days("2026-05-01", "2027-05-01"));

    theOnly(community.findings()).isError("too-many-holders").at("appointments/13");
  }

  @Test
  void a_holder_may_follow_at_the_instant_at_which_the_other_ends() {
    community
        .vacate("level3-g032")
        .appoint("level3-g032", "p-2", days("2026-05-01", "2027-05-01"))
        .appoint("level3-g032", "p-1", days("2026-01-01", "2026-05-01"));

    assertThat(community.findings()).isEmpty();
  }

  @Test
  void a_type_may_have_several_holders_up_to_its_number() {
    community
        .change(
            SamplePostTypes.type("group-leader", "grid-group", "LA-13")
                .superior(SamplePostTypes.id("full-time-worker"))
                .holders(2)
                .build())
        .appoint("leader-031", "p-2", days("2026-03-01", "2026-04-01"));
    assertThat(community.findings()).isEmpty();

    community.appoint("leader-031", "p-3", days("2026-03-31", "2026-05-01"));
    theOnly(community.findings()).isError("too-many-holders").at("appointments/14").says("3", "2");
  }

  @Test
  void one_person_appointed_twice_is_one_holder() {
    community.appoint("level3-g032", "p-level3-g032", days("2026-05-01", "2027-05-01"));

    theOnly(community.findings()).isWarning("overlapping-appointments").at("appointments/13");
  }

  @Test
  void a_level_2_head_changed_within_a_year_is_found() {
    theOnly(held("2026-01-01", "2026-12-31"))
        .isWarning("tenure-broken")
        .at("appointments/12")
        .reads(
            "岗位level2-g04的任期2026-01-01至2026-12-31（不含）不足1年（LA-05）：最早可于2027-01-01调整",
            "Post level2-g04: the appointment 2026-01-01 until 2026-12-31 is shorter than 1 year"
                + " (LA-05); it may be changed from 2027-01-01");
  }

  @Test
  void a_full_year_is_enough_and_a_head_who_stays_breaks_nothing() {
    assertThat(held("2026-01-01", "2027-01-01")).isEmpty();
    community.vacate("level2-g04");
    assertThat(
            community.appoint("level2-g04", "p-1", Period.since(SampleCommunity.START)).findings())
        .isEmpty();
  }

  @Test
  void a_year_from_a_leap_day_ends_on_the_last_of_february() {
    assertThat(held("2024-02-29", "2025-02-28")).isEmpty();
    theOnly(held("2024-02-29", "2025-02-27")).isWarning("tenure-broken").says("2025-02-28");
  }

  @Test
  void a_year_to_a_leap_day_is_a_year_and_a_day() {
    // 2023-03-01 + 1 year = 2024-03-01: February 29 still belongs to it.
    theOnly(held("2023-03-01", "2024-02-29")).isWarning("tenure-broken").says("2024-03-01");
    assertThat(held("2023-02-28", "2024-02-28")).isEmpty();
  }

  @Test
  void months_end_on_the_corresponding_day_or_the_last_of_the_month() {
    tenure(java.time.Period.ofMonths(6));

    // 08-31 + 6 months: there is no 02-31, so 02-28 of 2027.
    assertThat(held("2026-08-31", "2027-02-28")).isEmpty();
    theOnly(held("2026-08-31", "2027-02-27")).says("2027-02-28");
    // 02-28 + 6 months = 08-28, not the last of August.
    assertThat(held("2026-02-28", "2026-08-28")).isEmpty();
  }

  @Test
  void a_tenure_reads_as_years_months_and_days() {
    tenure(java.time.Period.of(2, 1, 15));

    Finding finding = held("2026-01-01", "2026-02-01").get(0);

    assertThat(finding.message().zh()).contains("不足2年1个月15天（LA-05）");
    assertThat(finding.message().en()).contains("shorter than 2 years 1 month 15 days (LA-05)");
  }

  @Test
  void appointments_that_follow_each_other_without_a_gap_are_one_tenure() {
    community
        .vacate("level2-g04")
        .appoint("level2-g04", "p-1", days("2026-08-01", "2027-02-01"))
        .appoint("level2-g04", "p-1", days("2026-02-01", "2026-08-01"));

    // Six months and six months: changed after a year.
    assertThat(community.findings()).isEmpty();
  }

  @Test
  void appointments_that_make_less_than_a_year_together_break_the_tenure_once() {
    community
        .vacate("level2-g04")
        .appoint("level2-g04", "p-1", days("2026-02-01", "2026-08-01"))
        .appoint("level2-g04", "p-1", days("2026-08-01", "2026-11-01"));

    theOnly(community.findings())
        .isWarning("tenure-broken")
        .at("appointments/13")
        .says("2026-02-01", "2026-11-01", "2027-02-01");
  }

  @Test
  void a_gap_or_another_person_begins_a_tenure_anew() {
    community
        .vacate("level2-g04")
        .appoint("level2-g04", "p-1", days("2025-01-01", "2026-02-01"))
        .appoint("level2-g04", "p-1", days("2026-02-02", "2026-08-01"))
        .appoint("level2-g04", "p-2", days("2026-08-01", "2026-11-01"));

    assertThat(community.findings())
        .extracting(finding -> finding.code() + " " + finding.place().path())
        .containsExactly("tenure-broken appointments/13", "tenure-broken appointments/14");
  }
}
