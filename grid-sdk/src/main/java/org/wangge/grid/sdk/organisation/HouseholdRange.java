package org.wangge.grid.sdk.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.organisation.HouseholdId;

/**
 * Reads households as allotments list them: one id, or a range of ids that differ in their last
 * digits: {@code 031-001..031-060} is 60 households.
 */
public final class HouseholdRange {

  private static final int MOST_DIGITS = 6;
  private static final int MOST_HOUSEHOLDS = 10_000;

  private HouseholdRange() {}

  /**
   * Reads a household or a range.
   *
   * @param text for example {@code 031-001..031-060}
   * @return the households, at most 10,000, if the text is one or a range
   */
  public static Optional<List<HouseholdId>> parse(String text) {
    return ids(text).map(ids -> ids.stream().map(HouseholdId::of).toList());
  }

  /**
   * The ids that a text lists, whatever they are ids of.
   *
   * @param text for example {@code 031-001..031-060}
   * @return the ids, at most 10,000, if the text is one or a range
   */
  public static Optional<List<String>> ids(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return IdForm.isValid(text) ? Optional.of(List.of(text)) : Optional.empty();
    }
    String first = text.substring(0, dots);
    String last = text.substring(dots + 2);
    if (!IdForm.isValid(first) || !IdForm.isValid(last) || first.length() != last.length()) {
      return Optional.empty();
    }
    int prefix = commonPrefix(first, last);
    return isNumber(first.substring(prefix)) && isNumber(last.substring(prefix))
        ? range(first.substring(0, prefix), first.substring(prefix), last.substring(prefix))
        : Optional.empty();
  }

  private static Optional<List<String>> range(String prefix, String first, String last) {
    int from = Integer.parseInt(first);
    int to = Integer.parseInt(last);
    if (from > to || to - from >= MOST_HOUSEHOLDS) {
      return Optional.empty();
    }
    String form = "%0" + first.length() + "d";
    return Optional.of(
        IntStream.rangeClosed(from, to)
            .mapToObj(n -> prefix + String.format(Locale.ROOT, form, n))
            .toList());
  }

  private static int commonPrefix(String first, String last) {
    int same = 0;
    while (same < first.length() - 1 && first.charAt(same) == last.charAt(same)) {
      same++;
    }
    return same;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= MOST_DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
