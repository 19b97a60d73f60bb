package org.wangge.grid.scoring.measure;

import java.util.Objects;
import org.wangge.grid.scoring.points.Points;

/**
 * What measuring came to: a value, nothing to measure, or a question that does not arise.
 *
 * <p>The three are different things. No ratings at all is {@link Blank}, not zero. Nothing due is
 * {@link NotApplicable}, neither zero nor one. What follows from either is the score sheet's
 * choice. Immutable.
 */
public sealed interface Measured {

  /** No evidence to take a mean of. */
  Measured BLANK = new Blank();

  /** A zero denominator. */
  Measured NOT_APPLICABLE = new NotApplicable();

  /**
   * An exact value.
   *
   * @param points the value, zero included
   */
  record Value(Points points) implements Measured {

    /** Checks that there is one. */
    public Value {
      Objects.requireNonNull(points, "points");
    }

    @Override
    public String toString() {
      return points.toString();
    }
  }

  /** No evidence to take a mean of. */
  record Blank() implements Measured {

    @Override
    public String toString() {
      return "blank";
    }
  }

  /** A zero denominator. */
  record NotApplicable() implements Measured {

    @Override
    public String toString() {
      return "not applicable";
    }
  }
}
