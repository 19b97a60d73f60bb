package org.wangge.grid.domain.code;

/**
 * The characters of a segment, in counting order: {@code 09} is followed by {@code 10}, and among
 * digits and letters {@code 09} by {@code 0A} and {@code 0Z} by {@code 10}.
 */
public enum Alphabet {
  /** {@code 0} to {@code 9}. */
  DIGITS("0123456789"),
  /** {@code 0} to {@code 9}, then {@code A} to {@code Z}. */
  ALPHANUMERIC("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

  private final String characters;

  Alphabet(String characters) {
    this.characters = characters;
  }

  /**
   * Whether a text consists of these characters.
   *
   * @param text the text
   * @return true if it does
   */
  public boolean allows(String text) {
    return text.chars().allMatch(c -> characters.indexOf(c) >= 0);
  }

  /** How many values so many characters have. */
  long values(int width) {
    long values = 1;
    for (int i = 0; i < width; i++) {
      values *= characters.length();
    }
    return values;
  }

  /** The number that an allowed text stands for. */
  long number(String text) {
    return text.chars().asLongStream().reduce(0, this::append);
  }

  private long append(long number, long character) {
    return number * characters.length() + characters.indexOf((int) character);
  }

  /** A number as text of a width. */
  String text(long number, int width) {
    StringBuilder text = new StringBuilder();
    long rest = number;
    for (int i = 0; i < width; i++) {
      text.append(characters.charAt((int) (rest % characters.length())));
      rest /= characters.length();
    }
    return text.reverse().toString();
  }
}
