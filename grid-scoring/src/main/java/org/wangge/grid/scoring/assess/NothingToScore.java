package org.wangge.grid.scoring.assess;

import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.scoring.scheme.Scheme;

/**
 * Every criterion was left out, so there is no score and no grade.
 *
 * @param scheme the sheet
 */
public record NothingToScore(Scheme scheme) implements Reason {

  /** Checks that there is a sheet. */
  public NothingToScore {
    Objects.requireNonNull(scheme, "scheme");
  }

  @Override
  public String code() {
    return "nothing-to-score";
  }

  @Override
  public Text text() {
    return Text.of("各项均不计入，本期不评分、不定等次", "Every criterion was left out: no score and no grade");
  }

  @Override
  public Optional<ClauseRef> clause() {
    return Optional.of(scheme.clause());
  }
}
