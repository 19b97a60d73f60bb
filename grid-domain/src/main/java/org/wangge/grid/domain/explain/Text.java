package org.wangge.grid.domain.explain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One text in both languages.
 *
 * <p>Example: {@code Text.of("网格", "grid").in(Language.EN)} is {@code "grid"}.
 *
 * <p>Immutable. Neither side is ever null; a side may be empty.
 *
 * @param zh the Chinese wording
 * @param en the English wording
 */
public record Text(String zh, String en) {

  /**
   * Checks that both sides are there.
   *
   * @throws NullPointerException if a side is null
   */
  public Text {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
  }

  /**
   * A text from its two wordings.
   *
   * @param zh the Chinese wording
   * @param en the English wording
   * @return the text
   */
  public static Text of(String zh, String en) {
    return new Text(zh, en);
  }

  /**
   * A text that reads the same in both languages: an id, a figure, a date.
   *
   * @param both the wording
   * @return the text
   */
  public static Text same(String both) {
    return new Text(both, both);
  }

  /**
   * Fills the {@code %s} places of two patterns with the same arguments; an argument that is itself
   * a {@code Text} is put in with its matching side.
   *
   * <p>Example: {@code Text.format("%s有%s户", "%s has %s households", "G03", 320)}.
   *
   * @param zh the Chinese pattern
   * @param en the English pattern
   * @param arguments what fills the places, in order
   * @return the text
   */
  public static Text format(String zh, String en, Object... arguments) {
    return new Text(fill(zh, Language.ZH, arguments), fill(en, Language.EN, arguments));
  }

  /**
   * Several things in a row: {@code a、b} and {@code a, b}.
   *
   * @param items the things; one that is itself a {@code Text} is put in with its matching side
   * @return the text; empty if there are none
   */
  public static Text list(Collection<?> items) {
    List<Text> texts =
        items.stream()
            .map(item -> item instanceof Text text ? text : same(item.toString()))
            .toList();
    return new Text(
        String.join("、", texts.stream().map(Text::zh).toList()),
        String.join(", ", texts.stream().map(Text::en).toList()));
  }

  private static String fill(String pattern, Language language, Object... arguments) {
    Object[] sides = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      sides[i] = arguments[i] instanceof Text text ? text.in(language) : arguments[i];
    }
    return String.format(Locale.ROOT, pattern, sides);
  }

  /**
   * The wording in one language.
   *
   * @param language which
   * @return that side
   */
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
