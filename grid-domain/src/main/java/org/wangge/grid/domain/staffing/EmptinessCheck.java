package org.wangge.grid.domain.staffing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;

/**
 * Finds grids with nothing in them and units with nobody behind them.
 *
 * <p>A grid is empty where others of its level have a post or something counted, and it has neither
 * that nor a grid inside it.
 */
final class EmptinessCheck {

  private final Staffing staffing;
  private final Organisation organisation;
  private final List<Finding> findings = new ArrayList<>();

  EmptinessCheck(Staffing staffing) {
    this.staffing = staffing;
    this.organisation = staffing.organisation();
  }

  List<Finding> findings() {
    Set<LevelId> used = new TreeSet<>();
    organisation.grids().stream().filter(this::hasSomething).map(Grid::level).forEach(used::add);
    for (Grid grid : organisation.grids()) {
      if (used.contains(grid.level())
          && !hasSomething(grid)
          && organisation.children(grid.id()).isEmpty()) {
        findings.add(empty(grid));
      }
    }
    Set<UnitId> responsible = new LinkedHashSet<>();
    organisation.grids().forEach(grid -> grid.responsibleUnit().ifPresent(responsible::add));
    responsible.removeAll(behind());
    responsible.forEach(unit -> findings.add(nobody(unit)));
    return findings;
  }

  private boolean hasSomething(Grid grid) {
    return !staffing.serving(grid.id()).isEmpty()
        || grid.measures().values().stream().anyMatch(figure -> figure > 0)
        || !grid.addresses().isEmpty()
        || !grid.households().isEmpty();
  }

  /**
   * The units that sent somebody, by name or because a type's holders are sent, or can be asked.
   */
  private Set<UnitId> behind() {
    Set<UnitId> behind = new TreeSet<>(staffing.facts().contacts().keySet());
    for (Post post : staffing.facts().posts()) {
      post.sentBy().ifPresent(behind::add);
      if (post.sentBy().isEmpty() && staffing.typeOf(post.id()).sentByUnit().isPresent()) {
        for (GridId grid : post.grids()) {
          organisation.responsibleUnit(grid).ifPresent(behind::add);
        }
      }
    }
    return behind;
  }

  private static Finding empty(Grid grid) {
    return Finding.warning(
        "empty-grid",
        Place.at("grids", grid.id()),
        Text.format(
            "网格%s（%s）没有岗位、没有数据，也没有下级网格",
            "Grid %s (%s) has no post, no figures and no grid inside it", grid.id(), grid.level()),
        Text.of("请补充岗位或数据，或并入其他网格。", "Give it posts or figures, or merge it with another."));
  }

  private static Finding nobody(UnitId unit) {
    return Finding.warning(
        "unit-without-anyone",
        Place.at("units", unit),
        Text.format(
            "责任单位%s没有选派任何人，也没有联系岗位",
            "Unit %s is responsible for a grid, but sent nobody and has no contact", unit),
        Text.of("请写明 contact，或在岗位上写明 sent-by。", "Name its contact, or say sent-by with a post."));
  }
}
