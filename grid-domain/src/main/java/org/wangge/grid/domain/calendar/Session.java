package org.wangge.grid.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Objects;

/**
 * One stretch of work of a day, {@code [from, to)}.
 *
 * <p>Rules: (1) whole minutes; (2) a {@code to} before {@code from} lies on the next day, so that a
 * night shift is {@code 22:00-06:00}; (3) a {@code to} of {@link LocalTime#MIDNIGHT} is written
 * {@code 24:00}; (4) the two times differ, but for a session from midnight to midnight; (5) a
 * session belongs to the day on which it opens. Example: {@code 14:00-18:00} holds 14:00 and not
 * 18:00. Immutable.
 *
 * @param from when it opens
 * @param to when it closes; midnight is the end of the day
 */
public record Session(LocalTime from, LocalTime to) {

  /**
   * Checks the times.
   *
   * @throws IllegalArgumentException if a time is not in whole minutes, or both are the same but
   *     not midnight
   */
  public Session {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (!isValid(from, to)) {
      throw new IllegalArgumentException("Not a session: " + from + " to " + to);
    }
  }

  static boolean isValid(LocalTime from, LocalTime to) {
    boolean empty = from.equals(to) && !to.equals(LocalTime.MIDNIGHT);
    return isWholeMinute(from) && isWholeMinute(to) && !empty;
  }

  private static boolean isWholeMinute(LocalTime time) {
    return time.getSecond() == 0 && time.getNano() == 0;
  }

  /** {@return whether it lasts to the end of the day} */
  public boolean closesAtMidnight() {
    return to.equals(LocalTime.MIDNIGHT);
  }

  /** {@return whether it closes on the next day, later than at its midnight} */
  public boolean runsOverMidnight() {
    return !closesAtMidnight() && !from.isBefore(to);
  }

  /** {@return its length by the clock, which changes of the clocks may cut short or lengthen} */
  public Duration length() {
    Duration length = Duration.between(from, to);
    return from.isBefore(to) ? length : length.plusDays(1);
  }

  /**
   * The instant at which it opens on a date: the first at which the clocks of the zone show {@code
   * from} or later. Where the clocks are put forward over {@code from}, that is the moment of the
   * change; where they are put back over it, the first of the two.
   *
   * @param date the date
   * @param zone whose clocks
   * @return the instant
   */
  public Instant opensOn(LocalDate date, ZoneId zone) {
    return moment(date, from, zone);
  }

  /**
   * The instant at which it closes on a date, by the same rule as {@link #opensOn}.
   *
   * @param date the date
   * @param zone whose clocks
   * @return the instant; not before the opening
   */
  public Instant closesOn(LocalDate date, ZoneId zone) {
    return moment(from.isBefore(to) ? date : date.plusDays(1), to, zone);
  }

  /**
   * The first instant at which the clocks of a zone show a time of a date, or later.
   *
   * @param date the date
   * @param time the time
   * @param zone whose clocks
   * @return the instant
   */
  public static Instant moment(LocalDate date, LocalTime time, ZoneId zone) {
    ZoneOffsetTransition change = zone.getRules().getTransition(date.atTime(time));
    return change != null && change.isGap()
        ? change.getInstant()
        : date.atTime(time).atZone(zone).toInstant();
  }

  /** {@return for example {@code 14:00-18:00}} */
  @Override
  public String toString() {
    return from + "-" + (closesAtMidnight() ? "24:00" : to.toString());
  }
}
