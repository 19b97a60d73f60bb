package org.wangge.grid.domain.result;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where a finding is: a path inside the thing checked, and the file and line where they are known.
 *
 * <p>A path names keys and list positions from the top, joined by {@code /}: {@code
 * post-types/level-2-head/superior}, {@code routing/rows/2/lead}. A check that has no file in hand
 * gives the path alone; whoever read the file adds source and line. Ordered by source, line, path.
 *
 * @param source the file's name, or the empty string where none is known
 * @param line the line from 1, or 0 where none is known
 * @param path the path, or the empty string for the whole
 */
public record Place(String source, int line, String path) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::source).thenComparingInt(Place::line).thenComparing(Place::path);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the line is negative
   */
  public Place {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(path, "path");
    if (line < 0) {
      throw new IllegalArgumentException("Negative line: " + line);
    }
  }

  /**
   * A place known by its path only.
   *
   * @param steps keys and positions from the top
   * @return the place
   */
  public static Place at(Object... steps) {
    StringBuilder path = new StringBuilder();
    for (Object step : steps) {
      path.append(path.isEmpty() ? "" : "/").append(step);
    }
    return new Place("", 0, path.toString());
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** {@return {@code source:line} where the source is known, else the path} */
  @Override
  public String toString() {
    return source.isEmpty() ? path : source + ":" + line;
  }
}
