package org.wangge.grid.scoring.assess;

import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.scoring.criterion.Criterion;
import org.wangge.grid.scoring.measure.Measurement;
import org.wangge.grid.scoring.points.Points;

/**
 * Full marks times a rate: {@code Visits: 40 × 171/180 = 38}; a rate above 1 counted as 1.
 *
 * @param criterion the criterion
 * @param measurement the rate, with numerator and denominator
 * @param amount the exact points
 */
public record RateApplied(Criterion criterion, Measurement measurement, Points amount)
    implements Awarded {

  @Override
  public String code() {
    return "rate-applied";
  }

  @Override
  public Text text() {
    String rate = Figures.division(measurement);
    return Figures.value(measurement).compareTo(Points.ONE) > 0
        ? Text.format(
            "%s：%s超过1，按1计，得满分%s分",
            "%s: %s is above 1 and counts as 1, full marks of %s", criterion.title(), rate, amount)
        : Text.format(
            "%s：%s × %s = %s",
            "%s: %s × %s = %s", criterion.title(), Figures.term(criterion.points()), rate, amount);
  }
}
