package org.wangge.grid.scoring.assess;

import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.scoring.scheme.Scheme;

/**
 * The sheet's rounding changed the sum: {@code Total: 92.444 becomes 92.44}.
 *
 * @param scheme the sheet
 * @param exact before
 * @param rounded after
 */
public record TotalRounded(Scheme scheme, Points exact, Points rounded) implements Reason {

  /**
   * Checks that the sheet rounds.
   *
   * @throws IllegalArgumentException if it does not
   */
  public TotalRounded {
    Objects.requireNonNull(exact, "exact");
    Objects.requireNonNull(rounded, "rounded");
    if (scheme.rounding().isEmpty()) {
      throw new IllegalArgumentException("No rounding: " + scheme.id());
    }
  }

  @Override
  public String code() {
    return "total-rounded";
  }

  @Override
  public Text text() {
    return Text.format(
        "总分%s按“%s”计为%s",
        "Total: %s becomes %3$s (%2$s)", exact, scheme.rounding().orElseThrow().text(), rounded);
  }

  @Override
  public Optional<ClauseRef> clause() {
    return Optional.of(scheme.clause());
  }
}
