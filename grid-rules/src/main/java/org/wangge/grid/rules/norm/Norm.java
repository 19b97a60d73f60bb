package org.wangge.grid.rules.norm;

import java.util.List;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.KindId;
import org.wangge.grid.domain.organisation.LevelId;

/**
 * A size or staffing that a plan sets: on each grid of a level, a quantity within a band.
 *
 * <p>Example (LA-01): on every {@code grid}, {@code households} within {@code 300..500}. With kinds
 * it holds for grids of one of them only: 30 households for each that is {@code rural}. Immutable.
 */
@Value.Immutable
public abstract class Norm {

  Norm() {}

  /** {@return its id, for example {@code large-grid}} */
  public abstract String id();

  /** {@return its name} */
  public abstract Text title();

  /** {@return the level of the grids it is set for} */
  public abstract LevelId on();

  /** {@return what it looks at} */
  public abstract Quantity quantity();

  /** {@return the kinds of grid it is set for, one of which is enough; all grids where empty} */
  public abstract List<KindId> kinds();

  /** {@return what is allowed} */
  public abstract Band within();

  /** {@return the clause that sets it} */
  public abstract ClauseRef clause();

  /** Whether it is set for a grid. */
  boolean isFor(Grid grid) {
    return grid.level().equals(on())
        && (kinds().isEmpty() || grid.kinds().stream().anyMatch(kinds()::contains));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Norm}; each attribute is set once. */
  public static final class Builder extends ImmutableNorm.Builder {
    Builder() {}
  }
}
