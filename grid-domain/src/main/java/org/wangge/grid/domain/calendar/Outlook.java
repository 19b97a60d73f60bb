package org.wangge.grid.domain.calendar;

/**
 * What is taken for granted of a year whose calendar is not published, so that a provisional
 * deadline has a latest end.
 *
 * <p>Rules: (1) in one calendar year at most so many of the days that the week works are taken off,
 * and at most so many of those it does not are worked instead; (2) they may lie anywhere. Example:
 * with {@code new Outlook(30, 10)} a term of 5 working days that begins on the eve of such a year
 * has ended after at most 35 weekdays. Immutable.
 *
 * @param mostDaysOff the most weekdays of a year that may be off, 0 to 366
 * @param mostDaysWorked the most rest days of a year that may be worked, 0 to 366
 */
public record Outlook(int mostDaysOff, int mostDaysWorked) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a number is not one of days of a year
   */
  public Outlook {
    if (mostDaysOff < 0 || mostDaysOff > 366 || mostDaysWorked < 0 || mostDaysWorked > 366) {
      throw new IllegalArgumentException(
          "Not days of a year: " + mostDaysOff + " and " + mostDaysWorked);
    }
  }
}
