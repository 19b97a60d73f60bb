package org.wangge.grid.rules.ledger;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wangge.grid.rules.clock.TermChoice;
import org.wangge.grid.rules.clock.Visits;
import org.wangge.grid.rules.ledger.ClockReason.Why;

/** Reads the entries of a ledger in order. */
final class Fold {

  private final Ledger ledger;
  private final Calendars calendars;
  private final List<OpenRound> rounds = new ArrayList<>();
  private final List<ClockReason> told = new ArrayList<>();
  private TermChoice choice;
  private CalendarVersion version;
  private @Nullable OpenRound current;

  Fold(Ledger ledger, Calendars calendars) {
    this.ledger = ledger;
    this.calendars = calendars;
    choice = ledger.choice();
    version = ledger.calendar();
  }

  Clock read() {
    for (ClockEntry entry : ledger.inOrder()) {
      settle(entry);
      Optional<Why> wrong =
          entry instanceof ClockEntry.Started started ? start(started) : on(entry);
      told.add(
          wrong.isPresent()
              ? new ClockReason.NoEffect(entry, wrong.get(), zone())
              : new ClockReason.Told(entry, zone()));
    }
    Clock.Builder clock = Clock.builder().ledger(ledger);
    for (OpenRound open : rounds) {
      Round round = open.build(choice, version, calendars);
      clock.addRounds(round);
      if (open == current) {
        clock.current(round);
      }
    }
    return clock.addAllTold(told).build();
  }

  private ZoneId zone() {
    return calendars.get(version).calendar().zone();
  }

  /** A pause whose latest end has come is over; one that is ended at that instant is ended so. */
  private void settle(ClockEntry entry) {
    if (current == null || current.paused == null) {
      return;
    }
    OpenRound.Rest rest = current.longest(current.paused, calendars.get(version));
    Instant at = entry.at();
    if (rest.latest().isAfter(at)
        || (rest.latest().equals(at) && entry instanceof ClockEntry.Resumed)) {
      return;
    }
    boolean own = rest.latest().equals(current.paused.until());
    told.add(
        own || ledger.rule().suspension().isEmpty()
            ? new ClockReason.PauseEnded(rest.latest(), zone())
            : new ClockReason.LongestPause(
                rest.latest(), ledger.rule().suspension().get(), zone()));
    resume(current, at);
  }

  /** Ends a pause at an instant, or before it by itself. */
  private void resume(OpenRound round, Instant at) {
    if (round.paused != null) {
      OpenRound.Rest rest = round.longest(round.paused, calendars.get(version));
      round.rest(
          rest.from(), OpenRound.earlier(rest.to(), at), OpenRound.earlier(rest.latest(), at));
      round.paused = null;
    }
  }

  private void begin(Instant at, Holder by) {
    current = new OpenRound(ledger.rule(), rounds.size() + 1, by, at);
    rounds.add(current);
    ledger
        .rule()
        .startWindow()
        .ifPresent(
            window -> {
              Instant begins = window.firstFrom(at, calendars.get(version).calendar());
              if (begins.isAfter(at)) {
                told.add(new ClockReason.StartMoved(at, begins, window, zone()));
              }
            });
  }

  private Optional<Why> start(ClockEntry.Started started) {
    if (!rounds.isEmpty()) {
      return Optional.of(Why.ALREADY_STARTED);
    }
    begin(started.at(), started.by());
    return Optional.empty();
  }

  private Optional<Why> on(ClockEntry entry) {
    if (entry instanceof ClockEntry.CalendarChanged changed) {
      version = changed.version();
      calendars.get(version);
      return revised();
    } else if (entry instanceof ClockEntry.TermChanged changed) {
      return change(changed.choice());
    } else if (current == null) {
      return Optional.of(Why.NOT_STARTED);
    } else if (entry instanceof ClockEntry.Entered entered) {
      return enter(current, entered);
    } else if (entry instanceof ClockEntry.Restarted restarted) {
      endAll(current, restarted.at(), Standing.How.RESTARTED);
      begin(restarted.at(), restarted.by());
      return Optional.empty();
    } else if (current.ended != null) {
      return Optional.of(Why.ENDED);
    } else if (entry instanceof ClockEntry.Stopped) {
      endAll(current, entry.at(), Standing.How.DONE);
      return Optional.empty();
    }
    return onRunning(current, entry);
  }

  private Optional<Why> onRunning(OpenRound round, ClockEntry entry) {
    boolean still = round.paused != null || round.left != null;
    if (entry instanceof ClockEntry.Paused paused) {
      if (still) {
        return Optional.of(Why.STANDS_STILL);
      }
      round.paused = paused;
    } else if (entry instanceof ClockEntry.Resumed) {
      if (round.paused == null) {
        return Optional.of(still ? Why.STANDS_STILL : Why.RUNS);
      }
      resume(round, entry.at());
    } else if (entry instanceof ClockEntry.Left) {
      if (round.left != null) {
        return Optional.of(Why.STANDS_STILL);
      }
      leave(round, entry.at());
    } else if (entry instanceof ClockEntry.DueFixed fixed) {
      round.fix(fixed.due());
      round.revision++;
    } else {
      return round.extension(entry, choice.counting());
    }
    return Optional.empty();
  }

  private Optional<Why> revised() {
    for (OpenRound round : rounds) {
      round.revision += round.ended == null ? 1 : 0;
    }
    return Optional.empty();
  }

  /** An extension that was granted is kept: a term whose counting cannot hold it does not apply. */
  private Optional<Why> change(TermChoice other) {
    for (OpenRound round : rounds) {
      if (round.ended == null
          && !round.extensions.stream().allMatch(e -> other.counting().defines(e.unit()))) {
        return Optional.of(Why.NOT_COUNTED);
      }
    }
    choice = other;
    return revised();
  }

  private void leave(OpenRound round, Instant at) {
    resume(round, at);
    round.left = at;
  }

  private Optional<Why> enter(OpenRound now, ClockEntry.Entered entered) {
    Visits visits = ledger.rule().visits();
    boolean here = now.ended == null && now.left == null;
    if (here && now.holder.equals(entered.by())) {
      return Optional.of(Why.HERE);
    }
    if (here) {
      leave(now, entered.at());
    }
    if (visits == Visits.SINGLE) {
      if (now.ended == null) {
        now.end(Objects.requireNonNull(now.left), Standing.How.HANDED_ON, choice, version);
      }
      begin(entered.at(), entered.by());
      return Optional.empty();
    }
    Optional<OpenRound> earlier = visits == Visits.SHARED ? Optional.of(now) : of(entered.by());
    if (earlier.isEmpty()) {
      begin(entered.at(), entered.by());
    } else {
      goOn(earlier.get(), entered);
    }
    return Optional.empty();
  }

  /** The last round of a holder. */
  private Optional<OpenRound> of(Holder holder) {
    return rounds.stream().filter(round -> round.holder.equals(holder)).reduce((a, b) -> b);
  }

  /** Goes on with a round that was left, or with what one that had ended had left. */
  private void goOn(OpenRound earlier, ClockEntry.Entered entered) {
    Instant at = entered.at();
    if (earlier.left != null) {
      earlier.rest(earlier.left, at, at);
      earlier.left = null;
      earlier.holder = entered.by();
      current = earlier;
    } else {
      current = earlier.goingOn(rounds.size() + 1, entered.by(), at);
      rounds.add(current);
    }
  }

  /** Those left to others end when they were left. */
  private void endAll(OpenRound now, Instant at, Standing.How how) {
    for (OpenRound round : rounds) {
      if (round.ended == null && round.left != null) {
        round.end(round.left, Standing.How.HANDED_ON, choice, version);
      } else if (round == now && round.ended == null) {
        resume(round, at);
        round.end(at, how, choice, version);
      }
    }
  }
}
