package org.wangge.grid.domain.notice;

import java.util.Objects;
import org.wangge.grid.domain.post.PersonId;

/**
 * How to reach the holder of a post.
 *
 * <p>Rules: (1) its text is masked: of the name the first character stays, of a number of 11
 * characters or more the first three and the last four, of a shorter one nothing; (2) {@link #name}
 * and {@link #phone} say what the contact holds, so whoever prints them masks them first. Example:
 * {@code 值班员甲, 13800000000} reads {@code 值*, 138****0000}. Immutable.
 *
 * @param person the person
 * @param name the name, 1 to 64 characters
 * @param phone the telephone number: digits, spaces, {@code + - *}, 1 to 32 characters
 */
public record Contact(PersonId person, String name, String phone) {

  private static final int MOST_OF_NAME = 64;
  private static final int MOST_OF_PHONE = 32;
  private static final int LONG = 11;
  private static final String STARS = "****";

  /**
   * Checks the forms; what is wrong is not repeated, since it may be personal.
   *
   * @throws IllegalArgumentException if name or number has not the form
   */
  public Contact {
    Objects.requireNonNull(person, "person");
    if (!isName(name) || !isPhone(phone)) {
      throw new IllegalArgumentException("Not a name and a telephone number, of " + person);
    }
  }

  /**
   * Whether a text can be a name.
   *
   * @param text the text
   * @return true if it is not blank, not too long, and of printable characters
   */
  public static boolean isName(String text) {
    return !text.isBlank()
        && text.length() <= MOST_OF_NAME
        && text.codePoints().noneMatch(Character::isISOControl);
  }

  /**
   * Whether a text can be a telephone number.
   *
   * @param text the text
   * @return true if it has a digit or a star, and nothing but digits, spaces and {@code + - *}
   */
  public static boolean isPhone(String text) {
    return text.length() <= MOST_OF_PHONE
        && text.chars().anyMatch(c -> isDigit(c) || c == '*')
        && text.chars().allMatch(c -> isDigit(c) || " +-*".indexOf(c) >= 0);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** {@return the same with name and number masked, for lists and logs} */
  public Contact masked() {
    int first = Character.charCount(name.codePointAt(0));
    String number =
        phone.length() >= LONG
            ? phone.substring(0, 3) + STARS + phone.substring(phone.length() - 4)
            : STARS;
    return new Contact(person, name.substring(0, first) + "*", number);
  }

  @Override
  public String toString() {
    Contact masked = masked();
    return person + ": " + masked.name + ", " + masked.phone;
  }
}
