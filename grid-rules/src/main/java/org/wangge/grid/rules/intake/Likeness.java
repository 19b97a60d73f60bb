package org.wangge.grid.rules.intake;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.ClauseRef;

/**
 * When two reports are so alike that somebody should look whether they are one matter.
 *
 * <p>Rules: (1) each trait that they have in common gives its points; (2) same and neighbouring
 * grid exclude each other, and so do same and related category; (3) from {@link #atLeast} points on
 * the older case is a suspect. Example: same-grid 3, same-category 3, same-period 2, at least 6:
 * the same grid and category ten days apart have 6 of 8. Immutable.
 */
@Value.Immutable
public abstract class Likeness {

  /** No report is like another. */
  public static final Likeness NONE = builder().atLeast(1).build();

  Likeness() {}

  /** {@return the points of each trait, 1 or more; a trait that is left out has none} */
  public abstract Map<Trait, Integer> points();

  /** {@return how far apart two reports are close in time; never where not said} */
  public abstract Optional<Duration> within();

  /** {@return how many points make a suspect, 1 or more} */
  public abstract int atLeast();

  /** {@return the clause that says so} */
  public abstract Optional<ClauseRef> clause();

  @Value.Check
  void check() {
    if (atLeast() < 1 || points().values().stream().anyMatch(each -> each < 1)) {
      throw new IllegalArgumentException("Not points: " + points() + ", at least " + atLeast());
    }
  }

  /** {@return the points of two reports that have everything in common} */
  public int most() {
    return Math.max(of(Trait.SAME_GRID), of(Trait.NEIGHBOUR_GRID))
        + Math.max(of(Trait.SAME_CATEGORY), of(Trait.RELATED_CATEGORY))
        + of(Trait.SAME_HOUSEHOLD)
        + of(Trait.SAME_PERIOD);
  }

  /**
   * The points of a trait.
   *
   * @param trait the trait
   * @return its points; 0 where the plan gives none
   */
  public int of(Trait trait) {
    return points().getOrDefault(trait, 0);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Likeness}; each attribute is set once. */
  public static final class Builder extends ImmutableLikeness.Builder {
    Builder() {}
  }
}
