package org.wangge.grid.scoring.breakdown;

import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.scoring.points.Points;

/** A line of a breakdown: what a criterion earned, or what was done to the sum. Immutable. */
public sealed interface Line permits CriterionLine, AdjustmentLine {

  /** {@return the name of the line} */
  Text title();

  /** {@return what it adds to the total; negative where it takes away} */
  Points amount();

  /** {@return why} */
  Explanation explanation();
}
