package org.wangge.grid.domain.reorganisation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;

/** The territory of grids: put together, divided, and where each point of it lies afterwards. */
final class Land {

  private final Draft draft;

  Land(Draft draft) {
    this.draft = draft;
  }

  /** A grid with the points, households and, on its own level, neighbours of another. */
  static Grid united(Grid grid, Grid other) {
    Grid land =
        grid.withAddresses(both(grid.addresses(), other.addresses()))
            .withHouseholds(both(grid.households(), other.households()));
    if (!grid.level().equals(other.level())) {
      return land;
    }
    Set<GridId> beside = both(grid.neighbours(), other.neighbours());
    beside.remove(grid.id());
    beside.remove(other.id());
    return land.withNeighbours(beside);
  }

  private static <T> Set<T> both(List<T> some, List<T> others) {
    Set<T> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }

  /** What a share is as a grid. */
  static Grid share(Grid old, Share share, Step.Split split) {
    Set<GridId> beside = new LinkedHashSet<>(old.neighbours());
    split.shares().forEach(other -> beside.add(other.id()));
    beside.remove(share.id());
    List<HouseholdId> households = new ArrayList<>(share.households());
    households.retainAll(old.households());
    Grid.Builder grid =
        Grid.builder()
            .id(share.id())
            .title(share.title())
            .level(old.level())
            .addAllKinds(old.kinds())
            .addAllSeats(old.seats())
            .addAllNeighbours(beside)
            .putAllMeasures(share.measures())
            .addAllAddresses(share.addresses())
            .addAllHouseholds(households);
    old.parent().ifPresent(grid::parent);
    old.responsibleUnit().ifPresent(grid::responsibleUnit);
    if (share.id().equals(old.id())) {
      old.code().ifPresent(grid::code);
      old.map().ifPresent(grid::map);
    }
    return grid.build();
  }

  /** Whether the organisation itself lists a household on a grid. */
  boolean lists(Part holder, Part item) {
    return holder.kind() == Part.Kind.GRID
        && item.kind() == Part.Kind.HOUSEHOLD
        && draft
            .before
            .organisation()
            .grid(GridId.of(holder.id()))
            .filter(grid -> grid.households().contains(HouseholdId.of(item.id())))
            .isPresent();
  }

  /** The grids that a point of a grid belongs to afterwards: its successors, else one like it. */
  <T> List<Part> where(Grid grid, Function<Grid, List<T>> listed, T point) {
    List<Part> followed = new ArrayList<>();
    for (Part now : draft.fates.get(Part.of(grid.id()))) {
      Optional.ofNullable(draft.grids.get(GridId.of(now.id())))
          .filter(there -> listed.apply(there).contains(point))
          .ifPresent(there -> followed.add(now));
    }
    return followed.isEmpty()
        ? draft.grids.values().stream()
            .filter(other -> isLike(grid, other) && listed.apply(other).contains(point))
            .map(other -> Part.of(other.id()))
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.copyOf(followed);
  }

  private boolean isLike(Grid grid, Grid other) {
    return grid.level().equals(other.level()) || draft.begun.contains(Part.of(other.id()));
  }
}
