package org.wangge.grid.scoring.breakdown;

import org.immutables.value.Value;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.scoring.criterion.Criterion;
import org.wangge.grid.scoring.measure.Measurement;
import org.wangge.grid.scoring.points.Points;

/**
 * What one criterion earned: from its evidence over the measured value to the amount.
 *
 * <p>Rules: (1) {@link #exact} is what the shape gives, {@link #amount} the same after the
 * criterion's own rounding, equal where it has none; (2) an excluded criterion has 0 of both and
 * its full marks leave the base. Example: 40 points, 171 of 180 visits: exact 38, amount 38.
 * Immutable.
 */
@Value.Immutable
public abstract non-sealed class CriterionLine implements Line {

  CriterionLine() {}

  /** {@return the criterion, with its clause and full marks} */
  public abstract Criterion criterion();

  /** {@return what was measured, from which evidence} */
  public abstract Measurement measurement();

  /** {@return the points before the criterion's rounding} */
  public abstract Points exact();

  /** {@return the points that count in the sum} */
  @Override
  public abstract Points amount();

  /** {@return whether the criterion was left out because there was nothing to measure} */
  public abstract boolean excluded();

  @Override
  public abstract Explanation explanation();

  @Override
  public Text title() {
    return criterion().title();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CriterionLine}; each attribute is set once. */
  public static final class Builder extends ImmutableCriterionLine.Builder {
    Builder() {}
  }
}
