package org.wangge.grid.scoring.breakdown;

import java.util.Objects;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.scoring.points.Points;

/**
 * What was done to the sum of the criteria.
 *
 * <p>Example: 76 of 80 scaled up to 100 is 95, so the line {@link Kind#REBASED} adds 19; rounding
 * 92.444 to 92.44 is a line {@link Kind#ROUNDED} of -0.004. Immutable.
 *
 * @param kind what was done
 * @param amount what it adds; negative where it takes away
 * @param explanation why
 */
public record AdjustmentLine(Kind kind, Points amount, Explanation explanation) implements Line {

  /** Checks that all are there. */
  public AdjustmentLine {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(explanation, "explanation");
  }

  @Override
  public Text title() {
    return Text.of(kind.zh, kind.en);
  }

  /** What can be done to a sum. */
  public enum Kind {
    /** Criteria dropped out, and the rest was scaled up to the same total. */
    REBASED("按比例折算", "Scaled to the total"),
    /** The sum was rounded. */
    ROUNDED("总分舍入", "Rounding of the total");

    private final String zh;
    private final String en;

    Kind(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }
  }
}
