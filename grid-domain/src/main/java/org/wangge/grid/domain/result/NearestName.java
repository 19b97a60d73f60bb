package org.wangge.grid.domain.result;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;

/**
 * Guesses which known name was meant by an unknown one: "did you mean …?".
 *
 * <p>Rules: (1) case does not count; (2) a name is near if two slips of the pen or fewer lead to it
 * (a character too many, missing, wrong, or two neighbours swapped), one slip for names of up to
 * three characters, and it keeps at least one character; (3) failing that, if one of the two names
 * begins with the other and the shorter has two characters or more; (4) the fewest slips win, then
 * the first in the collection; (5) names beyond 64 characters have no near ones. Example: of {@code
 * title, terms} the nearest to {@code tilte} is {@code title}, and {@code tel} has none.
 */
public final class NearestName {

  private static final int LONGEST = 64;
  private static final int SHORT = 3;
  private static final int SHORTEST_PREFIX = 2;

  /** The most slips of the pen between two near names. */
  static final int MOST_SLIPS = 2;

  private static final int LISTED = 12;

  private NearestName() {}

  /**
   * The nearest of some names.
   *
   * @param name the unknown name
   * @param known the known names, in the order in which ties are settled
   * @return the nearest, where one is near
   */
  public static Optional<String> among(String name, Collection<String> known) {
    String wanted = name.toLowerCase(Locale.ROOT);
    Optional<String> nearest = Optional.empty();
    int best = (wanted.length() <= SHORT ? 1 : MOST_SLIPS) + 1;
    for (String candidate : known) {
      int slips = slips(wanted, candidate.toLowerCase(Locale.ROOT), best - 1);
      if (slips < best) {
        best = slips;
        nearest = Optional.of(candidate);
      }
    }
    return nearest.isPresent()
        ? nearest
        : known.stream().filter(c -> sharesStart(wanted, c.toLowerCase(Locale.ROOT))).findFirst();
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
    if (known.isEmpty()) {
      return Text.of("请先声明它。", "Declare it first.");
    }
    Text names = Text.list(known.stream().limit(LISTED).toList());
    return known.size() > LISTED
        ? Text.format("现有：%s等%s个。", "There are %2$s, among them: %1$s.", names, known.size())
        : Text.format("现有：%s。", "There are: %s.", names);
  }

  private static boolean sharesStart(String a, String b) {
    return Math.min(a.length(), b.length()) >= SHORTEST_PREFIX
        && Math.max(a.length(), b.length()) <= LONGEST
        && (a.startsWith(b) || b.startsWith(a));
  }

  /** The slips between two names, or {@code most + 1} if there are more or nothing is kept. */
  static int slips(String a, String b, int most) {
    int longer = Math.max(a.length(), b.length());
    if (longer > LONGEST || Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] oldest = beforeLast;
      beforeLast = last;
      last = row;
      row = oldest;
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int wrong = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(wrong, Math.min(last[j], row[j - 1]) + 1);
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
    }
    int slips = row[b.length()];
    return slips < longer ? Math.min(slips, most + 1) : most + 1;
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
