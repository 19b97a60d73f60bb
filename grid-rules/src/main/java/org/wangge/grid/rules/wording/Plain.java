package org.wangge.grid.rules.wording;

/** Brings a wording into one form of writing. */
final class Plain {

  private static final char FIRST_WIDE = '！';
  private static final char LAST_WIDE = '～';
  private static final int WIDE = FIRST_WIDE - '!';
  private static final String ENDS = "。.,;";

  private Plain() {}

  /** Without blanks and a last full stop, and with narrow digits and marks for full-width ones. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        plain.append(c >= FIRST_WIDE && c <= LAST_WIDE ? (char) (c - WIDE) : c);
      }
    }
    int end = plain.length();
    while (end > 0 && ENDS.indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    return plain.substring(0, end);
  }

  /** Fit to be shown in a message: control characters and broken pairs are blotted out. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .map(
            c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '?' : c)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }
}
