package org.wangge.grid.rules.intake;

/**
 * How alike two reports are, exactly. Text: {@code 6/8}.
 *
 * @param points the points that they have
 * @param most the points that they could have, at least as many
 */
public record Share(int points, int most) implements Comparable<Share> {

  /**
   * Checks the points.
   *
   * @throws IllegalArgumentException if there are more than there can be, or none can be
   */
  public Share {
    if (points < 0 || most < 1 || points > most) {
      throw new IllegalArgumentException("Not a share: " + points + "/" + most);
    }
  }

  @Override
  public int compareTo(Share other) {
    return Long.compare((long) points * other.most, (long) other.points * most);
  }

  @Override
  public String toString() {
    return points + "/" + most;
  }
}
