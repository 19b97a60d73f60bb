package org.wangge.grid.scoring.scheme;

import java.util.Objects;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.scoring.points.Points;

/**
 * A grade, reached from a number of points upwards.
 *
 * <p>Rules: (1) a grade has a lower bound only, so two grades cannot overlap and no score falls
 * between them; (2) the bound belongs to the grade: "90分以上" includes 90 (Civil Code, article 1259).
 * Example: excellent from 90, competent from 75: 89.99 is competent, 90 excellent. Immutable.
 *
 * @param id the id
 * @param title the name, for example 优秀
 * @param from the fewest points that reach it
 */
public record Grade(GradeId id, Text title, Points from) {

  /** Checks that all are there. */
  public Grade {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(from, "from");
  }
}
