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

/** Finds what is wrong with the tree of units. */
final class UnitCheck {

  private final Organisation organisation;

  UnitCheck(Organisation organisation) {
    this.organisation = organisation;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Unit unit : organisation.units()) {
      Optional<UnitId> parent = unit.parent();
      if (parent.isPresent() && organisation.unit(parent.get()).isEmpty()) {
        findings.add(
            NearestName.unknown(
                "unknown-unit",
                Place.at("units", unit.id(), "parent"),
                Text.of("单位", "unit"),
                parent.get().id(),
                organisation.units().stream().map(other -> other.id().id()).toList()));
      } else {
        cycle(unit).ifPresent(findings::add);
      }
      for (int i = 0; i < unit.serves().size(); i++) {
        if (organisation.grid(unit.serves().get(i)).isEmpty()) {
          findings.add(unknownGrid(unit, i));
        }
      }
    }
    return findings;
  }

  private Finding unknownGrid(Unit unit, int position) {
    return NearestName.unknown(
        "unknown-grid",
        Place.at("units", unit.id(), "serves", position),
        Text.of("网格", "grid"),
        unit.serves().get(position).id(),
        organisation.grids().stream().map(other -> other.id().id()).toList());
  }

  /** A cycle is told once, at its first unit by id. */
  private Optional<Finding> cycle(Unit unit) {
    List<UnitId> path = organisation.path(unit.id()).stream().map(Unit::id).toList();
    Unit last = organisation.unit(path.get(path.size() - 1)).orElseThrow();
    boolean round = last.parent().equals(Optional.of(unit.id()));
    if (!round || path.stream().anyMatch(other -> other.compareTo(unit.id()) < 0)) {
      return Optional.empty();
    }
    String way = path.stream().map(id -> id + " → ").collect(Collectors.joining()) + unit.id();
    return Optional.of(
        Finding.builder()
            .code("unit-cycle")
            .severity(Severity.ERROR)
            .place(Place.at("units", unit.id(), "parent"))
            .message(
                Text.format("单位%s的上级又回到它自己", "The parents of unit %s lead back to it", unit.id()))
            .wayOut(Text.of("请删去其中一个 parent。", "Drop one of the parents."))
            .witness(way)
            .build());
  }
}
