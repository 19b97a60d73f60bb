package org.wangge.grid.sdk.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Dates as spreadsheets save them: {@code 2026/9/28}, {@code 2026年9月28日}, each also with {@code
 * 10:00} or {@code 10:00:00} behind a space.
 */
final class SpreadsheetDate {

  private final String text;
  private int at;

  private SpreadsheetDate(String text) {
    this.text = text;
  }

  /** The same date as organisation files write it; any other text as it is. */
  static String normal(String text) {
    return text.length() > "2026年12月28日 10:00:00".length() || text.isEmpty()
        ? text
        : new SpreadsheetDate(text).read().orElse(text);
  }

  private Optional<String> read() {
    int year = number(4, 4);
    boolean chinese = at < text.length() && text.charAt(at) == '年';
    boolean dashes = at < text.length() && text.charAt(at) == '-';
    if (!skip(chinese ? '年' : dashes ? '-' : '/')) {
      return Optional.empty();
    }
    int month = number(1, 2);
    if (!skip(chinese ? '月' : dashes ? '-' : '/')) {
      return Optional.empty();
    }
    int day = number(1, 2);
    if (chinese && !skip('日')) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return at == text.length()
          ? Optional.of(date.toString())
          : time().map(time -> LocalDateTime.of(date, time).toString());
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private Optional<LocalTime> time() {
    if (!skip(' ')) {
      return Optional.empty();
    }
    int hour = number(1, 2);
    if (!skip(':')) {
      return Optional.empty();
    }
    int minute = number(2, 2);
    int second = skip(':') ? number(2, 2) : 0;
    return at == text.length() ? Optional.of(LocalTime.of(hour, minute, second)) : Optional.empty();
  }

  private boolean skip(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  /** The number that begins here, or -1, which is no part of any date. */
  private int number(int least, int most) {
    int value = 0;
    int digits = 0;
    while (at < text.length() && digits < most) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      value = value * 10 + digit;
      digits++;
      at++;
    }
    return digits < least ? -1 : value;
  }
}
