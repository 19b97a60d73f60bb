package org.wangge.grid.examples.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.wangge.grid.domain.calendar.WorkCalendar;

/**
 * The limit for working time: working minutes before each day, and the place of a minute within the
 * day by two small tables. Written for 08:00 to 12:00 and 14:00 to 18:00 at UTC+8 on every working
 * day, so that days are found by a division by a constant; it could do neither special hours, night
 * shifts nor daylight saving.
 */
final class MinuteLimit {

  private static final int DAY = 1440;
  private static final int WORKED = 480;
  private static final int SECONDS = 60;
  private static final int OFFSET = 480;

  private final int firstMinute;

  /** Working minutes before day i; one more entry than there are days. */
  private final int[] before;

  /** The first minute of each working day, since 1970 by local clocks. */
  private final int[] working;

  /** Minutes worked by a minute of a working day, and the minute by which so many are worked. */
  private final int[] done = new int[DAY];

  private final int[] reached = new int[WORKED + 1];

  MinuteLimit(WorkCalendar calendar, LocalDate from, LocalDate to) {
    int first = (int) from.toEpochDay();
    int days = (int) to.toEpochDay() - first + 1;
    firstMinute = first * DAY;
    before = new int[days + 1];
    int[] found = new int[days];
    int number = 0;
    for (int i = 0; i < days; i++) {
      boolean works = calendar.isWorkingDay(LocalDate.ofEpochDay(first + i));
      if (works) {
        found[number++] = (first + i) * DAY;
      }
      before[i + 1] = number * WORKED;
    }
    working = Arrays.copyOf(found, number);
    for (int minute = 0, worked = 0; minute < DAY; minute++) {
      done[minute] = worked;
      int hour = minute / 60;
      boolean open = hour >= 8 && hour < 18 && hour != 12 && hour != 13;
      if (open) {
        worked++;
        reached[worked] = minute + 1;
      }
    }
  }

  Instant add(Instant at, int minutes) {
    return Instant.ofEpochSecond(
        add((int) (at.getEpochSecond() / SECONDS), minutes) * (long) SECONDS);
  }

  /** Both instants in minutes since 1970 by UTC. */
  int add(int at, int minutes) {
    int sinceFirst = at + OFFSET - firstMinute;
    int day = sinceFirst / DAY;
    int today = Math.min(done[sinceFirst - day * DAY], before[day + 1] - before[day]);
    int goal = before[day] + today + minutes;
    int last = (goal - 1) / WORKED;
    return working[last] + reached[goal - last * WORKED] - OFFSET;
  }
}
