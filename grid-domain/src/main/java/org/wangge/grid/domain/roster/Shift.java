package org.wangge.grid.domain.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * One shift of a day, by the clocks of the place.
 *
 * <p>Rules: (1) the start belongs to it, the end does not; (2) one that does not end after it
 * begins ends on the next day and belongs to the day on which it begins. Canonical text: {@code
 * 20:00-08:00}. Example: on 05-01 that shift runs to 05-02 08:00.
 *
 * @param from when it begins
 * @param to when it ends; the same time is 24 hours later
 */
public record Shift(LocalTime from, LocalTime to) {

  /** A whole day. */
  public static final Shift WHOLE_DAY = new Shift(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  private static final int DASH = "20:00".length();

  /** Checks that both are there. */
  public Shift {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /**
   * Reads the canonical text.
   *
   * @param text for example {@code 08:00-20:00}
   * @return the shift, if the text is one
   */
  public static Optional<Shift> parse(String text) {
    if (text.length() != 2 * DASH + 1 || text.charAt(DASH) != '-') {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Shift(
              LocalTime.parse(text.substring(0, DASH)), LocalTime.parse(text.substring(DASH + 1))));
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }

  /**
   * When the shift of a day begins.
   *
   * @param day the day
   * @return the wall clock
   */
  public LocalDateTime begin(LocalDate day) {
    return day.atTime(from);
  }

  /**
   * When the shift of a day ends.
   *
   * @param day the day on which it begins
   * @return the wall clock, which no longer belongs to it
   */
  public LocalDateTime end(LocalDate day) {
    return to.isAfter(from) ? day.atTime(to) : day.plusDays(1).atTime(to);
  }

  @Override
  public String toString() {
    return from + "-" + to;
  }
}
