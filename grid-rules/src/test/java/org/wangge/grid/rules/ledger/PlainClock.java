package org.wangge.grid.rules.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.WorkCalendar;

/**
 * A clock read minute by minute: of one holder, in hours or working hours, without restarts. Its
 * due instant is the end of the minute in which the last one of the term is counted.
 */
final class PlainClock {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final WorkCalendar calendar;
  private final boolean working;

  PlainClock(WorkCalendar calendar, boolean working) {
    this.calendar = calendar;
    this.working = working;
  }

  /** Empty where the clock stands still before the end and nothing ends that. */
  Optional<Instant> due(Ledger ledger, int days) {
    long wanted = ledger.choice().term().amount() * 60;
    for (ClockEntry entry : ledger.entries()) {
      wanted += entry instanceof ClockEntry.ExtensionGranted more ? more.term().amount() * 60 : 0;
    }
    Instant now = ledger.inOrder().get(0).at();
    Instant end = now.plus(Duration.ofDays(days));
    while (now.isBefore(end)) {
      wanted -= runs(ledger, now) && counts(now) ? 1 : 0;
      now = now.plus(MINUTE);
      if (wanted == 0) {
        return Optional.of(now);
      }
    }
    return Optional.empty();
  }

  private boolean counts(Instant now) {
    if (!working) {
      return true;
    }
    for (Period session : calendar.sessionsOn(calendar.dateOf(now))) {
      if (calendar.isWorkingDay(calendar.dateOf(now)) && session.contains(now)) {
        return true;
      }
    }
    return false;
  }

  /** What the entries up to a minute make of it. */
  private static boolean runs(Ledger ledger, Instant now) {
    boolean away = false;
    Optional<Instant> pausedUntil = Optional.empty();
    for (ClockEntry entry : ledger.inOrder()) {
      if (entry.at().isAfter(now)) {
        break;
      }
      pausedUntil = pausedUntil.filter(until -> until.isAfter(entry.at()));
      if (entry instanceof ClockEntry.Paused paused && pausedUntil.isEmpty() && !away) {
        pausedUntil = Optional.of(paused.until());
      } else if (entry instanceof ClockEntry.Resumed) {
        pausedUntil = Optional.empty();
      } else if (entry instanceof ClockEntry.Left) {
        away = true;
        pausedUntil = Optional.empty();
      } else if (entry instanceof ClockEntry.Entered) {
        away = false;
      }
    }
    return !away && pausedUntil.filter(now::isBefore).isEmpty();
  }
}
