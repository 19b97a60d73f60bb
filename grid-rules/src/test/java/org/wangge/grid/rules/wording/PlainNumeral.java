package org.wangge.grid.rules.wording;

/** Writes Chinese numbers from 1 to 9999 the long way, place by place. */
final class PlainNumeral {

  private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  private PlainNumeral() {}

  static String write(int number) {
    int thousands = number / 1000;
    int hundreds = number / 100 % 10;
    int tens = number / 10 % 10;
    int ones = number % 10;
    String text = thousands > 0 ? DIGITS[thousands] + "千" : "";
    if (hundreds > 0) {
      text += DIGITS[hundreds] + "百";
    } else if (thousands > 0 && (tens > 0 || ones > 0)) {
      text += "零";
    }
    if (tens == 1 && number < 20) {
      text += "十";
    } else if (tens > 0) {
      text += DIGITS[tens] + "十";
    } else if (hundreds > 0 && ones > 0) {
      text += "零";
    }
    return text + DIGITS[ones];
  }
}
