package org.wangge.grid.scoring.assess;

import java.util.Objects;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.scoring.criterion.Criterion;
import org.wangge.grid.scoring.criterion.WhenNone;
import org.wangge.grid.scoring.measure.Measured;
import org.wangge.grid.scoring.measure.Measurement;
import org.wangge.grid.scoring.points.Points;

/**
 * Nothing to measure, and what the sheet makes of it; the code is {@code none-full}, {@code
 * none-zero} or {@code none-excluded}.
 *
 * @param criterion the criterion, which says what follows
 * @param measurement blank or not applicable
 */
public record NothingMeasured(Criterion criterion, Measurement measurement) implements Awarded {

  /**
   * Checks that the criterion says what follows.
   *
   * @throws IllegalArgumentException if it does not
   */
  public NothingMeasured {
    Objects.requireNonNull(measurement, "measurement");
    if (criterion.whenNone().isEmpty()) {
      throw new IllegalArgumentException("Nothing measured, and no choice for it: " + criterion);
    }
  }

  /** {@return what follows} */
  public WhenNone policy() {
    return criterion.whenNone().orElseThrow();
  }

  @Override
  public Points amount() {
    return policy() == WhenNone.FULL ? criterion.points() : Points.ZERO;
  }

  @Override
  public String code() {
    return "none-" + policy();
  }

  @Override
  public Text text() {
    Text why =
        measurement.result() instanceof Measured.NotApplicable
            ? Text.of("本期没有应计事项（分母为0）", "nothing was due in this period (denominator 0)")
            : Text.of("本期没有记录（空白不等于0分）", "no record in this period (blank is not 0)");
    Text what =
        switch (policy()) {
          case FULL -> Text.format("得满分%s分", "full marks of %s", criterion.points());
          case ZERO -> Text.of("得0分", "no marks");
          case EXCLUDED ->
              Text.format(
                  "不计入，该项%s分从基数中扣除", "left out, its %s points leave the base", criterion.points());
        };
    return Text.format("%s：%s，按规定%s", "%s: %s: %s", criterion.title(), why, what);
  }
}
