package org.wangge.grid.examples.terminal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jline.utils.WCWidth;

/** What a terminal shows in one place: a character, or a colour sequence of no width. */
record Glyph(String text, int width) {

  private static final String CLOSING = ",.;:!?)]}%，。、；：！？）】》〉」』〕”’…％";
  private static final String OPENING = "([{（【《〈「『〔“‘";
  private static final char ESCAPE = '\u001B';

  static List<Glyph> of(String text) {
    ImmutableList.Builder<Glyph> glyphs = ImmutableList.builder();
    for (int i = 0; i < text.length(); ) {
      int end = end(text, i);
      boolean sequence = text.charAt(i) == ESCAPE;
      int width = sequence ? 0 : Math.max(0, WCWidth.wcwidth(text.codePointAt(i)));
      glyphs.add(new Glyph(text.substring(i, end), width));
      i = end;
    }
    return glyphs.build();
  }

  /** A colour sequence runs from the escape character to its {@code m}. */
  private static int end(String text, int start) {
    if (text.charAt(start) == ESCAPE && text.startsWith("[", start + 1)) {
      int end = text.indexOf('m', start);
      return end < 0 ? text.length() : end + 1;
    }
    return start + Character.charCount(text.codePointAt(start));
  }

  boolean isSpace() {
    return text.equals(" ");
  }

  boolean isLineFeed() {
    return text.equals("\n");
  }

  boolean mayFollowBreakAfter(Glyph before) {
    if (isSpace() || width == 0) {
      return false;
    }
    if (before.isSpace()) {
      return true;
    }
    return (before.width == 2 || width == 2)
        && !CLOSING.contains(text)
        && !OPENING.contains(before.text);
  }
}
