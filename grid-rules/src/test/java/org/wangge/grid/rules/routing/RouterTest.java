package org.wangge.grid.rules.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.grid.rules.routing.ExpectedRoute.assertLeads;
import static org.wangge.grid.rules.routing.ExpectedRoute.assertUnrouted;
import static org.wangge.grid.rules.sample.SampleRouting.lampOf;
import static org.wangge.grid.rules.sample.SampleRouting.lampOn;
import static org.wangge.grid.rules.sample.SampleRouting.lampUnsolvedBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.post.Among;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.sample.SampleCommunity;
import org.wangge.grid.rules.sample.SampleRouting;

class RouterTest {

  private static final Instant MID_OCTOBER = SampleCommunity.at("2026-10-15T10:00");

  private final SampleCommunity community = new SampleCommunity();
  private final SampleRouting routing = new SampleRouting();

  private Route route(CaseState state) {
    return routing.router().route(state, community.staffing(), MID_OCTOBER);
  }

  @Test
  void of_an_ab_pair_the_a_post_takes_what_is_allotted_to_neither() {
    Route.Routed routed =
        assertLeads(route(lampOn("G031")), "worker-031-a", "lead-row", "a-post", "holder");

    assertThat(routed.lead().acting()).isEqualTo(PostId.of("worker-031-a"));
    assertThat(routed.lead().persons()).containsExactly(PersonId.of("p-worker-031-a"));
    assertThat(routed.lead().unit()).isEmpty();
  }

  @Test
  void a_matter_of_a_household_goes_to_the_worker_to_whom_it_is_allotted() {
    assertLeads(
        route(lampOf("H1", "G031")), "worker-031-b", "lead-row", "allotted-household", "holder");
    assertLeads(route(lampOf("H9", "G031")), "worker-031-a", "lead-row", "a-post", "holder");
  }

  @Test
  void the_partner_acts_for_a_worker_on_leave_and_it_still_counts_for_the_worker() {
    community.awayInOctober("worker-031-a");

    Route.Routed routed =
        assertLeads(
            route(lampOn("G031")),
            "worker-031-a",
            "lead-row",
            "a-post",
            "holder-absent",
            "ab-partner");
    assertThat(routed.lead().acting()).isEqualTo(PostId.of("worker-031-b"));
  }

  @Test
  void two_pairs_on_one_grid_have_no_single_a_post() {
    assertUnrouted(route(lampOn("G032")), "lead-row", "several-posts");
  }

  @Test
  void a_third_post_beside_the_pair_has_an_equal_claim() {
    community.hold("worker-031-c", "part-time-worker", "G031");

    assertUnrouted(route(lampOn("G031")), "lead-row", "several-posts");
  }

  @Test
  void several_posts_without_a_way_of_picking_lead_to_nobody() {
    community.changeWorkers();

    assertUnrouted(route(lampOf("H1", "G031")), "lead-row", "several-posts");
  }

  @Test
  void the_ways_of_picking_are_tried_in_the_order_of_the_plan() {
    community.changeWorkers(Among.A_POST, Among.HOUSEHOLD);

    assertLeads(route(lampOf("H1", "G031")), "worker-031-a", "lead-row", "a-post", "holder");
  }

  @Test
  void what_the_unit_cannot_solve_goes_up_step_by_step() {
    assertLeads(
        route(lampUnsolvedBy("G03", "responsible-unit")),
        "level1-c01",
        "lead-row",
        "post-on-grid",
        "holder");
    assertLeads(
        route(lampUnsolvedBy("G03", "responsible-unit", "level-1-head")),
        "total-c01",
        "lead-row",
        "post-on-grid",
        "holder");
  }

  @Test
  void a_party_that_serves_neither_the_grid_nor_one_above_leads_to_nobody() {
    routing.lead.clear();
    routing.leads(Condition.always(), "group-leader", "LA-13");

    assertLeads(route(lampOn("G031")), "leader-031", "lead-row", "post-on-grid", "holder");
    assertUnrouted(route(lampOn("G03")), "lead-row", "no-post");
  }

  @Test
  void a_matter_that_no_row_takes_leads_to_nobody() {
    assertUnrouted(route(lampOn("C01")), "no-row");
  }

  @Test
  void a_matter_leads_to_nobody_when_nobody_acts() {
    community.awayInOctober("level1-c01", "total-c01");

    assertUnrouted(
        route(lampUnsolvedBy("G03", "responsible-unit")),
        "lead-row",
        "post-on-grid",
        "holder-absent",
        "superior",
        "holder-absent",
        "nobody");
  }

  @Test
  void whoever_leads_does_not_help_as_well_and_whoever_helps_is_not_told() {
    // Worker A is away, so B leads for A; the level-2 head helps and would be told too.
    community.awayInOctober("worker-031-a");
    routing
        .helps(Condition.always(), "part-time-worker")
        .helps(Condition.always(), "level-2-head")
        .tells(Condition.always(), "level-2-head")
        .tells(Condition.always(), "level-1-head");

    Route.Routed routed = (Route.Routed) route(lampOn("G031"));

    assertThat(routed.lead().acting()).isEqualTo(PostId.of("worker-031-b"));
    assertThat(routed.helpers())
        .extracting(helper -> helper.acting().id())
        .containsExactly("level2-g03");
    assertThat(routed.told()).extracting(told -> told.acting().id()).containsExactly("level1-c01");
    assertThat(routed.explanation().codes()).filteredOn("named-already"::equals).hasSize(2);
  }

  @Test
  void helpers_told_and_clocks_are_collected_in_the_order_of_the_rules() {
    routing
        .helps(SampleRouting.within("category", "municipal"), "level-2-head")
        .helps(SampleRouting.within("category", "dispute"), "level-1-head")
        .helps(Condition.always(), "group-leader")
        .tells(Condition.always(), "total-grid-head")
        .tells(SampleRouting.holds("household", false), "level-1-head")
        .runs(Condition.always(), "handle")
        .runs(SampleRouting.holds("rework", true), "rework")
        .runs(SampleRouting.within("level", "grid-group"), "visit");

    Route.Routed routed = (Route.Routed) route(lampOn("G031"));

    assertThat(routed.helpers())
        .extracting(helper -> helper.post().id())
        .containsExactly("level2-g03", "leader-031");
    assertThat(routed.told())
        .extracting(told -> told.post().id())
        .containsExactly("total-c01", "level1-c01");
    assertThat(routed.clocks()).containsExactly(TermId.of("handle"), TermId.of("visit"));
    assertThat(routed.explanation().codes())
        .filteredOn(code -> code.endsWith("-row"))
        .containsExactly(
            "lead-row", "help-row", "help-row", "tell-row", "tell-row", "clocks-row", "clocks-row");
  }

  @Test
  void a_helper_who_cannot_be_found_leaves_a_reason_and_no_more() {
    routing.helps(Condition.always(), "group-leader").tells(Condition.always(), "level-2-head");
    community.vacate("level2-g03");

    Route.Routed routed =
        assertLeads(
            route(lampUnsolvedBy("G03", "responsible-unit")),
            "level1-c01",
            "lead-row",
            "post-on-grid",
            "holder",
            "help-row",
            "no-post",
            "tell-row",
            "post-on-grid",
            "post-vacant",
            "nobody");
    assertThat(routed.helpers()).isEmpty();
    assertThat(routed.told()).isEmpty();
  }

  @Test
  void a_case_that_plan_and_organisation_do_not_know_is_a_programmers_error() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> route(lampOn("G99")))
        .withMessageContaining("G99");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> route(SampleRouting.lampThrough("letter", "G031")))
        .withMessageContaining("letter");
    assertThatIllegalArgumentException().isThrownBy(() -> route(lampUnsolvedBy("G031", "nobody")));
  }

  @Test
  void a_channel_that_was_not_given_is_a_channel_of_its_own() {
    routing.lead.clear();
    routing.leads(SampleRouting.within("channel", "unknown"), "level-1-head", "LA-04");

    assertLeads(route(lampOn("G031")), "level1-c01", "lead-row", "post-on-grid", "holder");
    assertUnrouted(route(SampleRouting.lampThrough("hotline", "G031")), "no-row");
  }

  @Test
  void every_step_reads_in_both_languages_with_its_clause() {
    assertThat(route(lampOf("H1", "G031")).explanation().lines(Language.ZH))
        .isEqualTo(
            List.of(
                "主办表第4行：网格层级为grid-group → part-time-worker [LA-12]",
                "住户H1分给了worker-031-b",
                "worker-031-b由任职人p-worker-031-b在岗"));
    assertThat(route(lampOn("G03")).explanation().lines(Language.EN))
        .isEqualTo(
            List.of(
                "Lead table, row 5: the grid's level is grid → responsible-unit [LA-09]",
                "The unit responsible for grid G03 is housing-bureau",
                "housing-bureau answers on this grid through level2-g03",
                "level2-g03: its holder p-level2-g03 is present"));
  }
}
