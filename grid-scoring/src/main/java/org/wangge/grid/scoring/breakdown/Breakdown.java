package org.wangge.grid.scoring.breakdown;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.scoring.criterion.CriterionId;
import org.wangge.grid.scoring.measure.AssessmentPeriod;
import org.wangge.grid.scoring.measure.SubjectId;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.scoring.scheme.SchemeId;

/**
 * The score of one subject in one period, taken apart.
 *
 * <p>Rules: (1) lines of criteria come first, in the order of the sheet, then what was done to the
 * sum; (2) the amounts of all lines add up to the total exactly; (3) every line names its evidence
 * and its reasons with their clauses. Example: 38 + 14 + 18.44 + 20 = 90.44, excellent. Immutable;
 * equal input gives an equal breakdown.
 */
@Value.Immutable
public abstract class Breakdown {

  Breakdown() {}

  /** {@return the score sheet} */
  public abstract SchemeId scheme();

  /** {@return who was assessed} */
  public abstract SubjectId subject();

  /** {@return for which period} */
  public abstract AssessmentPeriod period();

  /** {@return the lines, criteria first} */
  public abstract List<Line> lines();

  /** {@return the score and grade, or that there is none} */
  public abstract Verdict verdict();

  /** {@return why the verdict follows from the lines} */
  public abstract Explanation conclusion();

  @Value.Check
  void check() {
    Points sum = Points.sum(lines().stream().map(Line::amount).toList());
    if (!sum.equals(total().orElse(Points.ZERO))) {
      throw new IllegalArgumentException(
          "The lines add up to " + sum + ", but the verdict is " + verdict());
    }
  }

  /** {@return the score, where there is one} */
  public Optional<Points> total() {
    return verdict() instanceof Verdict.Graded graded
        ? Optional.of(graded.total())
        : Optional.empty();
  }

  /**
   * The line of a criterion.
   *
   * @param id the criterion
   * @return its line, if the sheet has it
   */
  public Optional<CriterionLine> line(CriterionId id) {
    return lines().stream()
        .filter(CriterionLine.class::isInstance)
        .map(CriterionLine.class::cast)
        .filter(line -> line.criterion().id().equals(id))
        .findFirst();
  }

  /** {@return all reasons: those of the lines, then those of the verdict} */
  public Explanation explanation() {
    Explanation all = Explanation.NONE;
    for (Line line : lines()) {
      all = all.then(line.explanation());
    }
    return all.then(conclusion());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Breakdown}; each attribute is set once. */
  public static final class Builder extends ImmutableBreakdown.Builder {
    Builder() {}
  }
}
