package org.wangge.grid.domain.staffing;

import java.util.ArrayList;
import java.util.List;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.index.Positions;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.roster.Roster;

/** Finds ids in the facts that nothing bears; only when there are none can the rest be checked. */
final class ReferenceCheck {

  private final StaffingFacts facts;
  private final Positions<Post, PostId> posts;
  private final List<Finding> findings = new ArrayList<>();

  ReferenceCheck(StaffingFacts facts, Positions<Post, PostId> posts) {
    this.facts = facts;
    this.posts = posts;
  }

  List<Finding> findings() {
    Positions<PostType, PostTypeId> types = new Positions<>(facts.postTypes(), PostType::id);
    for (Post post : facts.posts()) {
      if (types.of(post.type()) == Positions.NONE) {
        findings.add(
            NearestName.unknown(
                "unknown-post-type",
                Place.at("posts", post.id(), "type"),
                Text.of("岗位类型", "post type"),
                post.type().id(),
                facts.postTypes().stream().map(type -> type.id().id()).toList()));
      }
      for (int i = 0; i < post.grids().size(); i++) {
        requireGrid(post.grids().get(i), "posts", post.id(), "grids", i);
      }
      post.sentBy().ifPresent(unit -> requireUnit(unit, Place.at("posts", post.id(), "sent-by")));
    }
    for (int i = 0; i < facts.pairs().size(); i++) {
      AbPair pair = facts.pairs().get(i);
      requirePost(pair.a(), "pairs", i, "a");
      requirePost(pair.b(), "pairs", i, "b");
    }
    for (int i = 0; i < facts.appointments().size(); i++) {
      requirePost(facts.appointments().get(i).post(), "appointments", i, "post");
    }
    facts.contacts().forEach((unit, post) -> requirePost(post, "units", unit, "contact"));
    facts.rosters().forEach(this::checkRoster);
    return findings;
  }

  private void checkRoster(Roster roster) {
    requireGrid(roster.on(), "rosters", roster.id(), "on");
    for (int i = 0; i < roster.posts().size(); i++) {
      requirePost(roster.posts().get(i), "rosters", roster.id(), "posts", i);
    }
  }

  private void requireGrid(GridId grid, Object... steps) {
    if (facts.organisation().grid(grid).isEmpty()) {
      List<String> known =
          facts.organisation().grids().stream().map(Grid::id).map(GridId::id).toList();
      findings.add(
          NearestName.unknown(
              "unknown-grid", Place.at(steps), Text.of("网格", "grid"), grid.id(), known));
    }
  }

  private void requireUnit(UnitId unit, Place place) {
    if (facts.organisation().unit(unit).isEmpty()) {
      List<String> known = facts.organisation().units().stream().map(u -> u.id().id()).toList();
      findings.add(
          NearestName.unknown("unknown-unit", place, Text.of("单位", "unit"), unit.id(), known));
    }
  }

  /** Millions of posts are named: their place is only written where it is wrong. */
  private void requirePost(PostId post, Object... steps) {
    if (posts.of(post) == Positions.NONE) {
      List<String> known = facts.posts().stream().map(p -> p.id().id()).distinct().toList();
      findings.add(
          NearestName.unknown(
              "unknown-post", Place.at(steps), Text.of("岗位", "post"), post.id(), known));
    }
  }
}
