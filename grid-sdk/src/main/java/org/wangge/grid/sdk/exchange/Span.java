package org.wangge.grid.sdk.exchange;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.reading.Moments;

/**
 * The time of a record: always, where it says nothing that can be read.
 *
 * @param from its beginning
 * @param to its end
 */
record Span(Instant from, Instant to) {

  static Span of(Node record, ZoneId zone) {
    return new Span(
        moment(record, Identity.FROM, zone).orElse(Instant.MIN),
        moment(record, Identity.TO, zone).orElse(Instant.MAX));
  }

  private static Optional<Instant> moment(Node record, String key, ZoneId zone) {
    return Trees.text(record, ImmutableList.of(key)).flatMap(new Moments(zone)::parse);
  }

  /** As organisation files write a moment: a day alone where it is the beginning of one. */
  static String text(Instant at, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(at, zone);
    boolean day = local.toLocalDate().atStartOfDay(zone).toInstant().equals(at);
    return day ? local.toLocalDate().toString() : local.toString();
  }

  /** Whether both are true at some moment before an instant. */
  boolean meetsBefore(Span other, Instant at) {
    Instant begin = from.isAfter(other.from) ? from : other.from;
    Instant end = to.isBefore(other.to) ? to : other.to;
    return begin.isBefore(end) && begin.isBefore(at);
  }

  boolean isOver(Instant at) {
    return !to.isAfter(at);
  }

  boolean begins(Instant at) {
    return !from.isBefore(at);
  }
}
