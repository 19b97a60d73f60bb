package org.wangge.grid.rules.ledger;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermUnit;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.clock.SuspensionRule;
import org.wangge.grid.rules.clock.TermChoice;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.DayEnd;
import org.wangge.grid.rules.counting.WorkingDays;
import org.wangge.grid.rules.deadline.Deadline;
import org.wangge.grid.rules.deadline.Deadlines;
import org.wangge.grid.rules.deadline.Reckoning;
import org.wangge.grid.rules.ledger.ClockReason.Why;

/** A round while its entries are read. What it has to keep to is reckoned once, at the end. */
final class OpenRound {

  /** A stretch without running; where a calendar is not published its end has bounds. */
  record Rest(Instant from, Instant to, Instant latest) {}

  final TermRule rule;
  final int number;
  Holder holder;
  final Instant start;
  final List<Rest> rests = new ArrayList<>();
  final List<Term> extensions = new ArrayList<>();
  private int answered;
  private int asked;
  int revision;
  ClockEntry.@Nullable Paused paused;
  @Nullable Instant left;
  Standing.@Nullable Ended ended;

  // The date set by hand, and the extensions granted after it.
  private @Nullable Instant fixed;
  private int extensionsBeforeFixed;

  // What an ended round was counted by: later changes do not reach it.
  private @Nullable TermChoice choice;
  private @Nullable CalendarVersion version;

  OpenRound(TermRule rule, int number, Holder holder, Instant start) {
    this.rule = rule;
    this.number = number;
    this.holder = holder;
    this.start = start;
  }

  /** A further round that goes on with what an ended one had left. */
  OpenRound goingOn(int nextNumber, Holder next, Instant at) {
    OpenRound copy = new OpenRound(rule, nextNumber, next, start);
    copy.rests.addAll(rests);
    copy.extensions.addAll(extensions);
    copy.answered = answered;
    copy.asked = asked;
    copy.revision = revision;
    copy.fixed = fixed;
    copy.extensionsBeforeFixed = extensionsBeforeFixed;
    copy.rest(Objects.requireNonNull(ended).at(), at, at);
    return copy;
  }

  void rest(Instant from, Instant to, Instant latest) {
    if (from.isBefore(latest)) {
      rests.add(new Rest(from, to, latest));
    }
  }

  void fix(Instant due) {
    fixed = due;
    extensionsBeforeFixed = extensions.size();
  }

  /** A request, or the answer to one. */
  Optional<Why> extension(ClockEntry entry, Counting counting) {
    if (entry instanceof ClockEntry.ExtensionAsked) {
      asked++;
      return Optional.empty();
    }
    if (entry instanceof ClockEntry.ExtensionGranted granted) {
      if (!counting.defines(granted.term().unit())) {
        return Optional.of(Why.NOT_COUNTED);
      }
      extensions.add(granted.term());
      revision++;
    }
    answered++;
    return Optional.empty();
  }

  void end(Instant at, Standing.How how, TermChoice by, CalendarVersion with) {
    ended = new Standing.Ended(at, how);
    choice = by;
    version = with;
    paused = null;
    left = null;
  }

  /** The latest end of a pause, by itself and by the rule; not both bounds need be known. */
  Rest longest(ClockEntry.Paused pause, WorkTime time) {
    Optional<SuspensionRule> limit = rule.suspension();
    if (limit.isEmpty()) {
      return new Rest(pause.at(), pause.until(), pause.until());
    }
    Deadline end = Deadlines.compute(limit.get().longest(), SameClock.COUNTING, time, pause.at());
    return new Rest(
        pause.at(),
        earlier(pause.until(), end.earliest().orElse(Instant.MAX)),
        earlier(pause.until(), end.latest().orElse(Instant.MAX)));
  }

  static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  Round build(TermChoice currentChoice, CalendarVersion currentVersion, Calendars calendars) {
    TermChoice by = choice == null ? currentChoice : choice;
    CalendarVersion with = version == null ? currentVersion : version;
    WorkTime time = calendars.get(with);
    List<Rest> all = new ArrayList<>(rests);
    Round.Builder round = Round.builder();
    if (left != null) {
      round.still(Period.since(left));
    }
    if (paused != null) {
      Rest rest = longest(paused, time);
      round.still(new Period(paused.at(), rest.latest()));
      if (!rest.to().equals(Instant.MAX)) {
        all.add(rest);
      }
    }
    Instant begins =
        rule.startWindow().map(window -> window.firstFrom(start, time.calendar())).orElse(start);
    round
        .number(number)
        .holder(holder)
        .start(begins)
        .choice(by)
        .calendar(with)
        .addAllExtensions(extensions)
        .pendingRequests(Math.max(0, asked - answered))
        .revision(revision)
        .addAllPauses(merged(all, false))
        .running(target(by, time, begins, all))
        .ended(Optional.ofNullable(ended))
        .away(left != null)
        .time(time)
        .fixed(fixed != null);
    return round.build();
  }

  private Target target(TermChoice by, WorkTime time, Instant begins, List<Rest> all) {
    List<Term> more = extensions.subList(extensionsBeforeFixed, extensions.size());
    if (fixed != null) {
      return more.isEmpty()
          ? new Target.Fixed(fixed)
          : new Target.Counted(Deadlines.compute(fromFixed(by, time, fixed, more)));
    }
    ImmutableList<Term> terms =
        ImmutableList.<Term>builder().add(by.term()).addAll(extensions).build();
    Reckoning asked = new Reckoning(time, by.counting(), begins, terms, merged(all, false));
    Deadline deadline = Deadlines.compute(asked);
    Optional<Rest> open = all.stream().filter(rest -> !rest.to().equals(rest.latest())).findFirst();
    if (open.isEmpty() || !deadline.earliest().orElse(Instant.MAX).isAfter(open.get().from())) {
      return new Target.Counted(deadline);
    }
    boolean endless = all.stream().anyMatch(rest -> rest.latest().equals(Instant.MAX));
    Deadline latest =
        endless
            ? new Deadline.OutOfReach(asked)
            : Deadlines.compute(
                new Reckoning(time, by.counting(), begins, terms, merged(all, true)));
    LocalDate unknown = time.calendar().dateOf(open.get().from());
    while (time.calendar().day(unknown).isKnown()) {
      unknown = unknown.plusDays(1);
    }
    return new Target.Counted(new Deadline.Provisional(unknown, deadline, latest, asked));
  }

  /** Days go on after the day that ends with the date set; 24:00 belongs to the day before. */
  private static Reckoning fromFixed(TermChoice by, WorkTime time, Instant fixed, List<Term> more) {
    TermUnit unit = by.counting().unitOf(more.get(0));
    boolean byDate =
        !unit.isTime()
            && by.counting().dayEnd() != DayEnd.SAME_CLOCK
            && (unit != TermUnit.WORKING_DAYS
                || by.counting().workingDays() == WorkingDays.BY_DATE);
    boolean midnight =
        byDate && time.calendar().startOf(time.calendar().dateOf(fixed)).equals(fixed);
    return new Reckoning(
        time,
        SameClock.goingOn(by.counting()),
        midnight ? fixed.minusNanos(1) : fixed,
        more,
        ImmutableList.of());
  }

  private static List<Period> merged(List<Rest> rests, boolean late) {
    List<Period> merged = new ArrayList<>();
    for (Rest rest : rests) {
      Instant to = late ? rest.latest() : rest.to();
      Period last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && !last.to().isBefore(rest.from())) {
        merged.set(merged.size() - 1, new Period(last.from(), to));
      } else if (rest.from().isBefore(to)) {
        merged.add(new Period(rest.from(), to));
      }
    }
    return merged;
  }
}
