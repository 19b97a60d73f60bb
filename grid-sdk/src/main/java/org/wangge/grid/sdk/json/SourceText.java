package org.wangge.grid.sdk.json;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The text by position, the way its parser counts: YAML counts code points, JSON UTF-16 units.
 *
 * <p>Lines are counted here for both, as an editor does: YAML 1.1 also breaks lines at U+2028.
 */
final class SourceText {

  private final int[] units;
  private final int[] lineStarts;

  private SourceText(int[] units) {
    this.units = units;
    this.lineStarts =
        IntStream.rangeClosed(0, units.length).filter(i -> i == 0 || breaksAt(i - 1)).toArray();
  }

  static SourceText of(DocumentText text) {
    return new SourceText(
        text.isJson() ? text.text().chars().toArray() : text.text().codePoints().toArray());
  }

  int length() {
    return units.length;
  }

  /** The character at an offset, or 0 at the end. */
  int at(int offset) {
    return offset < units.length ? units[offset] : 0;
  }

  private boolean breaksAt(int offset) {
    return at(offset) == '\n' || (at(offset) == '\r' && at(offset + 1) != '\n');
  }

  /** The line of an offset, from 1; the end belongs to the last line that has something. */
  int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, Math.max(0, Math.min(offset, units.length - 1)));
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The characters of a line, without its end. */
  String line(int line) {
    int from = lineStarts[Math.min(line, lineStarts.length) - 1];
    int to = line < lineStarts.length ? lineStarts[line] : units.length;
    StringBuilder characters = new StringBuilder();
    for (int i = from; i < to && units[i] != '\n' && units[i] != '\r'; i++) {
      characters.appendCodePoint(units[i]);
    }
    return characters.toString();
  }
}
