package org.wangge.grid.sdk.exchange;

import java.util.Locale;
import org.wangge.grid.sdk.json.Node;

/**
 * Writes a tree as YAML that people read: parts one below the other, each of their records on a
 * line of its own.
 *
 * <p>Rules: (1) the order of the tree is kept; (2) below the second level everything is written in
 * braces, and a record longer than a line has a line for each of its keys; (3) a text is quoted
 * where it has anything but letters, digits, spaces and {@code - _ . / :} inside, or reads like
 * nothing ({@code null}); (4) the same tree gives the same bytes. What it writes, {@code
 * DocumentReader} reads as the same tree. Example: {@code G1: {title: {zh: 网格, en: grid}, level:
 * grid}}.
 */
public final class YamlText {

  private static final int WIDTH = 120;
  private static final String INSIDE = "-_./ （）、：，《》";

  private final StringBuilder text = new StringBuilder();

  private YamlText() {}

  /**
   * Writes a document.
   *
   * @param document its outermost map
   * @return the text
   */
  public static String write(Node.MapNode document) {
    YamlText yaml = new YamlText();
    document.entries().forEach(yaml::part);
    return yaml.text.toString();
  }

  /** A tree on one line, in JSON. */
  static String json(Node node) {
    return flow(node, true);
  }

  private void part(Node.Entry part) {
    Node value = part.value();
    if (value instanceof Node.MapNode map && !map.entries().isEmpty()) {
      line("\n" + scalar(part.key()) + ":");
      map.entries().forEach(this::keyed);
    } else if (value instanceof Node.ListNode list && !list.items().isEmpty()) {
      line("\n" + scalar(part.key()) + ":");
      list.items().forEach(item -> line("  - " + flow(item, false)));
    } else {
      line(scalar(part.key()) + ": " + flow(value, false));
    }
  }

  private void keyed(Node.Entry entry) {
    String one = "  " + scalar(entry.key()) + ": " + flow(entry.value(), false);
    if (one.length() <= WIDTH
        || !(entry.value() instanceof Node.MapNode map)
        || map.entries().isEmpty()) {
      line(one);
      return;
    }
    line("  " + scalar(entry.key()) + ":");
    map.entries().forEach(e -> line("    " + scalar(e.key()) + ": " + flow(e.value(), false)));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private static String flow(Node node, boolean json) {
    if (node instanceof Node.ScalarNode scalar) {
      return json ? jsonScalar(scalar) : scalar(scalar);
    }
    StringBuilder flow = new StringBuilder();
    String comma = "";
    if (node instanceof Node.ListNode list) {
      for (Node item : list.items()) {
        flow.append(comma).append(flow(item, json));
        comma = ", ";
      }
      return "[" + flow + "]";
    }
    for (Node.Entry entry : ((Node.MapNode) node).entries()) {
      String key = json ? quoted(entry.key()) : scalar(entry.key());
      flow.append(comma).append(key).append(": ").append(flow(entry.value(), json));
      comma = ", ";
    }
    return "{" + flow + "}";
  }

  private static String scalar(Node.ScalarNode scalar) {
    return !scalar.quoted() && isNumberOrWord(scalar.text())
        ? scalar.text()
        : scalar(scalar.text());
  }

  private static String scalar(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  /** In JSON only numbers and truth values go without quotes. */
  private static String jsonScalar(Node.ScalarNode scalar) {
    boolean word = scalar.text().equals("true") || scalar.text().equals("false");
    return !scalar.quoted() && (word || isNumber(scalar.text()))
        ? scalar.text()
        : quoted(scalar.text());
  }

  private static boolean isNumberOrWord(String text) {
    return isNumber(text) || isPlain(text);
  }

  private static boolean isNumber(String text) {
    String digits = text.startsWith("-") ? text.substring(1) : text;
    boolean leadingZero = digits.length() > 1 && digits.charAt(0) == '0';
    return !digits.isEmpty() && !leadingZero && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isPlain(String text) {
    boolean nothing = new Node.ScalarNode(text, false, 1).isNull();
    return !nothing
        && Character.isLetterOrDigit(text.charAt(0))
        && text.charAt(text.length() - 1) != ' '
        && text.charAt(text.length() - 1) != ':'
        && text.chars().allMatch(YamlText::isPlain)
        && !text.contains(": ");
  }

  private static boolean isPlain(int c) {
    return Character.isLetterOrDigit(c) || c == ':' || INSIDE.indexOf(c) >= 0;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c == '\n') {
        quoted.append("\\n");
      } else if (c == '\t') {
        quoted.append("\\t");
      } else if (Character.isISOControl(c) || isOdd(c)) {
        quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** Characters that YAML counts as line breaks or as nothing that can be printed. */
  private static boolean isOdd(char c) {
    return c == '\u2028' || c == '\u2029' || c == '\uFEFF' || c == '\uFFFE' || c == '\uFFFF';
  }
}
