package org.wangge.grid.domain.organisation;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The levels of a plan, top first: {@code county, community, grid, grid-group}.
 *
 * <p>At least one level, none twice. Immutable.
 *
 * @param levels the levels, top first
 */
public record Ladder(List<LevelId> levels) {

  /**
   * Copies and checks the list.
   *
   * @throws IllegalArgumentException if it is empty or names a level twice
   */
  public Ladder {
    levels = ImmutableList.copyOf(levels);
    if (levels.isEmpty() || levels.stream().distinct().count() < levels.size()) {
      throw new IllegalArgumentException("Not a ladder: " + levels);
    }
  }

  /**
   * Whether a level is one of this ladder.
   *
   * @param level the level
   * @return true if it is
   */
  public boolean has(LevelId level) {
    return levels.contains(level);
  }

  /**
   * How many rungs a level lies below another.
   *
   * @param level the lower level
   * @param above the higher level
   * @return 1 for the next level below, 0 for the same, negative where it lies above
   * @throws IllegalArgumentException if one of them is not of this ladder
   */
  public int rungsBelow(LevelId level, LevelId above) {
    return rung(level) - rung(above);
  }

  private int rung(LevelId level) {
    int rung = levels.indexOf(level);
    if (rung < 0) {
      throw new IllegalArgumentException("No level " + level + " in " + levels);
    }
    return rung;
  }
}
