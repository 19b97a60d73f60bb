package org.wangge.grid.scoring.assess;

import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.scoring.criterion.Criterion;
import org.wangge.grid.scoring.criterion.Shape;
import org.wangge.grid.scoring.measure.Measurement;
import org.wangge.grid.scoring.points.Points;

/**
 * Full marks times a mean on its scale: {@code Review: mean 461/5 = 92.2, 20 × 92.2/100 = 18.44}; a
 * mean above the scale counted as the scale.
 *
 * @param criterion the criterion, with its scale
 * @param measurement the mean, with sum and number
 * @param amount the exact points
 */
public record MeanScaled(Criterion criterion, Measurement measurement, Points amount)
    implements Awarded {

  /**
   * Checks the shape.
   *
   * @throws IllegalArgumentException if the criterion does not scale a mean
   */
  public MeanScaled {
    outOf(criterion);
  }

  /** {@return the best mark on the scale} */
  public Points outOf() {
    return outOf(criterion);
  }

  private static Points outOf(Criterion criterion) {
    if (criterion.shape() instanceof Shape.Scaled shape) {
      return shape.outOf();
    }
    throw new IllegalArgumentException("No scale: " + criterion);
  }

  @Override
  public String code() {
    return "mean-scaled";
  }

  @Override
  public Text text() {
    Points mean = Figures.value(measurement);
    String division = Figures.division(measurement);
    Text start =
        division.equals(mean.toString())
            ? Text.format("%s：平均%s", "%s: mean %s", criterion.title(), mean)
            : Text.format("%s：平均%s = %s", "%s: mean %s = %s", criterion.title(), division, mean);
    return mean.compareTo(outOf()) > 0
        ? Text.format(
            "%s，超过%s，按%s计，得满分%s分",
            "%s, above %s, counts as %s, full marks of %s", start, outOf(), outOf(), amount)
        : Text.format(
            "%s，%s × %s/%s = %s",
            "%s, %s × %s/%s = %s",
            start,
            Figures.term(criterion.points()),
            Figures.term(mean),
            Figures.term(outOf()),
            amount);
  }
}
