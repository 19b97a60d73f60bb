package org.wangge.grid.domain.worktime;

import java.time.LocalDate;
import java.util.Arrays;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.WorkCalendar;

/**
 * The working days of a calendar, numbered: how many there are before each date, and the date of
 * each number. So the cost of a question does not depend on how many days it spans.
 */
final class DayTable {

  /** The question meets a date that is not published. */
  static final long UNKNOWN = Long.MIN_VALUE;

  /** There is no working day at all. */
  static final long NEVER = Long.MAX_VALUE;

  private final long first;
  private final int days;

  /** Working days among the first i days, for i from 0 to {@code days}. */
  private final int[] before;

  private final int[] working;

  /** Unknown days among the first i; empty where every day is known. */
  private final int[] unknownBefore;

  DayTable(WorkCalendar calendar, LocalDate from, LocalDate to) {
    first = from.toEpochDay();
    days = Math.toIntExact(to.toEpochDay() - first + 1);
    before = new int[days + 1];
    int[] unknown = new int[days + 1];
    int[] found = new int[days];
    for (int i = 0; i < days; i++) {
      DayStatus status = calendar.day(LocalDate.ofEpochDay(first + i));
      if (status.isWorking()) {
        found[before[i]] = i;
      }
      before[i + 1] = before[i] + (status.isWorking() ? 1 : 0);
      unknown[i + 1] = unknown[i] + (status.isKnown() ? 0 : 1);
    }
    working = Arrays.copyOf(found, before[days]);
    unknownBefore = unknown[days] == 0 ? new int[0] : unknown;
  }

  private boolean never() {
    return working.length == 0 && unknownBefore.length == 0;
  }

  /** How many of the table's days lie before a date, which may be the day after the last. */
  private int index(long day) {
    long index = day - first;
    return index >= 0 && index <= days ? (int) index : -1;
  }

  private boolean anyUnknown(int from, int to) {
    return unknownBefore.length > 0 && unknownBefore[to] > unknownBefore[from];
  }

  /** The n-th working day after a date, n at least 1. */
  long after(long day, long n) {
    int start = index(day + 1);
    if (start < 0) {
      return outside();
    }
    long number = before[start] + n - 1;
    if (number >= working.length) {
      return outside();
    }
    int found = working[(int) number];
    return anyUnknown(start, found) ? UNKNOWN : first + found;
  }

  /** The n-th working day before a date, n at least 1. */
  long before(long day, long n) {
    int end = index(day);
    if (end < 0) {
      return outside();
    }
    long number = before[end] - n;
    if (number < 0) {
      return outside();
    }
    int found = working[(int) number];
    return anyUnknown(found, end) ? UNKNOWN : first + found;
  }

  private long outside() {
    return never() ? NEVER : UNKNOWN;
  }

  /** The working days from one date up to, not including, a later one; or that it is not known. */
  long between(long from, long to) {
    int start = index(from);
    int end = index(to);
    return start < 0 || end < 0 || anyUnknown(start, end) ? UNKNOWN : before[end] - before[start];
  }

  /** The first date from a date on that is not published. */
  long firstUnknownFrom(long day) {
    int start = index(day);
    if (start < 0) {
      return day;
    }
    for (int i = start; unknownBefore.length > 0 && i < days; i++) {
      if (anyUnknown(i, i + 1)) {
        return first + i;
      }
    }
    return first + days;
  }

  /** The last date up to a date that is not published. */
  long lastUnknownTo(long day) {
    int end = index(day + 1);
    if (end < 0) {
      return day;
    }
    for (int i = end; unknownBefore.length > 0 && i > 0; i--) {
      if (anyUnknown(i - 1, i)) {
        return first + i - 1;
      }
    }
    return first - 1;
  }
}
