package org.wangge.grid.domain.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wangge.grid.domain.sample.FoundFinding.the;
import static org.wangge.grid.domain.sample.FoundFinding.theOnly;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.post.TradeId;
import org.wangge.grid.domain.sample.SampleCommunity;
import org.wangge.grid.domain.sample.SamplePostTypes;

/** A crew of two trades on each of the grids G03 and G04. */
class CrewCheckTest {

  private static final PostTypeId MEMBER = SamplePostTypes.id("crew-member");
  private static final TradeId GARDENS = TradeId.of("gardens");
  private static final TradeId LIGHTING = TradeId.of("lighting");

  private final SampleCommunity community = new SampleCommunity();

  CrewCheckTest() {
    community.types.add(SamplePostTypes.type("crew-member", "grid", "HC-02").build());
    community.officeRules =
        OfficeRules.builder()
            .putTrade(GARDENS, Text.of("园林绿化", "gardens"))
            .putTrade(LIGHTING, Text.of("路灯照明", "lighting"))
            .addCrews(new Crew(MEMBER, List.of(GARDENS, LIGHTING), ClauseRef.of("HC-02")))
            .build();
    member("gardens-03", GARDENS, "G03");
    member("lighting-03", LIGHTING, "G03");
    member("gardens-04", GARDENS, "G04");
  }

  private void member(String id, TradeId trade, String grid) {
    community.hold(member(id, grid).trade(trade).build());
  }

  private static Post.Builder member(String id, String grid) {
    return SampleCommunity.post(id, "crew-member", grid);
  }

  @Test
  void a_trade_without_a_post_on_a_grid_is_found() {
    theOnly(community.findings())
        .isError("trade-without-post")
        .at("grids/G04")
        .says("G04", "lighting", "crew-member", "HC-02");
  }

  @Test
  void one_post_for_each_trade_is_a_whole_crew() {
    member("lighting-04", LIGHTING, "G04");

    assertThat(community.findings()).isEmpty();
    assertThat(community.staffing().ofTrade(MEMBER, LIGHTING, GridId.of("G04")))
        .extracting(post -> post.id().id())
        .containsExactly("lighting-04");
    assertThat(community.staffing().ofTrade(MEMBER, LIGHTING, GridId.of("G031"))).isEmpty();
  }

  @Test
  void a_second_post_for_a_trade_is_found() {
    member("lighting-04", LIGHTING, "G04");
    member("lighting-04-too", LIGHTING, "G04");

    theOnly(community.findings())
        .isError("trade-twice")
        .at("posts/lighting-04-too/trade")
        .says("G04", "lighting", "lighting-04", "lighting-04-too", "HC-02");
  }

  @Test
  void a_member_without_a_trade_or_with_one_that_no_plan_knows_is_found() {
    community.hold(member("extra-04", "G04").build());
    the("trade-not-of-crew", community.findings())
        .isError("trade-not-of-crew")
        .at("posts/extra-04")
        .says("extra-04", "gardens", "lighting");

    community.change(member("extra-04", "G04").trade(TradeId.of("lightning")).build());
    the("unknown-trade", community.findings())
        .isError("unknown-trade")
        .at("posts/extra-04/trade")
        .says("lightning")
        .suggests("lighting");
  }

  @Test
  void a_trade_named_twice_counts_once_and_no_trades_make_no_crew() {
    ClauseRef clause = ClauseRef.of("HC-02");

    assertThat(new Crew(MEMBER, List.of(GARDENS, GARDENS), clause).trades())
        .containsExactly(GARDENS);
    assertThatThrownBy(() -> new Crew(MEMBER, List.of(), clause))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("crew-member");
  }
}
