package org.wangge.grid.domain.office;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.post.TradeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;

/** Finds crews in which a trade has no post or more than one. */
final class CrewCheck {

  private final OfficeRules rules;
  private final Holdings holdings;
  private final List<Finding> findings = new ArrayList<>();

  CrewCheck(OfficeRules rules, Holdings holdings) {
    this.rules = rules;
    this.holdings = holdings;
  }

  List<Finding> findings() {
    List<String> known = rules.trades().keySet().stream().map(TradeId::id).toList();
    for (Post post : holdings.posts()) {
      post.trade()
          .filter(trade -> !rules.trades().containsKey(trade))
          .ifPresent(
              trade ->
                  findings.add(
                      NearestName.unknown(
                          "unknown-trade",
                          Place.at("posts", post.id(), "trade"),
                          Text.of("工种", "trade"),
                          trade.id(),
                          known)));
    }
    rules.crews().forEach(this::check);
    return findings;
  }

  private void check(Crew crew) {
    ImmutableMap<PostTypeId, LevelId> levels =
        holdings.postTypes().stream()
            .collect(ImmutableMap.toImmutableMap(PostType::id, PostType::on));
    ImmutableListMultimap.Builder<GridId, Post> posts = ImmutableListMultimap.builder();
    for (Post post : holdings.posts()) {
      if (post.type().equals(crew.type())) {
        post.grids().stream().distinct().forEach(g -> posts.put(g, post));
        checkTrade(crew, post);
      }
    }
    ImmutableListMultimap<GridId, Post> byGrid = posts.build();
    for (Grid grid : holdings.organisation().grids()) {
      if (grid.level().equals(levels.get(crew.type()))) {
        crew.trades().forEach(trade -> check(crew, grid.id(), trade, byGrid.get(grid.id())));
      }
    }
  }

  private void checkTrade(Crew crew, Post post) {
    if (post.trade().map(crew.trades()::contains).orElse(false)) {
      return;
    }
    findings.add(
        Finding.error(
            "trade-not-of-crew",
            Place.at("posts", post.id()),
            Text.format(
                "岗位%s（%s）应属于%s之一（%s）",
                "Post %s (%s) should be of one of the trades %s (%s)",
                post.id(),
                crew.type(),
                Text.list(crew.trades()),
                crew.clause()),
            Text.of("请在 trade 中写明其中一个工种。", "Name one of them as its trade.")));
  }

  private void check(Crew crew, GridId grid, TradeId trade, List<Post> posts) {
    List<Post> there =
        posts.stream().filter(p -> p.trade().filter(trade::equals).isPresent()).toList();
    if (there.isEmpty()) {
      findings.add(
          Finding.error(
              "trade-without-post",
              Place.at("grids", grid),
              Text.format(
                  "网格%s没有%s工种的%s岗位（%s）",
                  "Grid %s has no post of the trade %s among its %s posts (%s)",
                  grid,
                  trade,
                  crew.type(),
                  crew.clause()),
              Text.of("请增设该岗位，或写明 trade。", "Set it up, or say its trade.")));
    }
    for (Post more : there.subList(Math.min(1, there.size()), there.size())) {
      findings.add(
          Finding.error(
              "trade-twice",
              Place.at("posts", more.id(), "trade"),
              Text.format(
                  "网格%s的%s工种已有岗位%s，又有%s（%s）",
                  "Grid %s: for the trade %s there is the post %s already, and %s too (%s)",
                  grid,
                  trade,
                  there.get(0).id(),
                  more.id(),
                  crew.clause()),
              Text.of("每个工种只设一个岗位。", "One post for each trade.")));
    }
  }
}
