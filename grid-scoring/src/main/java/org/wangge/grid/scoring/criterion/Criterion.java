package org.wangge.grid.scoring.criterion;

import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.scoring.points.Rounding;

/**
 * One line of a score sheet: its full marks, and how they are earned.
 *
 * <p>Rules: (1) the shape gives between 0 and full marks; (2) where the measure can come to
 * nothing, {@link #whenNone} says what follows; (3) the result is rounded only where {@link
 * #rounding} says so. Example: {@code visits}, 40 points, rate {@code sum of visit / sum of
 * visit-due}, clause LA-16: 171 of 180 give 38. A definition: it may hold mistakes, which the check
 * of its scheme finds. Immutable.
 */
@Value.Immutable
public abstract class Criterion {

  Criterion() {}

  /** {@return the id, once in its scheme} */
  public abstract CriterionId id();

  /** {@return the name on the sheet} */
  public abstract Text title();

  /** {@return the full marks} */
  public abstract Points points();

  /** {@return how they are earned} */
  public abstract Shape shape();

  /** {@return what follows where there is nothing to measure} */
  public abstract Optional<WhenNone> whenNone();

  /** {@return how the result is rounded, where it is} */
  public abstract Optional<Rounding> rounding();

  /** {@return the clause it comes from} */
  public abstract ClauseRef clause();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Criterion}; each attribute is set once. */
  public static final class Builder extends ImmutableCriterion.Builder {
    Builder() {}
  }
}
