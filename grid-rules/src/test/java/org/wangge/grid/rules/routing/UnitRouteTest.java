package org.wangge.grid.rules.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.rules.routing.ExpectedRoute.assertLeads;
import static org.wangge.grid.rules.routing.ExpectedRoute.assertUnrouted;
import static org.wangge.grid.rules.sample.SampleRouting.lampOn;
import static org.wangge.grid.rules.sample.SampleRouting.lampWithSummoned;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.sample.SampleCommunity;
import org.wangge.grid.rules.sample.SampleRouting;

/** Matters that go to a unit: by the head it sent to the grid, else by its contact. */
class UnitRouteTest {

  private final SampleCommunity community = new SampleCommunity();
  private final SampleRouting routing = new SampleRouting();

  private Route route(CaseState state) {
    return routing
        .router()
        .route(state, community.staffing(), SampleCommunity.at("2026-10-15T10:00"));
  }

  @Test
  void a_matter_of_a_whole_grid_goes_to_the_unit_by_its_head_there() {
    Route.Routed routed =
        assertLeads(
            route(lampOn("G03")),
            "level2-g03",
            "lead-row",
            "responsible-unit",
            "unit-post",
            "holder");

    assertThat(routed.lead().unit()).contains(UnitId.of("housing-bureau"));
  }

  @Test
  void a_grid_without_a_unit_leads_to_nobody() {
    assertUnrouted(route(lampOn("G04")), "lead-row", "no-unit");
  }

  @Test
  void a_unit_summoned_from_elsewhere_answers_by_its_contact() {
    community.contact("transport-bureau", "level1-c01");

    Route.Routed routed =
        assertLeads(
            route(lampWithSummoned("transport-bureau", "G031")),
            "level1-c01",
            "lead-row",
            "summoned-unit",
            "unit-contact",
            "holder");
    assertThat(routed.lead().unit()).contains(UnitId.of("transport-bureau"));
  }

  @Test
  void the_unit_of_the_grid_answers_by_its_head_also_when_summoned() {
    community.contact("housing-bureau", "total-c01");

    assertLeads(
        route(lampWithSummoned("housing-bureau", "G031")),
        "level2-g03",
        "lead-row",
        "summoned-unit",
        "unit-post",
        "holder");
  }

  @Test
  void a_unit_without_post_and_contact_leads_to_nobody() {
    assertUnrouted(
        route(lampWithSummoned("transport-bureau", "G031")),
        "lead-row",
        "summoned-unit",
        "no-post");
  }

  @Test
  void a_plan_that_names_no_answering_post_uses_the_contact() {
    routing.unitAnswersBy = Optional.empty();
    community.contact("housing-bureau", "level1-c01");

    assertLeads(
        route(lampOn("G03")),
        "level1-c01",
        "lead-row",
        "responsible-unit",
        "unit-contact",
        "holder");
  }

  @Test
  void a_unit_with_two_heads_on_the_grid_answers_by_neither_unless_it_has_a_contact() {
    community.hold("level2-more", "level-2-head", "G03");
    assertUnrouted(route(lampOn("G03")), "lead-row", "responsible-unit", "several-posts");

    community.contact("housing-bureau", "level2-more");
    assertLeads(
        route(lampOn("G03")),
        "level2-more",
        "lead-row",
        "responsible-unit",
        "unit-contact",
        "holder");
  }

  @Test
  void a_summons_meant_by_a_row_but_not_made_leads_to_nobody() {
    routing.lead.clear();
    routing.leads(Condition.always(), "summoned-unit", "LA-08");

    assertUnrouted(route(lampOn("G031")), "lead-row", "no-unit");
    assertThat(route(lampOn("G031")).explanation().lines(Language.ZH).get(1))
        .isEqualTo("没有被召集到网格G031的单位");
  }
}
