package org.wangge.grid.sdk.calendar;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An event of an iCalendar file: those of its properties that matter here, as written. */
record FeedEvent(int line, ImmutableListMultimap<String, ContentLine> properties) {

  private static final ImmutableSet<String> READ =
      ImmutableSet.of(
          "SUMMARY",
          "CATEGORIES",
          "STATUS",
          "DTSTART",
          "DTEND",
          "DURATION",
          "RRULE",
          "RDATE",
          "EXRULE",
          "EXDATE",
          "RECURRENCE-ID");

  /** What it is called; empty if it has no summary. */
  String summary() {
    return value("SUMMARY").map(FeedEvent::unescaped).orElse("").strip();
  }

  List<String> categories() {
    List<String> categories = new ArrayList<>();
    for (ContentLine line : properties.get("CATEGORIES")) {
      int from = 0;
      String text = line.value();
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || text.charAt(i) == ',') {
          categories.add(unescaped(text.substring(from, i)).strip());
          from = i + 1;
        } else if (text.charAt(i) == '\\') {
          i++;
        }
      }
    }
    return categories;
  }

  Optional<String> value(String property) {
    return properties.get(property).stream().map(ContentLine::value).findFirst();
  }

  boolean has(String property) {
    return properties.containsKey(property);
  }

  /** Text as RFC 5545, 3.3.11 escapes it; what follows another backslash is left as it is. */
  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        plain.append(c);
        continue;
      }
      char escaped = text.charAt(++i);
      switch (escaped) {
        case 'n', 'N' -> plain.append('\n');
        case '\\', ';', ',' -> plain.append(escaped);
        default -> plain.append(c).append(escaped);
      }
    }
    return plain.toString();
  }

  /** Gathers the properties of one event. */
  static final class Builder {
    private final ImmutableListMultimap.Builder<String, ContentLine> properties =
        ImmutableListMultimap.builder();

    void add(ContentLine line) {
      if (READ.contains(line.name())) {
        properties.put(line.name(), line);
      }
    }

    FeedEvent build(int line) {
      return new FeedEvent(line, properties.build());
    }
  }
}
