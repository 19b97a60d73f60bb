package org.wangge.grid.domain.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wangge.grid.domain.sample.FoundFinding.theOnly;
import static org.wangge.grid.domain.sample.SampleCommunity.between;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.domain.sample.SampleCommunity;

/** The group leader has a term of office of three years. */
class OfficeTermCheckTest {

  private final SampleCommunity community = new SampleCommunity();

  @BeforeEach
  void three_years() {
    OfficeTerm term = new OfficeTerm(java.time.Period.ofYears(3), ClauseRef.of("LA-31"));
    HolderRules rules = TogetherCheckTest.rules("group-leader", "LA-13").termOfOffice(term).build();
    community.officeRules = OfficeRules.builder().putHolder(rules.type(), rules).build();
    community.vacate("leader-031");
  }

  private void hold(String person, String from, String to) {
    community.appoint("leader-031", person, between(from + "T00:00", to + "T00:00"));
  }

  @Test
  void an_appointment_that_lasts_longer_than_the_term_is_found_with_the_day_it_is_over() {
    hold("p-1", "2026-01-01", "2029-01-02");
    hold("p-2", "2029-01-02", "2032-01-02");
    community.appoint("leader-031", "p-3", Period.since(midnight("2032-01-02")));

    List<Finding> findings = community.findings();

    // 2026-01-01 + 3 years = 2029-01-01, one day before the end; the last one has no end at all
    assertThat(findings)
        .extracting(finding -> finding.code() + " " + finding.place().path())
        .containsExactly(
            "term-of-office-over appointments/12", "term-of-office-over appointments/14");
    assertThat(findings.get(0).message().zh())
        .isEqualTo("岗位leader-031的任职（2026-01-01至2029-01-02（不含））超出任期：任期于2029-01-01届满（LA-31）");
    assertThat(findings.get(1).message().en()).contains("from 2032-01-02 on", "2035-01-02");
  }

  private static java.time.Instant midnight(String day) {
    return SampleCommunity.at(day + "T00:00");
  }

  @Test
  void a_gap_between_two_holders_is_found_with_its_days_and_so_is_an_end_without_a_successor() {
    hold("p-2", "2028-03-01", "2029-01-01");
    hold("p-1", "2026-01-01", "2028-01-01");

    List<Finding> findings = community.findings();

    assertThat(findings)
        .extracting(finding -> finding.code() + " " + finding.place().path())
        .containsExactly("successor-missing appointments/13", "successor-missing appointments/12");
    assertThat(findings)
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING, Severity.INFO);
    assertThat(findings.get(0).message().en())
        .isEqualTo("Nobody follows on post leader-031 (LA-31): 2028-01-01 until 2028-03-01");
    assertThat(findings.get(1).message().zh()).isEqualTo("岗位leader-031（LA-31）无人接任：自2029-01-01起");
  }

  @Test
  void a_holder_chosen_anew_has_another_term() {
    hold("p-1", "2026-01-01", "2029-01-01");
    hold("p-1", "2029-01-01", "2032-01-01");

    theOnly(community.findings()).at("appointments/13").says("2032-01-01");
  }

  @Test
  void a_term_of_office_of_nothing_is_none() {
    assertThatThrownBy(() -> new OfficeTerm(java.time.Period.ZERO, ClauseRef.of("LA-31")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("P0D");
  }
}
