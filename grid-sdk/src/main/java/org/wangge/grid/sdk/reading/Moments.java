package org.wangge.grid.sdk.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads moments as people write them: {@code 2026-09-28} (the beginning of the day), {@code
 * 2026-09-28T10:00}, both by the plan's zone, or {@code 2026-09-28T10:00+08:00}.
 *
 * @param zone the zone of moments without an offset
 */
public record Moments(ZoneId zone) {

  private static final int DATE_LENGTH = "2026-09-28".length();
  private static final int MAX_LENGTH = 40;

  /** Checks that the zone is there. */
  public Moments {
    Objects.requireNonNull(zone, "zone");
  }

  /**
   * Reads a moment.
   *
   * @param text the text
   * @return the instant, if the text is a moment of the years 1 to 9999
   */
  public Optional<Instant> parse(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      Instant instant = read(text);
      int year = instant.atZone(zone).getYear();
      return year >= 1 && year <= 9999 ? Optional.of(instant) : Optional.empty();
    } catch (DateTimeException notAMoment) {
      return Optional.empty();
    }
  }

  /**
   * Writes a moment so that {@link #parse} reads it.
   *
   * @param instant the instant
   * @return the day where one begins then, else day and time, both by the zone
   */
  public String text(Instant instant) {
    LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
    LocalDate day = local.toLocalDate();
    return day.atStartOfDay(zone).toInstant().equals(instant) ? day.toString() : local.toString();
  }

  private Instant read(String text) {
    if (text.length() <= DATE_LENGTH) {
      return LocalDate.parse(text).atStartOfDay(zone).toInstant();
    }
    boolean offset =
        text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > DATE_LENGTH;
    return offset
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).atZone(zone).toInstant();
  }
}
