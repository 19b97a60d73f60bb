package org.wangge.grid.sdk.organisation;

import org.wangge.grid.sdk.json.Node;

/**
 * Writes a mapping as JSON on one line: {@code {"type":"Point","coordinates":[114.3,35.7]}}. Plain
 * numbers and truth values stay as they were written; everything else is a string.
 */
final class MapText {

  private static final int FIRST_PRINTABLE = 0x20;

  private final StringBuilder text = new StringBuilder();

  private MapText() {}

  /** A single value as it is, a mapping or list as JSON. */
  static String of(Node node) {
    if (node instanceof Node.ScalarNode scalar) {
      return scalar.text();
    }
    MapText map = new MapText();
    map.write(node);
    return map.text.toString();
  }

  private void write(Node node) {
    if (node instanceof Node.MapNode map) {
      text.append('{');
      for (int i = 0; i < map.entries().size(); i++) {
        text.append(i == 0 ? "" : ",");
        quote(map.entries().get(i).key());
        text.append(':');
        write(map.entries().get(i).value());
      }
      text.append('}');
    } else if (node instanceof Node.ListNode list) {
      text.append('[');
      for (int i = 0; i < list.items().size(); i++) {
        text.append(i == 0 ? "" : ",");
        write(list.items().get(i));
      }
      text.append(']');
    } else if (node instanceof Node.ScalarNode scalar) {
      scalar(scalar);
    }
  }

  private void scalar(Node.ScalarNode scalar) {
    if (scalar.isNull()) {
      text.append("null");
    } else if (!scalar.quoted() && (isNumber(scalar.text()) || isPlain(scalar.text()))) {
      text.append(scalar.text());
    } else {
      quote(scalar.text());
    }
  }

  private static boolean isPlain(String word) {
    return word.equals("true") || word.equals("false");
  }

  /** The numbers of JSON without an exponent: {@code -114.30}. */
  private static boolean isNumber(String word) {
    String digits = word.startsWith("-") ? word.substring(1) : word;
    int dot = digits.indexOf('.');
    String whole = dot < 0 ? digits : digits.substring(0, dot);
    return areDigits(whole)
        && (whole.length() == 1 || whole.charAt(0) != '0')
        && (dot < 0 || areDigits(digits.substring(dot + 1)));
  }

  private static boolean areDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void quote(String word) {
    text.append('"');
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < FIRST_PRINTABLE) {
        String hex = Integer.toHexString(c);
        text.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
