package org.wangge.grid.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A clock on the wall, written down every minute for a stretch of days. It never goes back: where
 * the clocks are put back it stands still until they have caught up.
 */
final class WallClock {

  private final Instant begin;
  private final List<LocalDateTime> tape = new ArrayList<>();

  WallClock(ZoneId zone, LocalDate from, int days) {
    begin = from.atStartOfDay().toInstant(ZoneOffset.UTC);
    LocalDateTime shown = LocalDateTime.MIN;
    for (int minute = 0; minute < days * 1440; minute++) {
      LocalDateTime read = LocalDateTime.ofInstant(begin.plusSeconds(60L * minute), zone);
      shown = read.isAfter(shown) ? read : shown;
      tape.add(shown);
    }
  }

  LocalDateTime at(Instant minute) {
    long index = Duration.between(begin, minute).toMinutes();
    if (index >= tape.size()) {
      throw new PlainReference.OffTheTape();
    }
    return tape.get((int) index);
  }

  LocalDate date(Instant minute) {
    return at(minute).toLocalDate();
  }

  /** The first minute at which it shows a time or later. */
  Instant first(LocalDateTime time) {
    // No zone is further than 26 hours from another.
    long index =
        Math.max(0, Duration.between(begin, time.toInstant(ZoneOffset.UTC)).toMinutes() - 1560);
    while (index < tape.size() && tape.get((int) index).isBefore(time)) {
      index++;
    }
    if (index >= tape.size()) {
      throw new PlainReference.OffTheTape();
    }
    return begin.plusSeconds(60 * index);
  }
}
