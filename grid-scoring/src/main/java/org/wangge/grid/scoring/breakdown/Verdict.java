package org.wangge.grid.scoring.breakdown;

import java.util.Objects;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.scoring.scheme.Grade;

/** What an assessment comes to: a score with its grade, or no score at all. Immutable. */
public sealed interface Verdict {

  /**
   * A score and its grade.
   *
   * @param total the score, the sum of all lines
   * @param grade the grade it reaches
   */
  record Graded(Points total, Grade grade) implements Verdict {

    /** Checks that both are there. */
    public Graded {
      Objects.requireNonNull(total, "total");
      Objects.requireNonNull(grade, "grade");
    }
  }

  /** Every criterion was left out: there is nothing to score, which is not a score of 0. */
  record NotScorable() implements Verdict {}
}
