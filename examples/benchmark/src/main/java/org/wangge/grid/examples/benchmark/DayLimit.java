package org.wangge.grid.examples.benchmark;

import java.time.LocalDate;
import java.util.Arrays;
import org.wangge.grid.domain.calendar.WorkCalendar;

/**
 * The limit for working days: two arrays over epoch days and nothing else. Knows no unknown year,
 * takes no negative amount and checks nothing.
 */
final class DayLimit {

  private final int first;

  /** Working days up to and including day i. */
  private final int[] upTo;

  /** The epoch day of each working day. */
  private final int[] working;

  DayLimit(WorkCalendar calendar, LocalDate from, LocalDate to) {
    first = (int) from.toEpochDay();
    int days = (int) to.toEpochDay() - first + 1;
    upTo = new int[days];
    int[] found = new int[days];
    int number = 0;
    for (int i = 0; i < days; i++) {
      if (calendar.isWorkingDay(LocalDate.ofEpochDay(first + i))) {
        found[number++] = first + i;
      }
      upTo[i] = number;
    }
    working = Arrays.copyOf(found, number);
  }

  LocalDate add(LocalDate date, int amount) {
    return LocalDate.ofEpochDay(add((int) date.toEpochDay(), amount));
  }

  int add(int day, int amount) {
    return working[upTo[day - first] + amount - 1];
  }
}
