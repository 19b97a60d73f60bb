package org.wangge.grid.domain.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wangge.grid.domain.index.Groups;
import org.wangge.grid.domain.index.Positions;
import org.wangge.grid.domain.result.Result;

/**
 * The grid tree of a place and its units.
 *
 * <p>Rules: (1) every grid but the tops has its parent here; (2) there is no cycle; (3) answers
 * keep the order in which the grids were given. Example: for the grid group {@code G031} the path
 * is {@code G031, G03, C01, LA}. Immutable and thread-safe; get one from {@link #of}.
 */
public final class Organisation {

  private final Ladders ladders;
  private final Neighbours neighbours;
  private final Positions<Grid, GridId> grids;
  private final ImmutableMap<UnitId, Unit> units;
  private final int[] parents;
  private final Groups children;
  private final ImmutableListMultimap<GridId, Unit> serving;

  private Organisation(Ladders ladders, Collection<Grid> grids, Collection<Unit> units) {
    this.ladders = ladders;
    this.neighbours = new Neighbours(grids);
    this.grids = new Positions<>(ImmutableList.copyOf(grids), Grid::id).once("grids");
    this.units = units.stream().collect(ImmutableMap.toImmutableMap(Unit::id, unit -> unit));
    this.parents =
        grids.stream()
            .mapToInt(grid -> grid.parent().map(this.grids::of).orElse(Positions.NONE))
            .toArray();
    this.children = Groups.of(parents.length, parents.length, i -> parents[i]);
    ImmutableListMultimap.Builder<GridId, Unit> byNode = ImmutableListMultimap.builder();
    units.forEach(unit -> unit.serves().stream().distinct().forEach(id -> byNode.put(id, unit)));
    this.serving = byNode.orderValuesBy(Comparator.comparing(Unit::id)).build();
  }

  /**
   * Checks grids and units and puts them together.
   *
   * @param ladder the levels of the plan
   * @param grids the grids, in the order in which answers shall list them
   * @param units the units
   * @return the organisation, or the findings that refuse it; paths begin with {@code grids/ID}
   * @throws IllegalArgumentException if two grids or two units bear the same id
   */
  public static Result<Organisation> of(
      Ladder ladder, Collection<Grid> grids, Collection<Unit> units) {
    return of(Ladders.of(ladder), grids, units);
  }

  /**
   * Checks grids and units of several ladders and puts them together.
   *
   * @param ladders the ladders of the plan
   * @param grids the grids of all ladders, in the order in which answers shall list them
   * @param units the units
   * @return the organisation, or the findings that refuse it; paths begin with {@code grids/ID} or
   *     {@code units/ID}
   * @throws IllegalArgumentException if two grids or two units bear the same id
   */
  public static Result<Organisation> of(
      Ladders ladders, Collection<Grid> grids, Collection<Unit> units) {
    Organisation organisation = new Organisation(ladders, grids, units);
    return Result.of(organisation, new OrganisationCheck(organisation).findings());
  }

  /** {@return the levels of the territory} */
  public Ladder ladder() {
    return ladders.main();
  }

  /** {@return the levels of the territory and of the lines beside it} */
  public Ladders ladders() {
    return ladders;
  }

  /** {@return all grids} */
  public List<Grid> grids() {
    return grids.all();
  }

  /** {@return all units} */
  public List<Unit> units() {
    return units.values().asList();
  }

  /**
   * A grid by its id.
   *
   * @param id the id
   * @return the grid, if there is one
   */
  public Optional<Grid> grid(GridId id) {
    return grids.find(id);
  }

  /**
   * A unit by its id.
   *
   * @param id the id
   * @return the unit, if there is one
   */
  public Optional<Unit> unit(UnitId id) {
    return Optional.ofNullable(units.get(id));
  }

  /**
   * The grids directly inside a grid.
   *
   * @param id the grid
   * @return its children
   */
  public List<Grid> children(GridId id) {
    int position = grids.of(id);
    return position == Positions.NONE ? List.of() : children.list(position, grids.all());
  }

  /**
   * A grid and all above it.
   *
   * @param id the grid
   * @return the grid first, the top last; empty for an unknown grid
   */
  public List<Grid> path(GridId id) {
    ImmutableList.Builder<Grid> path = ImmutableList.builder();
    // A tree that is still being checked may have a circle.
    Set<Integer> passed = new LinkedHashSet<>();
    for (int step = grids.of(id);
        step != Positions.NONE && passed.add(step);
        step = parents[step]) {
      path.add(grids.get(step));
    }
    return path.build();
  }

  /**
   * Whether a grid is another one or lies inside it.
   *
   * @param id the grid
   * @param other the other
   * @return true if {@code other} is on the path of {@code id}
   */
  public boolean isWithin(GridId id, GridId other) {
    return path(id).stream().anyMatch(grid -> grid.id().equals(other));
  }

  /**
   * The unit that takes a grid: its own, else that of the nearest grid above.
   *
   * @param id the grid
   * @return the unit, if there is one
   */
  public Optional<UnitId> responsibleUnit(GridId id) {
    return path(id).stream().flatMap(grid -> grid.responsibleUnit().stream()).findFirst();
  }

  /**
   * The units of a kind that serve a grid: those that name it, else those that name the nearest
   * node above. For a node of a line beside the territory whose line has none, they are looked for
   * from the grids where it sits.
   *
   * @param kind the kind
   * @param id the grid
   * @return the units, ordered by id; several have an equal claim
   */
  public List<Unit> serving(KindId kind, GridId id) {
    List<Unit> found = servingOnPath(kind, id);
    return found.isEmpty()
        ? seats(id).stream()
            .flatMap(seat -> servingOnPath(kind, seat).stream())
            .distinct()
            .sorted(Comparator.comparing(Unit::id))
            .toList()
        : found;
  }

  private List<Unit> servingOnPath(KindId kind, GridId id) {
    return path(id).stream()
        .map(node -> serving.get(node.id()).stream().filter(unit -> unit.isOf(kind)).toList())
        .filter(units -> !units.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * The grids beside a grid, whichever side names them.
   *
   * @param id the grid
   * @return its neighbours, ordered by id
   */
  public List<GridId> neighbours(GridId id) {
    return neighbours.of(id);
  }

  /**
   * Where a node of a line beside the territory sits: on its own seats, else on those of the
   * nearest node above it that has any.
   *
   * @param id the node
   * @return grids of the territory; empty for a grid of the territory itself
   */
  public List<GridId> seats(GridId id) {
    return path(id).stream()
        .map(Grid::seats)
        .filter(seats -> !seats.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * A unit and all that it belongs to.
   *
   * @param id the unit
   * @return the unit first, the topmost last; empty for an unknown unit
   */
  public List<Unit> path(UnitId id) {
    List<Unit> path = new ArrayList<>();
    Unit next = units.get(id);
    while (next != null && !path.contains(next)) {
      path.add(next);
      next = next.parent().map(units::get).orElse(null);
    }
    return ImmutableList.copyOf(path);
  }
}
