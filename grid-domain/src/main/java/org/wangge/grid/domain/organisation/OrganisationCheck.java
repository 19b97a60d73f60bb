package org.wangge.grid.domain.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Severity;

/** Finds what is wrong with a grid tree. */
final class OrganisationCheck {

  private final Organisation organisation;
  private final List<Finding> findings = new ArrayList<>();

  OrganisationCheck(Organisation organisation) {
    this.organisation = organisation;
  }

  List<Finding> findings() {
    for (Grid grid : organisation.grids()) {
      Optional<Ladder> ladder = organisation.ladders().ladderOf(grid.level());
      if (ladder.isPresent()) {
        checkParent(grid, ladder.get());
      } else {
        findings.add(
            NearestName.unknown(
                "unknown-level",
                Place.at("grids", grid.id(), "level"),
                Text.of("层级", "level"),
                grid.level().id(),
                organisation.ladders().levels().stream().map(LevelId::id).toList()));
      }
      grid.responsibleUnit().ifPresent(unit -> checkUnit(grid, unit));
    }
    findings.addAll(new SideCheck(organisation).findings());
    findings.addAll(new TwiceCheck(organisation).findings());
    findings.addAll(new UnitCheck(organisation).findings());
    return findings;
  }

  private void checkParent(Grid grid, Ladder ladder) {
    if (grid.parent().isEmpty()) {
      if (!grid.level().equals(ladder.levels().get(0))) {
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
    } else if (ladder.has(parent.get().level())) {
      checkRung(grid, parent.get(), ladder, place);
    } else if (organisation.ladders().ladderOf(parent.get().level()).isPresent()) {
      findings.add(
          Finding.error(
              "parent-on-other-line",
              place,
              Text.format(
                  "网格%s（%s）的上级%s（%s）不在同一条线上",
                  "Grid %s (%s) lies in %s (%s), which is of another line",
                  grid.id(),
                  grid.level(),
                  parent.get().id(),
                  parent.get().level()),
              Text.of(
                  "请写同一条线的上级；设在哪个网格用 seat 写明。",
                  "Name a parent of the same line; say with seat on which grid it sits.")));
    }
  }

  private void checkRung(Grid grid, Grid parent, Ladder ladder, Place place) {
    int rungs = ladder.rungsBelow(grid.level(), parent.level());
    if (rungs <= 0) {
      // Also catches every cycle: going round one must step up somewhere.
      findings.add(
          Finding.builder()
              .code("parent-not-above")
              .severity(Severity.ERROR)
              .place(place)
              .message(
                  Text.format(
                      "网格%s（%s）的上级%s（%s）层级不比它高",
                      "Grid %s (%s) lies in %s (%s), which is not of a higher level",
                      grid.id(),
                      grid.level(),
                      parent.id(),
                      parent.level()))
              .wayOut(Text.of("请更正 parent 或 level。", "Put parent or level right."))
              .witness(cycle(grid))
              .build());
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

  /** The way round, where the grids above lead back to the grid: {@code X → Y → X}. */
  private Optional<String> cycle(Grid grid) {
    // Going round, a path ends with the one whose parent is on it already.
    List<Grid> path = organisation.path(grid.id());
    return path.get(path.size() - 1).parent().equals(Optional.of(grid.id()))
        ? Optional.of(
            path.stream().map(step -> step.id() + " → ").collect(Collectors.joining()) + grid.id())
        : Optional.empty();
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
