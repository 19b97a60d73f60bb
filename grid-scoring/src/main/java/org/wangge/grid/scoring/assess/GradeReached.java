package org.wangge.grid.scoring.assess;

import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.scoring.scheme.Grade;
import org.wangge.grid.scoring.scheme.Scheme;

/**
 * The score and the grade it reaches: {@code Total 90.44: excellent (90 or more)}.
 *
 * @param scheme the sheet
 * @param total the score
 * @param grade the grade
 */
public record GradeReached(Scheme scheme, Points total, Grade grade) implements Reason {

  /** Checks that all are there. */
  public GradeReached {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(total, "total");
    Objects.requireNonNull(grade, "grade");
  }

  @Override
  public String code() {
    return "grade-reached";
  }

  @Override
  public Text text() {
    return Text.format(
        "总分%s分，等次为%s（%s分以上，含本数）", "Total %s: %s (%s or more)", total, grade.title(), grade.from());
  }

  @Override
  public Optional<ClauseRef> clause() {
    return Optional.of(scheme.clause());
  }
}
