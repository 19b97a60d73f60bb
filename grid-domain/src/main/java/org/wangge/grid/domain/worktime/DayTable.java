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

  /** There is no working day at all, and none to come. */
  static final long NEVER = Long.MAX_VALUE;

  private final long first;
  private final int days;

  /** Working days among the first i days, for i from 0 to {@code days}. */
  private final int[] before;

  private final int[] working;

  /** Unknown days among the first i. */
  private final int[] unknownBefore;

  private final int[] unknown;
  private final boolean never;

  DayTable(WorkCalendar calendar, LocalDate from, LocalDate to) {
    first = from.toEpochDay();
    days = Math.toIntExact(to.toEpochDay() - first + 1);
    before = new int[days + 1];
    unknownBefore = new int[days + 1];
    int[] worked = new int[days];
    int[] open = new int[days];
    for (int i = 0; i < days; i++) {
      DayStatus status = calendar.day(LocalDate.ofEpochDay(first + i));
      worked[before[i]] = i;
      open[unknownBefore[i]] = i;
      before[i + 1] = before[i] + (status.isWorking() ? 1 : 0);
      unknownBefore[i + 1] = unknownBefore[i] + (status.isKnown() ? 0 : 1);
    }
    working = Arrays.copyOf(worked, before[days]);
    unknown = Arrays.copyOf(open, unknownBefore[days]);
    never = working.length == 0 && unknown.length == 0 && calendar.week().worked().isEmpty();
  }

  /** How many of the table's days lie before a date, which may be the day after the last. */
  private int index(long day) {
    long index = day - first;
    return index >= 0 && index <= days ? (int) index : -1;
  }

  private boolean anyUnknown(int from, int to) {
    return unknownBefore[to] > unknownBefore[from];
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
    return never ? NEVER : UNKNOWN;
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
    int number = unknownBefore[start];
    return first + (number < unknown.length ? unknown[number] : days);
  }

  /** The last date up to a date that is not published. */
  long lastUnknownTo(long day) {
    int end = index(day + 1);
    if (end < 0) {
      return day;
    }
    int number = unknownBefore[end];
    return first + (number > 0 ? unknown[number - 1] : -1);
  }
}
