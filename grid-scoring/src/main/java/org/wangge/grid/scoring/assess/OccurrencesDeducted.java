package org.wangge.grid.scoring.assess;

import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.scoring.criterion.Criterion;
import org.wangge.grid.scoring.criterion.Shape;
import org.wangge.grid.scoring.measure.Measurement;
import org.wangge.grid.scoring.points.Points;

/**
 * So much off for each occurrence: {@code Log: 20 − 3 × 2 = 14}, or until nothing is left.
 *
 * @param criterion the criterion, with what one occurrence costs
 * @param measurement the number of occurrences
 * @param amount the exact points that are left
 */
public record OccurrencesDeducted(Criterion criterion, Measurement measurement, Points amount)
    implements Awarded {

  /**
   * Checks the shape.
   *
   * @throws IllegalArgumentException if the criterion does not deduct per occurrence
   */
  public OccurrencesDeducted {
    each(criterion);
  }

  /** {@return what one occurrence costs} */
  public Points each() {
    return each(criterion);
  }

  private static Points each(Criterion criterion) {
    if (criterion.shape() instanceof Shape.PerOccurrence shape) {
      return shape.each();
    }
    throw new IllegalArgumentException("No deduction per occurrence: " + criterion);
  }

  @Override
  public String code() {
    return "occurrences-deducted";
  }

  @Override
  public Text text() {
    Points number = Figures.value(measurement);
    boolean exhausted = number.times(each()).compareTo(criterion.points()) > 0;
    return Text.format(
        exhausted ? "%s：%s − %s × %s不足0，扣完为止，得%s分" : "%s：%s − %s × %s = %s",
        exhausted ? "%s: %s − %s × %s is below 0, so %s is left" : "%s: %s − %s × %s = %s",
        criterion.title(),
        Figures.term(criterion.points()),
        Figures.term(number),
        Figures.term(each()),
        amount);
  }
}
