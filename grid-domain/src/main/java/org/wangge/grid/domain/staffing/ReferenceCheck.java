package org.wangge.grid.domain.staffing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;

/** Finds ids in the facts that nothing bears; only when there are none can the rest be checked. */
final class ReferenceCheck {

  private static final Text POST = Text.of("岗位", "post");

  private final StaffingFacts facts;
  private final List<Finding> findings = new ArrayList<>();

  ReferenceCheck(StaffingFacts facts) {
    this.facts = facts;
  }

  List<Finding> findings() {
    List<String> types = facts.postTypes().stream().map(type -> type.id().id()).toList();
    Set<String> posts = new LinkedHashSet<>();
    facts.posts().forEach(post -> posts.add(post.id().id()));
    for (Post post : facts.posts()) {
      require(
          "unknown-post-type",
          Text.of("岗位类型", "post type"),
          post.type().id(),
          types,
          Place.at("posts", post.id(), "type"));
      for (int i = 0; i < post.grids().size(); i++) {
        requireGrid(post.grids().get(i), Place.at("posts", post.id(), "grids", i));
      }
      post.sentBy().ifPresent(unit -> requireUnit(unit, Place.at("posts", post.id(), "sent-by")));
    }
    for (int i = 0; i < facts.pairs().size(); i++) {
      AbPair pair = facts.pairs().get(i);
      require("unknown-post", POST, pair.a().id(), posts, Place.at("pairs", i, "a"));
      require("unknown-post", POST, pair.b().id(), posts, Place.at("pairs", i, "b"));
    }
    for (int i = 0; i < facts.appointments().size(); i++) {
      String post = facts.appointments().get(i).post().id();
      require("unknown-post", POST, post, posts, Place.at("appointments", i, "post"));
    }
    facts
        .contacts()
        .forEach(
            (unit, post) ->
                require(
                    "unknown-post", POST, post.id(), posts, Place.at("units", unit, "contact")));
    return findings;
  }

  private void requireGrid(GridId grid, Place place) {
    if (facts.organisation().grid(grid).isEmpty()) {
      List<String> known =
          facts.organisation().grids().stream().map(Grid::id).map(GridId::id).toList();
      findings.add(
          NearestName.unknown("unknown-grid", place, Text.of("网格", "grid"), grid.id(), known));
    }
  }

  private void requireUnit(UnitId unit, Place place) {
    if (facts.organisation().unit(unit).isEmpty()) {
      List<String> known = facts.organisation().units().stream().map(u -> u.id().id()).toList();
      findings.add(
          NearestName.unknown("unknown-unit", place, Text.of("单位", "unit"), unit.id(), known));
    }
  }

  private void require(
      String code, Text kind, String written, Collection<String> known, Place place) {
    if (!known.contains(written)) {
      findings.add(NearestName.unknown(code, place, kind, written, known));
    }
  }
}
