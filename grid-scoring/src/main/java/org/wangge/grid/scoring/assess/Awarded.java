package org.wangge.grid.scoring.assess;

import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.scoring.criterion.Criterion;
import org.wangge.grid.scoring.measure.Measurement;
import org.wangge.grid.scoring.points.Points;

/** Why a criterion earned what it did, before its rounding; one kind for each shape. Immutable. */
public sealed interface Awarded extends Reason
    permits RateApplied, OccurrencesDeducted, MeanScaled, NothingMeasured {

  /** {@return the criterion} */
  Criterion criterion();

  /** {@return what was measured} */
  Measurement measurement();

  /** {@return the exact points, from 0 to the full marks} */
  Points amount();

  @Override
  default Optional<ClauseRef> clause() {
    return Optional.of(criterion().clause());
  }
}
