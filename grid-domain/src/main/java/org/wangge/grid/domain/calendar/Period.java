package org.wangge.grid.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;

/**
 * A half-open stretch of time {@code [from, to)}.
 *
 * <p>Rules: (1) {@code from} belongs to it, {@code to} does not; (2) it is never empty; (3) an open
 * end is {@link Instant#MIN} or {@link Instant#MAX}. Example: an absence from 09-28 to 10-12 covers
 * 10-11 23:59 and not 10-12 00:00. Immutable; instants, so independent of any zone.
 *
 * @param from the first instant
 * @param to the first instant after
 */
public record Period(Instant from, Instant to) {

  /** All time. */
  public static final Period ALWAYS = new Period(Instant.MIN, Instant.MAX);

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the period is empty or turned round
   */
  public Period {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("Empty period: " + from + " .. " + to);
    }
  }

  /**
   * A period with an open end.
   *
   * @param from the first instant
   * @return the period from then on
   */
  public static Period since(Instant from) {
    return new Period(from, Instant.MAX);
  }

  /**
   * Whole days.
   *
   * @param from the first day
   * @param to the first day after
   * @param zone where the days begin at midnight
   * @return the period
   */
  public static Period ofDays(LocalDate from, LocalDate to, ZoneId zone) {
    return new Period(from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant());
  }

  /** {@return whether there is no end} */
  public boolean isOpenEnded() {
    return to.equals(Instant.MAX);
  }

  /**
   * Whether an instant lies in this period.
   *
   * @param instant the instant
   * @return true from {@code from} up to, not at, {@code to}
   */
  public boolean contains(Instant instant) {
    return !instant.isBefore(from) && instant.isBefore(to);
  }

  /**
   * What two periods have in common.
   *
   * @param other the other
   * @return the common stretch, if there is one
   */
  public Optional<Period> intersection(Period other) {
    Instant start = from.isAfter(other.from) ? from : other.from;
    Instant end = to.isBefore(other.to) ? to : other.to;
    return start.isBefore(end) ? Optional.of(new Period(start, end)) : Optional.empty();
  }

  /**
   * The period as a person reads it: an end at midnight by its date, another with its time, an open
   * end not at all.
   *
   * @param zone the zone to read it in
   * @return for example {@code 2026-09-28 until 2026-10-12}, the end not included
   */
  public Text in(ZoneId zone) {
    boolean openStart = from.equals(Instant.MIN);
    if (isOpenEnded()) {
      return openStart
          ? Text.of("一直", "always")
          : Text.format("自%s起", "from %s on", moment(from, zone));
    }
    return openStart
        ? Text.format("截至%s（不含）", "until %s", moment(to, zone))
        : Text.format("%s至%s（不含）", "%s until %s", moment(from, zone), moment(to, zone));
  }

  private static Text moment(Instant instant, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
    boolean midnight = local.toLocalTime().equals(LocalTime.MIDNIGHT);
    return Text.same(
        midnight
            ? local.toLocalDate().toString()
            : local.toLocalDate() + " " + local.toLocalTime());
  }
}
