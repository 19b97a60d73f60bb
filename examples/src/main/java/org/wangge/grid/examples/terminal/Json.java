package org.wangge.grid.examples.terminal;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.wangge.grid.domain.explain.Text;

/**
 * A JSON document for tools, in the layout of the library's own: two spaces for each level, line
 * feeds, the order as given.
 *
 * <p>Example: {@code Json.write(Map.of("row", 3))} is <code>{ "row": 3 }</code> on three lines. A
 * text is an object with {@code zh} and {@code en}.
 */
public final class Json {

  private final StringBuilder out = new StringBuilder();

  private Json() {}

  /**
   * Writes a document.
   *
   * @param document maps, collections, texts, whole numbers, truth values; anything else by its
   *     canonical text
   * @return the document, with a line feed at its end
   */
  public static String write(Map<String, ?> document) {
    Json json = new Json();
    json.value(document, "\n");
    return json.out.append('\n').toString();
  }

  private void value(Object value, String line) {
    if (value instanceof Map<?, ?> map) {
      object(map, line);
    } else if (value instanceof Text text) {
      object(ImmutableMap.of("zh", text.zh(), "en", text.en()), line);
    } else if (value instanceof Collection<?> items) {
      array(items, line);
    } else if (value instanceof Integer || value instanceof Boolean) {
      out.append(value);
    } else {
      string(value.toString());
    }
  }

  private void object(Map<?, ?> map, String line) {
    String comma = "";
    out.append('{');
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(comma).append(line).append("  ");
      member(entry.getKey().toString(), entry.getValue(), line);
      comma = ",";
    }
    out.append(map.isEmpty() ? "}" : line + "}");
  }

  private void array(Collection<?> items, String line) {
    String comma = "";
    out.append('[');
    for (Object item : items) {
      out.append(comma).append(line).append("  ");
      value(item, line + "  ");
      comma = ",";
    }
    out.append(items.isEmpty() ? "]" : line + "]");
  }

  private void member(String name, Object value, String line) {
    string(name);
    out.append(": ");
    value(value, line + "  ");
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
