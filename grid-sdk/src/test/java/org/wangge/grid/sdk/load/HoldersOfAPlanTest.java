package org.wangge.grid.sdk.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.command.Superiors;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.office.Companion;
import org.wangge.grid.domain.office.Eligibility;
import org.wangge.grid.domain.office.FactId;
import org.wangge.grid.domain.office.HolderRules;
import org.wangge.grid.domain.office.OfficeRules;
import org.wangge.grid.domain.office.PersonFacts;
import org.wangge.grid.domain.office.Requirement;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.Count;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.post.TradeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.sdk.plan.CheckedPlan;

/** The sample plan says who may be warden of an entrance and which keepers it has. */
class HoldersOfAPlanTest {

  private static final GridId ENTRANCE = GridId.of("E1");
  private static final PostTypeId KEEPER = PostTypeId.of("keeper");

  private final CheckedPlan plan;
  private final Result<Staffing> organisation;

  HoldersOfAPlanTest() throws IOException {
    PlanFolder folder = new PlanFolder(SampleFiles.good());
    plan = folder.plan().orThrow();
    organisation = folder.organisation(plan, "organisation-with-an-entrance.yaml");
  }

  @Test
  void all_rules_for_holders_are_read_with_their_clauses() {
    ClauseRef clause = ClauseRef.of("S-11");
    HolderRules rules = plan.plan().officeRules().of(PostTypeId.of("warden")).orElseThrow();

    assertThat(rules.electedBy().orElseThrow().by().zh()).isEqualTo("居民会议");
    assertThat(rules.termOfOffice().orElseThrow().length()).isEqualTo(Period.ofYears(1));
    assertThat(rules.eligibility())
        .containsExactly(
            new Eligibility(new Requirement.Age(new Count(18, 70)), false, clause),
            new Eligibility(
                new Requirement.AtLeast(OfficeRules.EDUCATION, "high-school"), true, clause),
            new Eligibility(
                new Requirement.AtLeast(FactId.of("first-aid"), "basic"), false, clause),
            new Eligibility(new Requirement.MonthsIn(PostTypeId.of("liaison"), 3), false, clause));
    assertThat(rules.heldWith()).containsExactly(new Companion(PostTypeId.of("liaison"), clause));
    assertThat(rules.notWith()).containsExactly(new Companion(PostTypeId.of("secretary"), clause));
    assertThat(rules.mostPosts()).hasValue(3);
  }

  @Test
  void an_organisation_by_these_rules_has_only_the_next_election_before_it() {
    // the warden's year ends on 2027-06-01, and nobody is named after that
    assertThat(organisation.findings())
        .extracting(Finding::code)
        .containsExactly("successor-missing");
    assertThat(organisation.orThrow().facts().persons().get(PersonId.of("p9")))
        .isEqualTo(
            PersonFacts.builder()
                .born(YearMonth.of(1980, 5))
                .putGrade(OfficeRules.EDUCATION, "college")
                .putGrade(FactId.of("first-aid"), "basic")
                .build());
  }

  @Test
  void crew_double_line_and_function_are_answered() {
    Staffing staffing = organisation.orThrow();

    assertThat(staffing.ofTrade(KEEPER, TradeId.of("lighting"), ENTRANCE))
        .extracting(post -> post.id().id())
        .containsExactly("keeper-l");
    // the entrance lies in G1, which the housing bureau takes
    assertThat(Superiors.of(staffing, PostId.of("keeper-s")).units())
        .containsExactly(UnitId.of("housing"));
    assertThat(staffing.functions(ENTRANCE, Instant.parse("2026-05-01T00:00:00Z")))
        .singleElement()
        .satisfies(
            repairs ->
                assertThat(repairs.persons())
                    .isEqualTo(List.of(PersonId.of("p11"), PersonId.of("p12"))));
  }
}
