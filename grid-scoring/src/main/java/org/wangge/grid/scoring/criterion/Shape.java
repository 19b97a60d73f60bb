package org.wangge.grid.scoring.criterion;

import java.util.Objects;
import org.wangge.grid.scoring.measure.Measure;
import org.wangge.grid.scoring.points.Points;

/**
 * How a measured value turns into points, out of the full marks of its criterion.
 *
 * <p>Three shapes, each between no marks and full marks: {@link Rate}, full × rate; {@link
 * PerOccurrence}, full − number × amount; {@link Scaled}, full × mean ÷ scale. Which measures fit
 * which shape, and which amounts make sense, is checked with the scheme, so that an author sees all
 * faults at once. Immutable.
 */
public sealed interface Shape {

  /** {@return what is measured} */
  Measure measure();

  /**
   * Tells a visitor which shape this is.
   *
   * @param visitor the visitor
   * @param <R> what it answers
   * @return its answer
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * One answer for each shape.
   *
   * @param <R> the answer
   */
  interface Visitor<R> {

    /**
     * For a rate.
     *
     * @param shape the shape
     * @return the answer
     */
    R rate(Rate shape);

    /**
     * For a deduction per occurrence.
     *
     * @param shape the shape
     * @return the answer
     */
    R perOccurrence(PerOccurrence shape);

    /**
     * For a scaled mean.
     *
     * @param shape the shape
     * @return the answer
     */
    R scaled(Scaled shape);
  }

  /**
   * Full marks times a rate; a rate above 1 counts as 1.
   *
   * <p>Example: 40 points by 171 visits of 180 due: {@code 40 × 171/180 = 38}.
   *
   * @param measure the rate, a ratio
   */
  record Rate(Measure measure) implements Shape {

    /** Checks that there is a measure. */
    public Rate {
      Objects.requireNonNull(measure, "measure");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rate(this);
    }
  }

  /**
   * So much off for each occurrence, until nothing is left (扣完为止).
   *
   * <p>Example: 20 points, 2 off for each of 3 weeks without a log: {@code 20 − 3 × 2 = 14}; 12
   * weeks leave 0.
   *
   * @param measure the number of occurrences, a count or a sum
   * @param each what one occurrence costs, in points
   */
  record PerOccurrence(Measure measure, Points each) implements Shape {

    /** Checks that both are there. */
    public PerOccurrence {
      Objects.requireNonNull(measure, "measure");
      Objects.requireNonNull(each, "each");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.perOccurrence(this);
    }
  }

  /**
   * Full marks times a mean on its own scale; a mean above the scale counts as the scale.
   *
   * <p>Example: 20 points, ratings out of 100 with a mean of 92.2: {@code 20 × 92.2/100 = 18.44}.
   *
   * @param measure the mean
   * @param outOf the best mark on the scale of the ratings
   */
  record Scaled(Measure measure, Points outOf) implements Shape {

    /** Checks that both are there. */
    public Scaled {
      Objects.requireNonNull(measure, "measure");
      Objects.requireNonNull(outOf, "outOf");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scaled(this);
    }
  }
}
