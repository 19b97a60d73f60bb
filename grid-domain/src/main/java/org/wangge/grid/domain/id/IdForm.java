package org.wangge.grid.domain.id;

/**
 * The form of every id that a plan or an organisation gives: 1 to 64 characters, each a letter of
 * any script, a digit, {@code -}, {@code _} or {@code .}, the first a letter or a digit; for
 * example {@code worker-031-a}.
 *
 * <p>Slashes and spaces are kept out so that ids can stand in paths and lists.
 */
public final class IdForm {

  /** The longest id, in characters. */
  public static final int MAX_LENGTH = 64;

  private IdForm() {}

  /**
   * Whether a text could be an id.
   *
   * @param text the text
   * @return true if it has the form
   */
  public static boolean isValid(String text) {
    return !text.isEmpty()
        && text.length() <= MAX_LENGTH
        && Character.isLetterOrDigit(text.codePointAt(0))
        && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0);
  }

  /**
   * Checks an id in a constructor.
   *
   * @param kind what it is the id of, for the message
   * @param text the id
   * @return the id
   * @throws IllegalArgumentException if it has not the form
   */
  public static String check(String kind, String text) {
    if (!isValid(text)) {
      throw new IllegalArgumentException("Not an id of a " + kind + ": '" + text + "'");
    }
    return text;
  }
}
