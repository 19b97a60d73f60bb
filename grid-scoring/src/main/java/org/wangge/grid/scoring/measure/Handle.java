package org.wangge.grid.scoring.measure;

/**
 * How ids are spelt that another system gives: opaque to the library, 1 to {@value #MAX_LENGTH}
 * characters without blanks and control characters, for example {@code G03/part-time-1}.
 */
final class Handle {

  /** The longest, in characters. */
  static final int MAX_LENGTH = 120;

  private Handle() {}

  static void require(String what, String text) {
    if (!isValid(text)) {
      throw new IllegalArgumentException("Not an id of a " + what + ": '" + text + "'");
    }
  }

  private static boolean isValid(String text) {
    return !text.isEmpty()
        && text.length() <= MAX_LENGTH
        && text.codePoints()
            .noneMatch(
                c ->
                    Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c));
  }
}
