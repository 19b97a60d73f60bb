package org.wangge.grid.domain.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.Text;

/**
 * A node of the grid tree: a county, a community, a grid, a grid group.
 *
 * <p>Rules: (1) its level is one of the plan's ladders; (2) its parent, where it has one, is of a
 * higher level; (3) measures are whole numbers, for example 330 households; (4) a grid without a
 * responsible unit of its own has that of the nearest grid above; (5) a node of a line beside the
 * territory, such as a party branch, may name the grids where it sits. Immutable.
 */
@Value.Immutable
public abstract class Grid {

  Grid() {}

  /** {@return its id} */
  public abstract GridId id();

  /** {@return its name} */
  public abstract Text title();

  /** {@return its level} */
  public abstract LevelId level();

  /** {@return the grid it lies in; the top has none} */
  public abstract Optional<GridId> parent();

  /** {@return the unit that takes this whole grid, where one is named here} */
  public abstract Optional<UnitId> responsibleUnit();

  /** {@return figures of the grid by measure, in the order given} */
  public abstract Map<MeasureId, Long> measures();

  /** {@return what kinds of grid it is: rural, dedicated, one that follows courtyards} */
  public abstract List<KindId> kinds();

  /** {@return grids beside it, as far as they are named here; the other side counts too} */
  public abstract List<GridId> neighbours();

  /** {@return the grids of the territory where a node of another line sits} */
  public abstract List<GridId> seats();

  /** {@return points of territory listed as its own} */
  public abstract List<AddressId> addresses();

  /** {@return households listed as its own} */
  public abstract List<HouseholdId> households();

  /** {@return where it is drawn} */
  public abstract Optional<MapReference> map();

  /** {@return its official code} */
  public abstract Optional<Code> code();

  /**
   * The same grid under another id.
   *
   * @param id the id
   * @return the grid
   */
  public abstract Grid withId(GridId id);

  /**
   * The same grid under another name.
   *
   * @param title the name
   * @return the grid
   */
  public abstract Grid withTitle(Text title);

  /**
   * The same grid in another grid.
   *
   * @param parent the grid it lies in
   * @return the grid
   */
  public abstract Grid withParent(GridId parent);

  /**
   * The same grid with other figures.
   *
   * @param measures the figures
   * @return the grid
   */
  public abstract Grid withMeasures(Map<? extends MeasureId, ? extends Long> measures);

  /**
   * The same grid beside other grids.
   *
   * @param neighbours grids beside it
   * @return the grid
   */
  public abstract Grid withNeighbours(Iterable<? extends GridId> neighbours);

  /**
   * The same grid on other seats.
   *
   * @param seats the grids of the territory where it sits
   * @return the grid
   */
  public abstract Grid withSeats(Iterable<? extends GridId> seats);

  /**
   * The same grid with other points of territory.
   *
   * @param addresses the points listed as its own
   * @return the grid
   */
  public abstract Grid withAddresses(Iterable<? extends AddressId> addresses);

  /**
   * The same grid with other households.
   *
   * @param households the households listed as its own
   * @return the grid
   */
  public abstract Grid withHouseholds(Iterable<? extends HouseholdId> households);

  /**
   * The same grid taken by another unit.
   *
   * @param responsibleUnit the unit
   * @return the grid
   */
  public abstract Grid withResponsibleUnit(UnitId responsibleUnit);

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Grid}; each attribute is set once. */
  public static final class Builder extends ImmutableGrid.Builder {
    Builder() {}
  }
}
