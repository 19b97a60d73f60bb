package org.wangge.grid.scoring.assess;

import java.util.ArrayList;
import java.util.List;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.scoring.breakdown.CriterionLine;
import org.wangge.grid.scoring.criterion.Criterion;
import org.wangge.grid.scoring.criterion.Shape;
import org.wangge.grid.scoring.criterion.WhenNone;
import org.wangge.grid.scoring.measure.Dossier;
import org.wangge.grid.scoring.measure.Measured;
import org.wangge.grid.scoring.measure.Measurement;
import org.wangge.grid.scoring.points.Points;

/** Turns what one criterion measured into points. */
final class Marking implements Shape.Visitor<Awarded> {

  private final Criterion criterion;
  private final Measurement measurement;
  private final Points value;

  private Marking(Criterion criterion, Measurement measurement, Points value) {
    this.criterion = criterion;
    this.measurement = measurement;
    this.value = value;
  }

  static CriterionLine mark(Criterion criterion, Dossier dossier) {
    Measurement measurement = criterion.shape().measure().of(dossier);
    Awarded awarded = award(criterion, measurement);
    Points exact = awarded.amount();
    Points amount = criterion.rounding().map(exact::rounded).orElse(exact);
    List<Reason> reasons = new ArrayList<>();
    reasons.add(awarded);
    if (!amount.equals(exact)) {
      reasons.add(new ItemRounded(criterion, exact, amount));
    }
    return CriterionLine.builder()
        .criterion(criterion)
        .measurement(measurement)
        .exact(exact)
        .amount(amount)
        .excluded(awarded instanceof NothingMeasured none && none.policy() == WhenNone.EXCLUDED)
        .explanation(new Explanation(reasons))
        .build();
  }

  private static Awarded award(Criterion criterion, Measurement measurement) {
    return measurement.result() instanceof Measured.Value value
        ? criterion.shape().accept(new Marking(criterion, measurement, value.points()))
        : new NothingMeasured(criterion, measurement);
  }

  @Override
  public Awarded rate(Shape.Rate shape) {
    Points amount = criterion.points().times(value.min(Points.ONE));
    return new RateApplied(criterion, measurement, amount);
  }

  @Override
  public Awarded perOccurrence(Shape.PerOccurrence shape) {
    Points left = criterion.points().minus(value.times(shape.each()));
    return new OccurrencesDeducted(criterion, measurement, left.max(Points.ZERO));
  }

  @Override
  public Awarded scaled(Shape.Scaled shape) {
    Points share = value.dividedBy(shape.outOf()).min(Points.ONE);
    return new MeanScaled(criterion, measurement, criterion.points().times(share));
  }
}
