package org.wangge.grid.sdk.calendar;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One property of an iCalendar file (RFC 5545, 3.1), unfolded: {@code DTSTART;VALUE=DATE:20261001}.
 */
record ContentLine(Head head, Map<String, String> parameters, String value) {

  /** Its name in capital letters, and the line on which it begins. */
  record Head(String name, int line) {}

  /** Copies the map. */
  ContentLine {
    parameters = ImmutableMap.copyOf(parameters);
  }

  String name() {
    return head.name();
  }

  /** Reads a line; empty if it is none. */
  static Optional<ContentLine> parse(String text, int line) {
    int at = endOf(text, 0, ";:");
    if (at == 0 || at == text.length() || !isName(text.substring(0, at))) {
      return Optional.empty();
    }
    Head head = new Head(upper(text.substring(0, at)), line);
    Map<String, String> parameters = new LinkedHashMap<>();
    while (text.charAt(at) == ';') {
      int next = endOf(text, at + 1, ";:");
      int equals = text.indexOf('=', at);
      if (next == text.length() || equals < 0 || equals > next) {
        return Optional.empty();
      }
      parameters.put(upper(text.substring(at + 1, equals)), text.substring(equals + 1, next));
      at = next;
    }
    return Optional.of(new ContentLine(head, parameters, text.substring(at + 1)));
  }

  /** The first of some characters outside quotes, or the end. */
  private static int endOf(String text, int from, String ends) {
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        quoted = !quoted;
      } else if (!quoted && ends.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isName(String text) {
    return text.chars()
        .allMatch(
            c ->
                c == '-'
                    || (c >= '0' && c <= '9')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= 'a' && c <= 'z'));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
