package org.wangge.grid.domain.result;

import java.util.Collection;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;

/**
 * Finds the name that an author probably meant, and says so in a finding.
 *
 * <p>Rules: (1) the distance counts insertions, deletions, replacements and swaps of neighbours;
 * (2) at most two of them, and fewer than half of the written name; (3) of equally near names the
 * first in the given order. Example: {@code supperior} finds {@code superior}.
 */
public final class NearestName {

  private static final int FARTHEST = 2;

  private NearestName() {}

  /**
   * The nearest of the known names.
   *
   * @param written what the author wrote
   * @param known the names there are, in a stable order
   * @return the nearest, if one is near enough
   */
  public static Optional<String> among(String written, Collection<String> known) {
    int bound = Math.min(FARTHEST, (written.length() - 1) / 2);
    String best = null;
    int least = bound + 1;
    for (String name : known) {
      if (Math.abs(name.length() - written.length()) < least) {
        int distance = distance(written, name);
        if (distance < least) {
          least = distance;
          best = name;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * An error for a name that nothing bears.
   *
   * @param code the kebab-case code of the finding
   * @param place where it is written
   * @param kind what it should name
   * @param written what the author wrote
   * @param known the names there are, in a stable order
   * @return the finding, with the nearest name or the list of names as the way out
   */
  public static Finding unknown(
      String code, Place place, Text kind, String written, Collection<String> known) {
    Text wayOut =
        among(written, known)
            .map(name -> Text.format("是否指“%s”？", "Did you mean '%s'?", name))
            .orElseGet(() -> oneOf(known));
    return Finding.error(
        code, place, Text.format("没有名为“%s”的%s", "There is no %2$s '%1$s'", written, kind), wayOut);
  }

  private static Text oneOf(Collection<String> known) {
    String names = String.join(", ", known.stream().limit(12).toList());
    return known.isEmpty()
        ? Text.of("请先声明它。", "Declare it first.")
        : Text.format("现有：%s。", "There are: %s.", names);
  }

  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] d, int i, int j) {
    int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
