package org.wangge.grid.domain.organisation;

import java.util.ArrayList;
import java.util.List;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;

/** Finds what is wrong with neighbours, and with the seats of nodes of other lines. */
final class SideCheck {

  private final Organisation organisation;
  private final List<Finding> findings = new ArrayList<>();

  SideCheck(Organisation organisation) {
    this.organisation = organisation;
  }

  List<Finding> findings() {
    for (Grid grid : organisation.grids()) {
      for (int i = 0; i < grid.neighbours().size(); i++) {
        checkNeighbour(grid, grid.neighbours().get(i), i);
      }
      for (int i = 0; i < grid.seats().size(); i++) {
        checkSeat(grid, grid.seats().get(i), i);
      }
    }
    return findings;
  }

  private void checkNeighbour(Grid grid, GridId other, int position) {
    Place place = Place.at("grids", grid.id(), "neighbours", position);
    if (organisation.grid(other).isEmpty()) {
      findings.add(unknown(other, place));
    } else if (organisation.isWithin(grid.id(), other) || organisation.isWithin(other, grid.id())) {
      findings.add(
          Finding.error(
              "neighbour-not-beside",
              place,
              Text.format(
                  "网格%s与%s不是相邻关系：两者相同，或一个在另一个之内",
                  "Grids %s and %s cannot be neighbours: they are one, or one lies in the other",
                  grid.id(),
                  other),
              Text.of("请写相邻的网格，或删去。", "Name a grid beside it, or drop it.")));
    }
  }

  private void checkSeat(Grid grid, GridId seat, int position) {
    Place place = Place.at("grids", grid.id(), "seat", position);
    if (organisation.grid(seat).isEmpty()) {
      findings.add(unknown(seat, place));
      return;
    }
    LevelId level = organisation.grid(seat).orElseThrow().level();
    if (organisation.ladder().has(grid.level()) || !organisation.ladder().has(level)) {
      findings.add(
          Finding.error(
              "seat-not-here",
              place,
              Text.format(
                  "%s（%s）不能设在%s（%s）：seat 由其他条线的节点指向属地网格",
                  "%s (%s) cannot sit on %s (%s): a seat leads from another line to the territory",
                  grid.id(),
                  grid.level(),
                  seat,
                  level),
              Text.of("请写属地的网格，或删去 seat。", "Name a grid of the territory, or drop the seat.")));
    }
  }

  private Finding unknown(GridId written, Place place) {
    return NearestName.unknown(
        "unknown-grid",
        place,
        Text.of("网格", "grid"),
        written.id(),
        organisation.grids().stream().map(grid -> grid.id().id()).toList());
  }
}
