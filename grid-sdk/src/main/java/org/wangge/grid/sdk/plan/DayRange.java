package org.wangge.grid.sdk.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

/**
 * Days from a first to a last one, both included: {@code 2022-06-01..2027-05-31}, or {@code
 * 2022-06-01..} without an end.
 *
 * @param first the first day
 * @param last the last day; {@link LocalDate#MAX} for no end
 */
public record DayRange(LocalDate first, LocalDate last) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the last day lies before the first
   */
  public DayRange {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("Ends before it begins: " + first + ".." + last);
    }
  }

  /**
   * Reads the canonical text.
   *
   * @param text for example {@code 2022-06-01..}
   * @return the range, if the text is one
   */
  public static Optional<DayRange> parse(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return Optional.empty();
    }
    try {
      LocalDate first = LocalDate.parse(text.substring(0, dots));
      String end = text.substring(dots + 2);
      LocalDate last = end.isEmpty() ? LocalDate.MAX : LocalDate.parse(end);
      return last.isBefore(first) ? Optional.empty() : Optional.of(new DayRange(first, last));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  /**
   * Whether a day lies within.
   *
   * @param day the day
   * @return true if it does
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  @Override
  public String toString() {
    return first + ".." + (last.equals(LocalDate.MAX) ? "" : last);
  }
}
