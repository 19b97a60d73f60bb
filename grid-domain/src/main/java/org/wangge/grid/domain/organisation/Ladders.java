package org.wangge.grid.domain.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ladders of a plan side by side: that of the territory, and one for each line that has levels
 * of its own, such as the party's or a department's.
 *
 * <p>Rules: (1) a level stands on one ladder only; (2) a grid of a line has its parent in the same
 * line. Example: beside {@code community, grid} the line {@code party} has {@code committee,
 * branch, group}; a branch lies in a committee, never in a community. Immutable.
 *
 * @param main the ladder of the territory
 * @param lines the other ladders, by line, in the order of the plan
 */
public record Ladders(Ladder main, Map<LineId, Ladder> lines) {

  /**
   * Copies and checks the parts.
   *
   * @throws IllegalArgumentException if a level stands on two ladders
   */
  public Ladders {
    Objects.requireNonNull(main, "main");
    lines = ImmutableMap.copyOf(lines);
    List<LevelId> all = all(main, lines);
    if (all.stream().distinct().count() < all.size()) {
      throw new IllegalArgumentException("A level stands on two ladders: " + all);
    }
  }

  /**
   * The territory alone.
   *
   * @param main its ladder
   * @return the ladders, without a line
   */
  public static Ladders of(Ladder main) {
    return new Ladders(main, ImmutableMap.of());
  }

  private static List<LevelId> all(Ladder main, Map<LineId, Ladder> lines) {
    return Stream.concat(Stream.of(main), lines.values().stream())
        .flatMap(ladder -> ladder.levels().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the levels of all ladders, the territory's first} */
  public List<LevelId> levels() {
    return all(main, lines);
  }

  /**
   * The ladder on which a level stands.
   *
   * @param level the level
   * @return its ladder, if it stands on one
   */
  public Optional<Ladder> ladderOf(LevelId level) {
    if (main.has(level)) {
      return Optional.of(main);
    }
    return lines.values().stream().filter(ladder -> ladder.has(level)).findFirst();
  }

  /**
   * The line of a level.
   *
   * @param level the level
   * @return its line; none for a level of the territory, or of no ladder
   */
  public Optional<LineId> lineOf(LevelId level) {
    return lines.entrySet().stream()
        .filter(line -> line.getValue().has(level))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
