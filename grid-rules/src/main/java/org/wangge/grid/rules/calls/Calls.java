package org.wangge.grid.rules.calls;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wangge.grid.rules.ledger.CalendarVersion;
import org.wangge.grid.rules.ledger.Calendars;
import org.wangge.grid.rules.ledger.Clock;
import org.wangge.grid.rules.ledger.ClockEntry;
import org.wangge.grid.rules.ledger.ClockId;
import org.wangge.grid.rules.ledger.Ledger;
import org.wangge.grid.rules.ledger.Round;
import org.wangge.grid.rules.ledger.Standing;
import org.wangge.grid.rules.ledger.Target;

/**
 * Finds what clocks call in a stretch of time {@code (from, to]}.
 *
 * <p>Rules: (1) a call is made once, at the first instant at which its moment has come by what was
 * recorded until then; one whose moment had passed when the end was set is made at once; (2) a
 * pause moves calls not yet made and repeats none; an end that is set anew, by an extension, a
 * date, another term or calendar, begins them again; (3) nothing is called before the start, while
 * the clock stands still, or from the instant at which the work is done; (4) a stretch that is
 * divided gives the same calls, and so does a second run. Example: {@code 1 working-day before} for
 * a term due on Tue 10-13 at 18:00 is called on Mon 10-12 at 18:00. Pure functions.
 */
public final class Calls {

  private Calls() {}

  /**
   * The calls of one clock.
   *
   * @param ledger the ledger
   * @param calendars those that it names
   * @param from the instant after which
   * @param to the instant up to which, itself included
   * @return the calls in order of time
   * @throws IllegalArgumentException if a calendar is missing
   */
  public static List<Call> between(Ledger ledger, Calendars calendars, Instant from, Instant to) {
    return all(ledger, calendars, to).stream().filter(call -> call.at().isAfter(from)).toList();
  }

  /** All calls up to an instant, by the ledger as it was between one entry and the next. */
  private static List<Call> all(Ledger ledger, Calendars calendars, Instant to) {
    List<Instant> instants = ledger.inOrder().stream().map(ClockEntry::at).distinct().toList();
    Map<String, Call> made = new TreeMap<>();
    for (int i = 0; i < instants.size() && !instants.get(i).isAfter(to); i++) {
      Instant since = instants.get(i);
      Clock clock = Clock.of(ledger.until(since), calendars);
      Optional<Round> round = clock.current().filter(now -> now.ended().isEmpty());
      if (round.isEmpty()) {
        continue;
      }
      for (Call call : new Agenda(clock, round.get()).calls) {
        Instant at = at(call, since, round.get());
        boolean inTime = i + 1 == instants.size() || at.isBefore(instants.get(i + 1));
        if (inTime && !at.isAfter(to)) {
          made.putIfAbsent(call.id(), new Call(call.id(), at, call.what()));
        }
      }
    }
    return made.values().stream()
        .sorted(Comparator.comparing(Call::at).thenComparing(Call::id))
        .toList();
  }

  /** Not before the last entry, nor the start, nor while the clock stands still for a time. */
  private static Instant at(Call call, Instant since, Round round) {
    Instant at = call.at().isBefore(since) ? since : call.at();
    at = at.isBefore(round.start()) ? round.start() : at;
    boolean warns = call.what() instanceof Call.Warn;
    return warns
            && !(round.target() instanceof Target.Fixed)
            && round.standing(at) instanceof Standing.Paused paused
            && paused.until().isBefore(Instant.MAX)
        ? paused.until()
        : at;
  }

  /**
   * The calls of many clocks.
   *
   * @param ledgers the ledgers, all of them
   * @param calendars the calendars at hand
   * @param from the instant after which
   * @param to the instant up to which, itself included
   * @return who calls, who cannot, who has nothing to call: each clock once
   */
  public static CallSheet of(List<Ledger> ledgers, Calendars calendars, Instant from, Instant to) {
    ImmutableList.Builder<CallSheet.Called> called = ImmutableList.builder();
    List<CallSheet.NotCalled> blocked = new ArrayList<>();
    ImmutableList.Builder<ClockId> notDue = ImmutableList.builder();
    for (Ledger ledger : ledgers) {
      Optional<Blocked> missing = missing(ledger, calendars);
      List<Call> calls = missing.isPresent() ? List.of() : between(ledger, calendars, from, to);
      Optional<Blocked> reason =
          missing.isPresent() ? missing : blocked(ledger.until(to), calendars, to);
      if (!calls.isEmpty()) {
        called.add(new CallSheet.Called(ledger.id(), calls));
      } else if (reason.isPresent()) {
        blocked.add(new CallSheet.NotCalled(ledger.id(), reason.get()));
      } else {
        notDue.add(ledger.id());
      }
    }
    return new CallSheet(called.build(), blocked, notDue.build());
  }

  private static Optional<Blocked> missing(Ledger ledger, Calendars calendars) {
    for (CalendarVersion version : ledger.calendars()) {
      if (calendars.find(version).isEmpty()) {
        return Optional.of(new Blocked.CalendarMissing(version));
      }
    }
    return Optional.empty();
  }

  private static Optional<Blocked> blocked(Ledger ledger, Calendars calendars, Instant to) {
    Clock clock = Clock.of(ledger, calendars);
    Optional<Round> open = clock.current().filter(round -> round.ended().isEmpty());
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Round round = open.get();
    if (round.target() instanceof Target.Still) {
      return Optional.of(new Blocked.StandsStill());
    }
    if (round.target().due().isEmpty()) {
      return Optional.of(
          round.target().isProvisional() ? new Blocked.EndNotKnown() : new Blocked.NoEnd());
    }
    return new Agenda(clock, round)
        .notPlaced
        .filter(earliest -> !earliest.isAfter(to))
        .map(earliest -> new Blocked.EndNotKnown());
  }
}
