package org.wangge.grid.domain.post;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;

/**
 * How far apart the two posts of an AB pair may stand, by a clause.
 *
 * <p>Example: two workers of neighbouring grids visit together (YJ-02): {@code neighbours}. Two
 * posts of one grid are never too far apart for {@code neighbours}.
 *
 * @param reach how far
 * @param clause the clause that says so
 */
public record PairsWithin(Reach reach, ClauseRef clause) {

  /** Checks that both are there. */
  public PairsWithin {
    Objects.requireNonNull(reach, "reach");
    Objects.requireNonNull(clause, "clause");
  }

  /** How far apart the posts of a pair may stand. */
  public enum Reach {
    /** They serve a grid in common. */
    GRID("grid"),
    /** They serve a grid in common, or a grid of one is a neighbour of a grid of the other. */
    NEIGHBOURS("neighbours"),
    /** One unit stands behind both. */
    UNIT("unit");

    private final String text;

    Reach(String text) {
      this.text = text;
    }

    /**
     * Reads the canonical text.
     *
     * @param text {@code grid}, {@code neighbours} or {@code unit}
     * @return the reach, if there is one of that name
     */
    public static Optional<Reach> parse(String text) {
      return Arrays.stream(values()).filter(reach -> reach.text.equals(text)).findFirst();
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
