package org.wangge.grid.scoring.assess;

import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.scoring.criterion.Criterion;
import org.wangge.grid.scoring.points.Points;

/**
 * A criterion's own rounding changed its points: {@code Visits: 115/3 becomes 38.33}.
 *
 * @param criterion the criterion
 * @param exact before
 * @param rounded after
 */
public record ItemRounded(Criterion criterion, Points exact, Points rounded) implements Reason {

  /**
   * Checks that the criterion rounds.
   *
   * @throws IllegalArgumentException if it does not
   */
  public ItemRounded {
    Objects.requireNonNull(exact, "exact");
    Objects.requireNonNull(rounded, "rounded");
    if (criterion.rounding().isEmpty()) {
      throw new IllegalArgumentException("No rounding: " + criterion);
    }
  }

  @Override
  public String code() {
    return "item-rounded";
  }

  @Override
  public Text text() {
    return Text.format(
        "%s：%s按“%s”计为%s",
        "%s: %s becomes %4$s (%3$s)",
        criterion.title(),
        exact,
        criterion.rounding().orElseThrow().text(),
        rounded);
  }

  @Override
  public Optional<ClauseRef> clause() {
    return Optional.of(criterion.clause());
  }
}
