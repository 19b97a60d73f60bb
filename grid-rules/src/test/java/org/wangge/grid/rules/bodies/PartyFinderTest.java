package org.wangge.grid.rules.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.office.OfficeRules;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.post.TradeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.rules.sample.SampleCommunity;

/** Units by kind, crews by trade, neighbours, every level, the post first asked. */
class PartyFinderTest {

  private final Bodies bodies = new Bodies();

  @Test
  void a_unit_of_a_kind_is_the_one_that_serves_the_grid_or_the_nearest_above() {
    bodies.unit("east", "police", "LA").unit("west", "police", "G03", "G04");

    assertThat(bodies.lead("unit police", "noise", "G031")).isEqualTo("desk-west");
    assertThat(bodies.codes()).containsExactly("unit-of-kind", "unit-contact");
    assertThat(bodies.lead("unit police", "noise", "G04")).isEqualTo("desk-west");
    assertThat(bodies.lead("unit police", "noise", "C01")).isEqualTo("desk-east");
  }

  @Test
  void a_kind_that_serves_nothing_there_leads_to_nobody() {
    bodies.unit("west", "police", "G04").unit("park", "gardens", "LA");

    assertThat(bodies.lead("unit police", "noise", "G031")).isEqualTo("nobody");
    assertThat(bodies.codes()).containsExactly("no-unit");
  }

  @Test
  void two_units_of_a_kind_on_one_node_have_an_equal_claim_and_checking_says_so() {
    bodies.unit("west", "police", "G03").unit("east", "police", "G04", "G03");

    assertThat(bodies.lead("unit police", "noise", "G031")).isEqualTo("nobody");
    assertThat(bodies.codes()).containsExactly("equal-claim");
    List<Finding> findings =
        ClaimCheck.ofOrganisation(
            List.of(Party.of("unit police")), bodies.community.staffing().organisation());
    assertThat(findings)
        .extracting(f -> f.place().path() + " " + f.witness().orElseThrow())
        .containsExactly("units/west/serves G03: east, west");
    assertThat(
            ClaimCheck.ofOrganisation(
                List.of(Party.of("unit gardens")), bodies.community.staffing().organisation()))
        .isEmpty();
  }

  private void crew(String id, String trade, String grid) {
    bodies.community.hold(SampleCommunity.post(id, "crew", grid).trade(TradeId.of(trade)).build());
  }

  @Test
  void the_member_of_the_trade_comes_from_the_nearest_crew() {
    bodies.community.types.add(SampleCommunity.type("crew", "grid", "HC-04").build());
    bodies.community.office =
        OfficeRules.builder()
            .putTrade(TradeId.of("lighting"), Text.same("lighting"))
            .putTrade(TradeId.of("municipal"), Text.same("municipal"))
            .build();
    crew("lamps-3", "lighting", "G03");
    crew("lamps-4", "lighting", "G04");
    crew("pipes-4", "municipal", "G04");

    assertThat(bodies.lead("crew-member of crew", "street-lamp", "G031")).isEqualTo("lamps-3");
    assertThat(bodies.codes()).containsExactly("trade-of-category", "post-on-grid");
    // A pipe has no trade of its own but that of the municipal works above it.
    assertThat(bodies.lead("crew-member of crew", "pipe", "G04")).isEqualTo("pipes-4");
    assertThat(bodies.lead("crew-member of crew", "pipe", "G031")).isEqualTo("nobody");
    assertThat(bodies.codes()).containsExactly("trade-of-category", "no-crew-member");
    assertThat(bodies.lead("crew-member of crew", "pipe", "C01")).isEqualTo("nobody");
    assertThat(bodies.codes()).containsExactly("trade-of-category", "no-post");
    assertThat(bodies.lead("crew-member of crew", "noise", "G031")).isEqualTo("nobody");
    assertThat(bodies.codes()).containsExactly("no-trade");
  }

  @Test
  void neighbours_are_those_of_the_nearest_grid_that_has_any() {
    bodies.community.grids.replaceAll(
        grid ->
            grid.id().id().equals("G04") ? grid.withNeighbours(List.of(GridId.of("G03"))) : grid);
    bodies.community.hold("level2-g04", "level-2-head", "G04");

    assertThat(bodies.all("neighbours of level-2-head", "noise", "G031"))
        .containsExactly("level2-g04");
    assertThat(bodies.codes()).containsExactly("neighbour", "post-on-grid");
    assertThat(bodies.all("neighbours of level-2-head", "noise", "C01")).isEmpty();
    assertThat(bodies.codes()).containsExactly("no-neighbour");
  }

  @Test
  void every_level_is_the_chain_of_superiors_of_the_lead() {
    bodies.reasons.clear();
    PartyFinder finder = bodies.finder("noise", "G031");

    assertThat(
            Bodies.posts(
                finder.ledBy(PostId.of("level1-c01")).all(Party.EVERY_LEVEL, bodies.reasons)))
        .containsExactly("total-c01");
    assertThat(bodies.codes()).containsExactly("next-level");
    bodies.reasons.clear();
    assertThat(finder.ledBy(PostId.of("total-c01")).all(Party.EVERY_LEVEL, bodies.reasons))
        .isEmpty();
    assertThat(bodies.codes()).containsExactly("no-superior");
  }

  @Test
  void while_nobody_leads_there_are_no_levels_above() {
    assertThat(bodies.all("every-level", "noise", "G031")).isEmpty();
    assertThat(bodies.codes()).containsExactly("no-post");
  }

  @Test
  void superiors_that_lead_back_end_the_chain() {
    bodies.community.types.removeIf(type -> type.id().id().equals("total-grid-head"));
    bodies.community.types.add(
        SampleCommunity.type("total-grid-head", "community", "LA-02")
            .superior(PostTypeId.of("level-1-head"))
            .build());

    assertThat(
            Bodies.posts(
                bodies
                    .finder("noise", "G031")
                    .ledBy(PostId.of("level1-c01"))
                    .all(Party.EVERY_LEVEL, bodies.reasons)))
        .containsExactly("total-c01");
  }

  @Test
  void first_asked_is_the_post_that_received_the_report() {
    assertThat(bodies.lead("first-asked", "noise", "G031")).isEqualTo("nobody");
    assertThat(bodies.codes()).containsExactly("receiver-unknown");

    bodies.receivedBy = Optional.of(PostId.of("leader-031"));
    assertThat(bodies.lead("first-asked", "noise", "G031")).isEqualTo("leader-031");
    assertThat(bodies.codes()).containsExactly("first-asked");

    bodies.receivedBy = Optional.of(PostId.of("leader-old"));
    assertThat(bodies.lead("first-asked", "noise", "G031")).isEqualTo("nobody");
    assertThat(bodies.codes()).containsExactly("receiver-gone");
  }

  @Test
  void several_posts_are_no_lead() {
    bodies.duties("noise", "level-1-head", "level-2-head", "total-grid-head");

    assertThat(bodies.lead("duty-helpers", "noise", "G031")).isEqualTo("nobody");
    assertThat(bodies.codes()).endsWith("several-posts");
  }
}
