package org.wangge.grid.scoring.assess;

import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.scoring.scheme.Scheme;

/**
 * Criteria dropped out, and what the rest earned was scaled up: {@code 76 × 100/80 = 95}.
 *
 * @param scheme the sheet, with its total
 * @param earned what the rest earned
 * @param base the full marks of the rest
 */
public record Rebased(Scheme scheme, Points earned, Points base) implements Reason {

  /**
   * Checks the base.
   *
   * @throws IllegalArgumentException if the base is not positive
   */
  public Rebased {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(earned, "earned");
    if (base.signum() <= 0) {
      throw new IllegalArgumentException("Nothing to scale up from: " + base);
    }
  }

  /** {@return the score after scaling} */
  public Points score() {
    return earned.times(scheme.total()).dividedBy(base);
  }

  @Override
  public String code() {
    return "rebased";
  }

  @Override
  public Text text() {
    return Text.format(
        "其余项目满分%1$s分，得%2$s分，按总分%3$s分折算：%4$s × %5$s/%6$s = %7$s",
        "The other criteria earned %2$s of %1$s; scaled to a total of %3$s:"
            + " %4$s × %5$s/%6$s = %7$s",
        base,
        earned,
        scheme.total(),
        Figures.term(earned),
        Figures.term(scheme.total()),
        Figures.term(base),
        score());
  }

  @Override
  public Optional<ClauseRef> clause() {
    return Optional.of(scheme.clause());
  }
}
