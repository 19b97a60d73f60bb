package org.wangge.grid.domain.organisation;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The units that serve each node, ordered by id. */
final class ServingUnits {

  private final Organisation organisation;
  private final ImmutableListMultimap<GridId, Unit> units;

  ServingUnits(Organisation organisation, Collection<Unit> all) {
    this.organisation = organisation;
    ImmutableListMultimap.Builder<GridId, Unit> byNode = ImmutableListMultimap.builder();
    all.stream()
        .sorted(Comparator.comparing(Unit::id))
        .forEach(unit -> unit.serves().stream().distinct().forEach(id -> byNode.put(id, unit)));
    this.units = byNode.build();
  }

  List<Unit> of(KindId kind, GridId id) {
    List<Unit> found = onPath(kind, id);
    return found.isEmpty()
        ? organisation.seats(id).stream()
            .flatMap(seat -> onPath(kind, seat).stream())
            .distinct()
            .sorted(Comparator.comparing(Unit::id))
            .toList()
        : found;
  }

  private List<Unit> onPath(KindId kind, GridId id) {
    for (Grid node : organisation.path(id)) {
      List<Unit> found =
          units.get(node.id()).stream()
              .filter(unit -> unit.kind().filter(kind::equals).isPresent())
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
