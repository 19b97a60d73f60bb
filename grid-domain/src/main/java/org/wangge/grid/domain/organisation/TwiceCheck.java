package org.wangge.grid.domain.organisation;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;

/** Finds what only one may have: a point of territory, a household, a code. */
final class TwiceCheck {

  private final Organisation organisation;
  private final List<Finding> findings = new ArrayList<>();

  TwiceCheck(Organisation organisation) {
    this.organisation = organisation;
  }

  List<Finding> findings() {
    checkClaims("addresses", Text.of("地点", "Address"), Grid::addresses);
    checkClaims("households", Text.of("住户", "Household"), Grid::households);
    Map<Code, GridId> ofGrid = new TreeMap<>();
    for (Grid grid : organisation.grids()) {
      grid.code()
          .ifPresent(
              code ->
                  checkCode(
                      code,
                      Place.at("grids", grid.id(), "code"),
                      grid.id(),
                      Optional.ofNullable(ofGrid.putIfAbsent(code, grid.id()))));
    }
    Map<Code, UnitId> ofUnit = new TreeMap<>();
    for (Unit unit : organisation.units()) {
      unit.code()
          .ifPresent(
              code ->
                  checkCode(
                      code,
                      Place.at("units", unit.id(), "code"),
                      unit.id(),
                      Optional.ofNullable(ofUnit.putIfAbsent(code, unit.id()))));
    }
    return findings;
  }

  /** A grid and one inside it may both list a point; what two others share is told once. */
  private <T extends Comparable<T>> void checkClaims(
      String key, Text what, Function<Grid, List<T>> listed) {
    ListMultimap<T, Grid> claims = MultimapBuilder.treeKeys().arrayListValues().build();
    for (Grid grid : organisation.grids()) {
      ListMultimap<GridId, T> shared = MultimapBuilder.linkedHashKeys().arrayListValues().build();
      for (T point : listed.apply(grid)) {
        claims.get(point).stream()
            .filter(other -> isApart(grid, other))
            .findFirst()
            .ifPresent(other -> shared.put(other.id(), point));
        claims.put(point, grid);
      }
      shared
          .asMap()
          .forEach(
              (other, points) -> {
                T first = points.iterator().next();
                findings.add(claimedTwice(key, what, first, points.size(), grid.id(), other));
              });
    }
  }

  private boolean isApart(Grid grid, Grid other) {
    LevelId level = grid.level();
    return organisation.ladders().lineOf(level).equals(organisation.ladders().lineOf(other.level()))
        && !organisation.isWithin(grid.id(), other.id())
        && !organisation.isWithin(other.id(), grid.id());
  }

  private static Finding claimedTwice(
      String key, Text what, Object first, int points, GridId grid, GridId other) {
    return Finding.error(
        "territory-claimed-twice",
        Place.at("grids", grid, key),
        Text.format(
            "%s%s同时列入网格%s和%s（共%s处）",
            "%s %s is listed in grid %s and in %s (%s in all)", what, first, other, grid, points),
        Text.of("每一处只属于一个网格，请只列入一个。", "Each belongs to one grid; list it in one."));
  }

  private void checkCode(Code code, Place place, Object id, Optional<?> first) {
    first.ifPresent(
        other ->
            findings.add(
                Finding.error(
                    "code-twice",
                    place,
                    Text.format("%s和%s的代码都是%s", "%s and %s both have the code %s", other, id, code),
                    Text.of("请更正其中一个代码。", "Put one of the codes right."))));
  }
}
