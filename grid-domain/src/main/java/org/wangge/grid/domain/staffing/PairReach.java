package org.wangge.grid.domain.staffing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.PairsWithin;
import org.wangge.grid.domain.post.PairsWithin.Reach;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;

/** Finds AB partners that stand farther apart than the plan allows. */
record PairReach(Staffing staffing, Function<GridId, List<GridId>> neighbours) {

  Optional<Finding> finding(AbPair pair, int position) {
    return staffing
        .typeOf(pair.a())
        .pairsWithin()
        .filter(rule -> !isWithin(pair, rule.reach()))
        .map(rule -> tooFar(pair, rule, Place.at("pairs", position)));
  }

  private boolean isWithin(AbPair pair, Reach reach) {
    List<GridId> ofA = grids(pair.a());
    List<GridId> ofB = grids(pair.b());
    boolean common = ofA.stream().anyMatch(ofB::contains);
    return switch (reach) {
      case GRID -> common;
      case NEIGHBOURS ->
          common
              || ofA.stream()
                  .anyMatch(grid -> neighbours.apply(grid).stream().anyMatch(ofB::contains));
      case UNIT -> {
        Optional<UnitId> unit = staffing.sender(pair.a());
        yield unit.isPresent() && unit.equals(staffing.sender(pair.b()));
      }
    };
  }

  private List<GridId> grids(PostId post) {
    return staffing.post(post).orElseThrow().grids();
  }

  private Finding tooFar(AbPair pair, PairsWithin rule, Place place) {
    return Finding.error(
        "pair-too-far",
        place,
        Text.format(
            "AB岗%s（%s）与%s（%s）不在%s，%s不允许",
            "The AB partners %s (%s) and %s (%s) are not of %s, as %s asks",
            pair.a(),
            where(pair.a(), rule.reach()),
            pair.b(),
            where(pair.b(), rule.reach()),
            said(rule.reach()),
            rule.clause()),
        Text.of("请与更近的岗位结对，或更正网格。", "Pair it with a post nearer by, or put the grids right."));
  }

  private Text where(PostId post, Reach reach) {
    Text grids = Text.list(grids(post));
    return reach == Reach.UNIT
        ? staffing
            .sender(post)
            .map(unit -> Text.format("%s，%s", "%s, %s", grids, unit))
            .orElse(Text.format("%s，没有单位", "%s, no unit", grids))
        : grids;
  }

  private static Text said(Reach reach) {
    return switch (reach) {
      case GRID -> Text.of("同一网格", "one grid");
      case NEIGHBOURS -> Text.of("相邻网格", "neighbouring grids");
      case UNIT -> Text.of("同一单位", "one unit");
    };
  }
}
