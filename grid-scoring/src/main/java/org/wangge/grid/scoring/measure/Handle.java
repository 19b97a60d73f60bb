package org.wangge.grid.scoring.measure;

/**
 * How ids are spelt in scoring.
 *
 * <p>A <b>key</b> is what a plan's author writes: 1 to {@value #MAX_KEY} ASCII letters, digits,
 * dots and hyphens, starting with a letter or digit, for example {@code visit-due}. A <b>mark</b>
 * is what another system gives, opaque to the library: 1 to {@value #MAX_MARK} characters without
 * blanks and control characters, for example {@code G03/part-time-1}.
 */
public final class Handle {

  /** The longest key, in characters. */
  public static final int MAX_KEY = 60;

  /** The longest mark, in characters. */
  public static final int MAX_MARK = 120;

  private Handle() {}

  /**
   * Whether a text can be a key: a criterion, a scheme, a grade, a kind of evidence.
   *
   * @param text the text
   * @return true if it can
   */
  public static boolean isKey(String text) {
    return !text.isEmpty()
        && text.length() <= MAX_KEY
        && isLetterOrDigit(text.charAt(0))
        && text.chars().allMatch(c -> isLetterOrDigit(c) || c == '-' || c == '.');
  }

  /**
   * Whether a text can be a mark: a subject, a piece of evidence.
   *
   * @param text the text
   * @return true if it can
   */
  public static boolean isMark(String text) {
    return !text.isEmpty()
        && text.length() <= MAX_MARK
        && text.codePoints()
            .noneMatch(
                c ->
                    Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c));
  }

  /**
   * Makes sure of a key.
   *
   * @param what what the id is of, for the message
   * @param text the text
   * @throws IllegalArgumentException if it is not a key
   */
  public static void requireKey(String what, String text) {
    if (!isKey(text)) {
      throw new IllegalArgumentException("Not an id of a " + what + ": '" + text + "'");
    }
  }

  static void requireMark(String what, String text) {
    if (!isMark(text)) {
      throw new IllegalArgumentException("Not an id of a " + what + ": '" + text + "'");
    }
  }

  private static boolean isLetterOrDigit(int c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
