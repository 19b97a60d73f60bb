package org.wangge.grid.domain.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wangge.grid.domain.sample.FoundFinding.theOnly;
import static org.wangge.grid.domain.sample.SampleCommunity.between;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.post.Count;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.domain.sample.SampleCommunity;
import org.wangge.grid.domain.sample.SamplePostTypes;

/** What is asked of the group leader, whom p-1 becomes on 2026-05-01. */
class EligibilityCheckTest {

  private static final FactId RANK = FactId.of("cadre-rank");
  private static final Requirement AT_MOST_35 = new Requirement.Age(new Count(0, 35));

  private final SampleCommunity community = new SampleCommunity();

  EligibilityCheckTest() {
    community
        .vacate("leader-031")
        .appoint("leader-031", "p-1", Period.since(SampleCommunity.at("2026-05-01T00:00")));
  }

  private List<Finding> asked(Requirement requirement, boolean preferred) {
    HolderRules rules =
        TogetherCheckTest.rules("group-leader", "LA-13")
            .addEligibility(new Eligibility(requirement, preferred, ClauseRef.of("MF-02")))
            .build();
    community.officeRules =
        OfficeRules.builder()
            .putHolder(rules.type(), rules)
            .putFact(RANK, List.of("clerk", "deputy-section-chief", "section-chief"))
            .build();
    return community.findings();
  }

  private EligibilityCheckTest born(String month) {
    return declare(PersonFacts.builder().born(YearMonth.parse(month)).build());
  }

  private EligibilityCheckTest is(FactId fact, String grade) {
    return declare(PersonFacts.builder().putGrade(fact, grade).build());
  }

  private EligibilityCheckTest declare(PersonFacts facts) {
    community.persons.put(SampleCommunity.person("p-1"), facts);
    return this;
  }

  @Test
  void an_age_counts_in_completed_years_from_the_first_day_of_the_month_of_birth() {
    // appointed in May 2026: 36 since May 2026 or 35 until June 2026
    assertThat(born("1990-06").asked(AT_MOST_35, false)).isEmpty();
    theOnly(born("1990-05").asked(AT_MOST_35, false))
        .isError("not-eligible")
        .at("appointments/12")
        .reads(
            "p-1不符合岗位leader-031的条件（MF-02）：年龄0..35周岁，现为36",
            "p-1 does not meet what post leader-031 asks for (MF-02): an age of 0..35; here: 36");
  }

  @Test
  void nobody_is_appointed_before_birth() {
    theOnly(born("2026-06").asked(AT_MOST_35, false)).isError("not-eligible").says("-1");
  }

  @Test
  void what_is_not_declared_is_unknown_and_refuses_nothing() {
    theOnly(asked(AT_MOST_35, false))
        .isWarning("eligibility-unknown")
        .at("appointments/12")
        .says("p-1", "leader-031", "MF-02", "0..35");
    assertThat(asked(AT_MOST_35, true))
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO);
  }

  @Test
  void schooling_of_the_level_asked_for_or_a_higher_one_will_do() {
    Requirement school = new Requirement.AtLeast(OfficeRules.EDUCATION, "high-school");

    assertThat(is(OfficeRules.EDUCATION, "high-school").asked(school, false)).isEmpty();
    assertThat(is(OfficeRules.EDUCATION, "doctor").asked(school, false)).isEmpty();
    theOnly(is(OfficeRules.EDUCATION, "junior-middle").asked(school, false))
        .isError("not-eligible")
        .says("education", "high-school", "junior-middle");
  }

  @Test
  void a_preference_that_is_not_met_is_told_and_refuses_nothing() {
    Requirement chief = new Requirement.AtLeast(RANK, "section-chief");

    List<Finding> findings = is(RANK, "deputy-section-chief").asked(chief, true);

    assertThat(findings).extracting(Finding::severity).containsExactly(Severity.INFO);
    theOnly(findings).says("p-1", "leader-031", "cadre-rank", "section-chief");
    assertThat(findings.get(0).code()).isEqualTo("preference-not-met");
    assertThat(is(RANK, "section-chief").asked(chief, true)).isEmpty();
  }

  @Test
  void one_of_some_values_will_do_whatever_their_order() {
    Requirement oneOf = new Requirement.OneOf(RANK, List.of("clerk", "section-chief"));

    assertThat(is(RANK, "clerk").asked(oneOf, false)).isEmpty();
    theOnly(is(RANK, "deputy-section-chief").asked(oneOf, false)).isError("not-eligible");
  }

  @Test
  void months_in_another_post_are_added_over_stretches_in_whole_months() {
    Requirement year = new Requirement.MonthsIn(SamplePostTypes.id("level-3-head"), 12);
    community
        .vacate("level3-g031", "level3-g032")
        .appoint("level3-g031", "p-1", days("2024-01-01", "2024-07-01"))
        .appoint("level3-g032", "p-1", days("2024-07-01", "2024-08-15"))
        .appoint("level3-g031", "p-1", days("2025-12-15", "2026-06-20"));

    // 2024-01-01 to 2024-08-15: 7 months; 2025-12-15 to 2026-05-01: 4 months; 11 in all
    theOnly(asked(year, false)).isError("not-eligible").at("appointments/10").says("12", "11");

    community.appoint("level3-g032", "p-1", days("2023-11-30", "2024-01-01"));
    // 2023-11-30 to 2024-08-15: 8 months; 12 in all
    assertThat(asked(year, false)).isEmpty();
  }

  private static Period days(String from, String to) {
    return between(from + "T00:00", to + "T00:00");
  }

  @Test
  void declared_facts_are_not_shown() {
    PersonFacts facts =
        PersonFacts.builder().born(YearMonth.parse("1990-05")).putGrade(RANK, "clerk").build();

    assertThat(facts.toString()).doesNotContain("1990", "clerk");
  }

  @Test
  void requirements_that_ask_for_nothing_are_none() {
    assertThatThrownBy(() -> new Requirement.OneOf(RANK, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cadre-rank");
    assertThatThrownBy(() -> new Requirement.MonthsIn(SamplePostTypes.id("group-leader"), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }
}
