package org.wangge.grid.rules.wording;

import java.util.OptionalLong;

/**
 * Whole numbers as plans write them: {@code 15}, {@code 十五}, {@code 一百零五}, {@code 六〇}, {@code 两}.
 * Chinese ones go up to 9999; every gap between two places is bridged by one 零 (so {@code 一百五},
 * which says 150 to some and 105 to others, is none).
 */
final class Numeral {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String POWERS = "个十百千";
  private static final long[] POWER = {1, 10, 100, 1000};

  /** Larger than every amount of a term; longer rows of digits count as this. */
  private static final long LARGEST = 1_000_000_000;

  private Numeral() {}

  /** How long the number is that starts at a position: only Arabic or only Chinese characters. */
  static int lengthAt(String text, int start) {
    int end = start;
    boolean arabic = end < text.length() && isArabic(text.charAt(end));
    while (end < text.length()
        && (arabic ? isArabic(text.charAt(end)) : isChinese(text.charAt(end)))) {
      end++;
    }
    return end - start;
  }

  static boolean isPart(char c) {
    return isArabic(c) || isChinese(c);
  }

  static boolean isArabic(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isChinese(char c) {
    return c == '两' || digit(c) >= 0 || power(c) > 0;
  }

  /** The value of a number that {@link #lengthAt} has marked off; empty if it is none. */
  static OptionalLong value(String number) {
    if (number.isEmpty()) {
      return OptionalLong.empty();
    }
    if (isArabic(number.charAt(0))) {
      return OptionalLong.of(decimal(number));
    }
    if (number.equals("两")) {
      return OptionalLong.of(2);
    }
    return isByDigits(number) ? OptionalLong.of(decimal(number)) : byPlaces(number);
  }

  /** Whether two digits stand side by side, as in {@code 三五天}: three to five. */
  static boolean hasNeighbours(String number) {
    for (int i = 1; i < number.length(); i++) {
      if (isCounting(number.charAt(i - 1)) && isCounting(number.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCounting(char c) {
    return c == '两' || digit(c) > 0;
  }

  /** Digit by digit with a nought, as in {@code 六〇}; without one it may be two numbers. */
  private static boolean isByDigits(String number) {
    return number.chars().allMatch(c -> digit((char) c) >= 0)
        && number.chars().anyMatch(c -> digit((char) c) == 0)
        && (number.length() == 1 || digit(number.charAt(0)) > 0);
  }

  private static long decimal(String number) {
    long value = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      value = Math.min(value * 10 + (isArabic(c) ? c - '0' : digit(c)), LARGEST);
    }
    return value;
  }

  private static OptionalLong byPlaces(String number) {
    long value = 0;
    int last = POWER.length;
    boolean nought = false;
    int at = 0;
    while (at < number.length()) {
      char c = number.charAt(at);
      if (digit(c) == 0) {
        if (nought || value == 0) {
          return OptionalLong.empty();
        }
        nought = true;
        at++;
        continue;
      }
      boolean bareTen = c == '十';
      int place = bareTen ? 1 : at + 1 < number.length() ? power(number.charAt(at + 1)) : 0;
      long digit = bareTen ? 1 : c == '两' && place > 1 ? 2 : digit(c);
      boolean gap = value > 0 && last - place > 1;
      if (digit < 1 || place >= last || gap != nought) {
        return OptionalLong.empty();
      }
      value += digit * POWER[place];
      last = place;
      nought = false;
      at += bareTen || place == 0 ? 1 : 2;
    }
    return nought ? OptionalLong.empty() : OptionalLong.of(value);
  }

  private static int digit(char c) {
    return c == '〇' || c == '○' ? 0 : DIGITS.indexOf(c);
  }

  /** The power of ten; 0 for other characters. */
  private static int power(char c) {
    return Math.max(POWERS.indexOf(c), 0);
  }
}
