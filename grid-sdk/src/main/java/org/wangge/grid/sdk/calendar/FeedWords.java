package org.wangge.grid.sdk.calendar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Words for one kind of event: one is a category of the event, or stands in its summary as a word
 * of its own. Capital and small letters are the same.
 */
final class FeedWords {

  private final String key;
  private final List<String> words;
  private final Set<String> used = new LinkedHashSet<>();

  FeedWords(String key, List<String> words) {
    this.key = key;
    this.words = words;
  }

  String key() {
    return key;
  }

  /** The first word that fits an event. */
  Optional<String> wordFor(FeedEvent event) {
    String summary = lower(event.summary());
    List<String> categories = event.categories().stream().map(FeedWords::lower).toList();
    Optional<String> found = Optional.empty();
    for (String word : words) {
      String wanted = lower(word.strip());
      if (!wanted.isEmpty() && (categories.contains(wanted) || contains(summary, wanted))) {
        used.add(word);
        found = found.isPresent() ? found : Optional.of(word);
      }
    }
    return found;
  }

  /** The positions of words that no event had so far. */
  List<Integer> unused() {
    List<Integer> unused = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!used.contains(words.get(i))) {
        unused.add(i);
      }
    }
    return unused;
  }

  String word(int position) {
    return words.get(position);
  }

  private static boolean contains(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begun = at > 0 && joins(text.charAt(at - 1), word.charAt(0));
      boolean goesOn =
          end < text.length() && joins(word.charAt(word.length() - 1), text.charAt(end));
      if (!begun && !goesOn) {
        return true;
      }
    }
    return false;
  }

  /** Whether two characters belong to one word: "work" is not a word of "workers". */
  private static boolean joins(char before, char after) {
    return isLatin(before) && isLatin(after);
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
