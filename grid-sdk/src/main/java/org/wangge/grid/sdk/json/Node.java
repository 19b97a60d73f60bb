package org.wangge.grid.sdk.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a document as it was written: a map, a list or a scalar, with the line it begins on.
 *
 * <p>Nothing is interpreted: {@code 08:00}, {@code on}, {@code 007} and {@code 1e5} are texts, as
 * keys and as values; whoever binds a scalar to a type decides what it means. JSON and YAML give
 * the same nodes. Immutable.
 */
public sealed interface Node {

  /** {@return the line it begins on, from 1} */
  int line();

  /**
   * Keys with their values, in the order written; a key occurs once.
   *
   * @param entries the entries
   * @param line the line it begins on, from 1
   */
  record MapNode(List<Entry> entries, int line) implements Node {

    /** Copies the list. */
    public MapNode {
      entries = ImmutableList.copyOf(entries);
    }

    /**
     * The value of a key.
     *
     * @param key the key
     * @return its value, where the key is there
     */
    public Optional<Node> get(String key) {
      return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).findFirst();
    }
  }

  /**
   * One key of a map.
   *
   * @param key the key, as text
   * @param line the line of the key, from 1
   * @param value its value
   */
  record Entry(String key, int line, Node value) {

    /** Checks that the parts are there. */
    public Entry {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * Values one after the other.
   *
   * @param items the values
   * @param line the line it begins on, from 1
   */
  record ListNode(List<Node> items, int line) implements Node {

    /** Copies the list. */
    public ListNode {
      items = ImmutableList.copyOf(items);
    }
  }

  /**
   * A single value.
   *
   * @param text its characters; quotes and escapes resolved, otherwise exactly as written
   * @param quoted whether it is surely text: in quotes, or a YAML block of lines
   * @param line the line it begins on, from 1
   */
  record ScalarNode(String text, boolean quoted, int line) implements Node {

    /** Checks that the text is there. */
    public ScalarNode {
      Objects.requireNonNull(text, "text");
    }

    /** {@return whether it says "nothing": {@code null}, {@code ~} or no character, unquoted} */
    public boolean isNull() {
      return !quoted
          && (text.isEmpty()
              || text.equals("~")
              || text.equals("null")
              || text.equals("Null")
              || text.equals("NULL"));
    }
  }
}
