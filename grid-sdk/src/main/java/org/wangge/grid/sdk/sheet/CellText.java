package org.wangge.grid.sdk.sheet;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.sdk.json.Node;

/**
 * What a condition asks of one fact, as the text of a cell.
 *
 * <p>Rules: (1) several values are joined by {@code |}; (2) {@code exactly a|b} asks for the codes
 * themselves; (3) a text in single quotes, one inside written twice, is that text whatever it says.
 * Example: {@code [lamp, sign]} is {@code lamp|sign}, and the text {@code a|b} is {@code 'a|b'}.
 */
final class CellText {

  private static final String EXACTLY = "exactly";
  private static final char QUOTE = '\'';
  private static final char BAR = '|';

  private CellText() {}

  /** The cell of a node; empty if no cell says the same. */
  static Optional<String> write(Node node) {
    if (node instanceof Node.ListNode list) {
      return values(list);
    }
    if (node instanceof Node.MapNode map && map.entries().size() == 1) {
      return map.get(EXACTLY).flatMap(CellText::write).map(text -> EXACTLY + " " + text);
    }
    return node instanceof Node.ScalarNode scalar && !scalar.isNull()
        ? Optional.of(value(scalar, true))
        : Optional.empty();
  }

  private static Optional<String> values(Node.ListNode list) {
    List<String> values = new ArrayList<>();
    for (Node item : list.items()) {
      if (!(item instanceof Node.ScalarNode scalar) || scalar.isNull()) {
        return Optional.empty();
      }
      values.add(value(scalar, list.items().size() == 1));
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join("|", values));
  }

  /** In quotes where the text alone would be read otherwise. */
  private static String value(Node.ScalarNode scalar, boolean alone) {
    String text = scalar.text();
    boolean word = text.equals("unknown") || text.equals("known");
    return (alone && scalar.quoted() && word) || isOdd(text) ? quoted(text) : text;
  }

  private static boolean isOdd(String text) {
    return isMore(text) || text.indexOf(BAR) >= 0 || text.startsWith(EXACTLY + " ");
  }

  /** Whether a cell would not keep the text as it is. */
  private static boolean isMore(String text) {
    return text.isEmpty() || !text.equals(text.strip()) || text.charAt(0) == QUOTE || isNull(text);
  }

  private static boolean isNull(String text) {
    return new Node.ScalarNode(text, false, 1).isNull();
  }

  /** A text as a cell that gives it back. */
  static String raw(String text) {
    return isMore(text) ? quoted(text) : text;
  }

  private static String quoted(String text) {
    return QUOTE + text.replace("'", "''") + QUOTE;
  }

  /** The node of a cell with text in it. */
  static Node read(String cell, int line) {
    String start = EXACTLY + " ";
    if (cell.startsWith(start)) {
      Node codes = read(cell.substring(start.length()).strip(), line);
      return new Node.MapNode(ImmutableList.of(new Node.Entry(EXACTLY, line, codes)), line);
    }
    List<Node> values = new ArrayList<>();
    int at = 0;
    while (at <= cell.length()) {
      int end = end(cell, at);
      values.add(scalar(cell.substring(at, end).strip(), line));
      at = end + 1;
    }
    return values.size() == 1 ? values.get(0) : new Node.ListNode(values, line);
  }

  /** Where the value that begins at a position ends: at the next bar outside its quotes. */
  private static int end(String cell, int from) {
    int start = from;
    while (start < cell.length() && cell.charAt(start) == ' ') {
      start++;
    }
    boolean quoted = start < cell.length() && cell.charAt(start) == QUOTE;
    int bar = cell.indexOf(BAR, quoted ? afterQuotes(cell, start) : from);
    return bar < 0 ? cell.length() : bar;
  }

  /** Behind the quote that closes another; where none does, that is a character like any other. */
  private static int afterQuotes(String cell, int open) {
    int at = open + 1;
    while (at < cell.length()) {
      if (cell.charAt(at) != QUOTE) {
        at++;
      } else if (at + 1 < cell.length() && cell.charAt(at + 1) == QUOTE) {
        at += 2;
      } else {
        return at + 1;
      }
    }
    return open;
  }

  /** The text of a cell that is one value. */
  static Node.ScalarNode scalar(String text, int line) {
    boolean quoted =
        text.length() > 1 && text.charAt(0) == QUOTE && text.charAt(text.length() - 1) == QUOTE;
    return quoted
        ? new Node.ScalarNode(text.substring(1, text.length() - 1).replace("''", "'"), true, line)
        : new Node.ScalarNode(text, false, line);
  }
}
