package org.wangge.grid.examples.terminal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Text measured in the columns of a terminal, where a Chinese character takes two.
 *
 * <p>Example: {@code 三级网格长 A} is 12 columns wide: five characters of 2, a space, a letter.
 * Combining marks, control characters and the colour sequences of {@link Style} take none.
 */
public final class Columns {

  private Columns() {}

  /**
   * The width of a text.
   *
   * @param text one line
   * @return its width in columns
   */
  public static int width(String text) {
    return Glyph.of(text).stream().mapToInt(Glyph::width).sum();
  }

  /**
   * Fills a text up with spaces on the right; a text that is too wide stays as it is.
   *
   * @param text one line
   * @param width the width to reach, in columns
   * @return the text, at least that wide
   */
  public static String padRight(String text, int width) {
    return text + spaces(width - width(text));
  }

  /**
   * Fills a text up with spaces on the left, as figures want it; a text that is too wide stays as
   * it is.
   *
   * @param text one line
   * @param width the width to reach, in columns
   * @return the text, at least that wide
   */
  public static String padLeft(String text, int width) {
    return spaces(width - width(text)) + text;
  }

  /**
   * Breaks a text into lines.
   *
   * <p>Rules: (1) a line may end at a space, which is dropped, and beside a wide character; (2) no
   * line begins with a closing mark such as {@code ，} or {@code ）}, and none ends with an opening
   * one; (3) a piece that has no such place and is wider than a line is cut; (4) a line feed in the
   * text always ends a line. Example: {@code 网格长，走访 ok} in 6 columns is {@code 网格}, {@code 长，走},
   * {@code 访 ok}.
   *
   * @param text the text
   * @param width the width of a line in columns, at least 2
   * @return the lines, at least one, none wider than {@code width}
   * @throws IllegalArgumentException if {@code width} is below 2
   */
  public static List<String> wrap(String text, int width) {
    if (width < 2) {
      throw new IllegalArgumentException("A line of " + width + " columns holds no wide character");
    }
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    List<Glyph> paragraph = new ArrayList<>();
    for (Glyph glyph : Glyph.of(text)) {
      if (glyph.isLineFeed()) {
        lines.addAll(fill(paragraph, width));
        paragraph.clear();
      } else {
        paragraph.add(glyph);
      }
    }
    return lines.addAll(fill(paragraph, width)).build();
  }

  private static List<String> fill(List<Glyph> glyphs, int width) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < glyphs.size()) {
      int end = endOfLine(glyphs, start, width);
      lines.add(join(glyphs.subList(start, end)).stripTrailing());
      start = end;
      while (start < glyphs.size() && glyphs.get(start).isSpace()) {
        start++;
      }
    }
    return lines.isEmpty() ? ImmutableList.of("") : lines;
  }

  /** The last place where a line that begins at {@code start} may end, or must. */
  private static int endOfLine(List<Glyph> glyphs, int start, int width) {
    int used = 0;
    int allowed = start;
    for (int i = start; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (i > start && glyph.mayFollowBreakAfter(glyphs.get(i - 1))) {
        allowed = i;
      }
      used += glyph.width();
      // A space at the end is dropped, so it may stand out.
      if (used > width && !glyph.isSpace()) {
        return allowed > start ? allowed : i;
      }
    }
    return glyphs.size();
  }

  private static String join(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }

  static String spaces(int count) {
    return " ".repeat(Math.max(0, count));
  }
}
