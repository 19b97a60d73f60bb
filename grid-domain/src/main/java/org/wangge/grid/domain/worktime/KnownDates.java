package org.wangge.grid.domain.worktime;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The working days of a calendar of which every date is known, with a ready answer for each: found
 * by the year, month and day of a date, since to number dates takes longer than all the rest. What
 * it does not hold is left to {@link DayTable}.
 */
final class KnownDates {

  /** Holds nothing. */
  static final KnownDates NONE = new KnownDates();

  /** About 270 years; what is looked at further ahead is looked at once. */
  private static final int MOST_DAYS = 100_000;

  /** One place for each date a month may have, and one more. */
  private static final int PLACES = 32;

  private final long origin;

  /** Working days up to and including the date of each place. */
  private final int[] upTo;

  private final ImmutableList<Answer<LocalDate>> working;

  private KnownDates() {
    origin = 0;
    upTo = new int[0];
    working = ImmutableList.of();
  }

  private KnownDates(DayTable days, LocalDate first, LocalDate last) {
    origin = place(first) - 1;
    upTo = new int[Math.toIntExact(place(last) - origin + 1)];
    ImmutableList.Builder<Answer<LocalDate>> found = ImmutableList.builder();
    int number = 0;
    int filled = 0;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      int place = (int) (place(day) - origin);
      while (filled < place) {
        upTo[filled++] = number;
      }
      if (days.between(day.toEpochDay(), day.toEpochDay() + 1) == 1) {
        found.add(new Answer.Known<>(day));
        number++;
      }
    }
    upTo[filled] = number;
    working = found.build();
  }

  static KnownDates of(DayTable days, LocalDate first, LocalDate last) {
    long from = first.toEpochDay();
    long to = last.toEpochDay() + 1;
    return to - from > MOST_DAYS || days.between(from, to) == DayTable.UNKNOWN
        ? NONE
        : new KnownDates(days, first, last);
  }

  private static long place(LocalDate date) {
    return (date.getYear() * 12L + date.getMonthValue()) * PLACES + date.getDayOfMonth();
  }

  /** The n-th working day after a date, or before it, n not nothing; null if it is not here. */
  @Nullable Answer<LocalDate> find(LocalDate date, long n) {
    long place = place(date) - origin;
    if (place <= 0 || place >= upTo.length) {
      return null;
    }
    // Of an n that overflows the number is negative.
    long number = n > 0 ? upTo[(int) place] + n - 1 : upTo[(int) place - 1] + n;
    return number >= 0 && number < working.size() ? working.get((int) number) : null;
  }
}
