package org.wangge.grid.domain.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;

/** Finds what is wrong with a grid tree. */
final class OrganisationCheck {

  private final Organisation organisation;
  private final List<Finding> findings = new ArrayList<>();

  OrganisationCheck(Organisation organisation) {
    this.organisation = organisation;
  }

  List<Finding> findings() {
    for (Grid grid : organisation.grids()) {
      if (organisation.ladder().has(grid.level())) {
        checkParent(grid);
      } else {
        findings.add(
            NearestName.unknown(
                "unknown-level",
                Place.at("grids", grid.id(), "level"),
                Text.of("层级", "level"),
                grid.level().id(),
                organisation.ladder().levels().stream().map(LevelId::id).toList()));
      }
      grid.responsibleUnit().ifPresent(unit -> checkUnit(grid, unit));
    }
    return findings;
  }

  private void checkParent(Grid grid) {
    if (grid.parent().isEmpty()) {
      if (!grid.level().equals(organisation.ladder().levels().get(0))) {
        findings.add(
            Finding.error(
                "grid-without-parent",
                Place.at("grids", grid.id()),
                Text.format("网格%s没有上级网格", "Grid %s has no parent", grid.id()),
                Text.of(
                    "请写明 parent；只有最高层级可以没有。", "Name its parent; only the top level has none.")));
      }
      return;
    }
    Optional<Grid> parent = organisation.grid(grid.parent().orElseThrow());
    Place place = Place.at("grids", grid.id(), "parent");
    if (parent.isEmpty()) {
      findings.add(
          NearestName.unknown(
              "unknown-grid",
              place,
              Text.of("网格", "grid"),
              grid.parent().orElseThrow().id(),
              organisation.grids().stream().map(g -> g.id().id()).toList()));
    } else if (organisation.ladder().has(parent.get().level())) {
      checkRung(grid, parent.get(), place);
    }
  }

  private void checkRung(Grid grid, Grid parent, Place place) {
    int rungs = organisation.ladder().rungsBelow(grid.level(), parent.level());
    if (rungs <= 0) {
      // Also catches every cycle: going round one must step up somewhere.
      findings.add(
          Finding.error(
              "parent-not-above",
              place,
              Text.format(
                  "网格%s（%s）的上级%s（%s）层级不比它高",
                  "Grid %s (%s) lies in %s (%s), which is not of a higher level",
                  grid.id(),
                  grid.level(),
                  parent.id(),
                  parent.level()),
              Text.of("请更正 parent 或 level。", "Put parent or level right.")));
    } else if (rungs > 1) {
      findings.add(
          Finding.warning(
              "level-skipped",
              place,
              Text.format(
                  "网格%s（%s）直接属于%s（%s），跳过了层级",
                  "Grid %s (%s) lies directly in %s (%s): a level is skipped",
                  grid.id(),
                  grid.level(),
                  parent.id(),
                  parent.level()),
              Text.of("请确认是否有意跳级。", "Decide whether this is meant.")));
    }
  }

  private void checkUnit(Grid grid, UnitId unit) {
    if (organisation.unit(unit).isEmpty()) {
      findings.add(
          NearestName.unknown(
              "unknown-unit",
              Place.at("grids", grid.id(), "responsible-unit"),
              Text.of("单位", "unit"),
              unit.id(),
              organisation.units().stream().map(u -> u.id().id()).toList()));
    }
  }
}
