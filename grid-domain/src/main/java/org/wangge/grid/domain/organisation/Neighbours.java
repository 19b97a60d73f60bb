package org.wangge.grid.domain.organisation;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.List;

/** Which grids lie side by side; naming a neighbour on one side makes both neighbours. */
final class Neighbours {

  private final ImmutableSetMultimap<GridId, GridId> beside;

  Neighbours(Collection<Grid> grids) {
    ImmutableSetMultimap.Builder<GridId, GridId> both = ImmutableSetMultimap.builder();
    for (Grid grid : grids) {
      for (GridId other : grid.neighbours()) {
        both.put(grid.id(), other).put(other, grid.id());
      }
    }
    this.beside = both.build();
  }

  List<GridId> of(GridId id) {
    return beside.get(id).stream().sorted().toList();
  }
}
