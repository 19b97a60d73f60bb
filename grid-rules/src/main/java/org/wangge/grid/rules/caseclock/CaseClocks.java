package org.wangge.grid.rules.caseclock;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.cases.ClockEvent;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.rules.clock.TermChoice;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.extension.ExtensionAnswer;
import org.wangge.grid.rules.extension.ExtensionReason;
import org.wangge.grid.rules.lateness.Account;
import org.wangge.grid.rules.ledger.CalendarVersion;
import org.wangge.grid.rules.ledger.Calendars;
import org.wangge.grid.rules.ledger.Clock;
import org.wangge.grid.rules.ledger.ClockEntry;
import org.wangge.grid.rules.ledger.ClockId;
import org.wangge.grid.rules.ledger.Holder;
import org.wangge.grid.rules.ledger.Ledger;

/**
 * Turns the events of a case into the ledger of one of its terms.
 *
 * <p>Rules: (1) the event that the term runs from starts it; each further one is a visit, for which
 * the rule says whether the term goes on or begins anew; (2) the event that it runs until stops it;
 * (3) where the facts change so that another of the rule's terms holds, the term changes, from its
 * start on; an event that ends a round does not change the term of that round; (4) a request for an
 * extension that the rule does not allow is refused at once; an answer is to the request made last
 * of those that are open in the current round, and has no effect where none is; (5) no other event
 * is an entry. Example (QS-08): asked on the last day and granted, 5 working days become 10; asked
 * the day after, the request is refused. Pure functions.
 */
public final class CaseClocks {

  /** The holder of a case that was reported and that nobody has handed on. */
  private static final Holder FIRST = Holder.of("first-responsible");

  private final TermRule rule;
  private final Function<CaseState, Facts> facts;
  private final Calendars calendars;
  private final CalendarVersion version;

  private @Nullable Ledger ledger;
  private boolean stopped;
  private final Deque<Term> requests = new ArrayDeque<>();
  private Account account = new Account.Counted();
  private final List<Reason> refused = new ArrayList<>();

  private CaseClocks(
      TermRule rule,
      Function<CaseState, Facts> facts,
      Calendars calendars,
      CalendarVersion version) {
    this.rule = rule;
    this.facts = facts;
    this.calendars = calendars;
    this.version = version;
  }

  /**
   * The clock of a term.
   *
   * @param rule the term of the plan
   * @param events what happened to the case, first to last, at least its report
   * @param facts the facts of the case, by which the rule chooses the term
   * @param calendars the calendars
   * @param version the calendar that the plan counts with
   * @return the clock; empty if the term has not begun
   * @throws IllegalArgumentException if the events are not those of one case in order
   */
  public static Optional<CaseClock> read(
      TermRule rule,
      List<? extends CaseEvent> events,
      Function<CaseState, Facts> facts,
      Calendars calendars,
      CalendarVersion version) {
    // What is decided about clocks has to be in its place too.
    CaseState.of(events);
    CaseClocks clocks = new CaseClocks(rule, facts, calendars, version);
    for (int i = 0; i < events.size(); i++) {
      clocks.on(events.get(i), events.subList(0, i + 1));
    }
    return Optional.ofNullable(clocks.ledger)
        .map(ledger -> new CaseClock(Clock.of(ledger, calendars), clocks.refused, clocks.account));
  }

  private void on(CaseEvent event, List<? extends CaseEvent> soFar) {
    if (event instanceof ClockEvent decided) {
      if (decided.clock().equals(rule.id())) {
        decided(decided);
      }
      return;
    }
    CaseState state = CaseState.of(soFar);
    TermChoice choice = rule.choose(facts.apply(state));
    if (ledger == null) {
      if (rule.from().is(event)) {
        ledger =
            Ledger.open(new ClockId(event.caseId(), rule.id()), rule, choice, version)
                .and(new ClockEntry.Started(event.at(), holder(event, state)));
      }
      return;
    }
    ledger = moved(ledger, event, state);
    // What has ended keeps its term; should the case come back, the term is looked at again.
    if (!stopped && !choice.equals(chosen(ledger))) {
      ledger = ledger.and(new ClockEntry.TermChanged(event.at(), choice));
    }
  }

  private Ledger moved(Ledger now, CaseEvent event, CaseState state) {
    if (rule.endsWith(event)) {
      stopped = true;
      return now.and(new ClockEntry.Stopped(event.at()));
    }
    if (!rule.from().is(event)) {
      return now;
    }
    // A case whose work was done is here no more: it need not leave to come back.
    Ledger away = stopped ? now : now.and(new ClockEntry.Left(event.at()));
    stopped = false;
    return away.and(new ClockEntry.Entered(event.at(), holder(event, state)));
  }

  private static TermChoice chosen(Ledger ledger) {
    TermChoice choice = ledger.choice();
    for (ClockEntry entry : ledger.entries()) {
      if (entry instanceof ClockEntry.TermChanged changed) {
        choice = changed.choice();
      }
    }
    return choice;
  }

  /** Whoever could not solve it says which rung of the ladder has it now. */
  private static Holder holder(CaseEvent event, CaseState state) {
    if (event instanceof CaseEvent.Summoned summoned) {
      return Holder.of(summoned.unit());
    } else if (event instanceof CaseEvent.Unsolved unsolved) {
      return Holder.of(unsolved.by());
    }
    Instant never = Instant.MIN;
    boolean handedUp = state.handedUpAt().orElse(never).isAfter(state.summonedAt().orElse(never));
    return handedUp
        ? Holder.of(state.unsolvedBy().get(state.unsolvedBy().size() - 1))
        : state.summoned().map(Holder::of).orElse(FIRST);
  }

  private void decided(ClockEvent event) {
    if (event instanceof ClockEvent.LeftOut out) {
      account = new Account.Excluded(out.why());
    } else if (ledger != null) {
      ledger = decided(ledger, event, event.at());
    }
  }

  private Ledger decided(Ledger now, ClockEvent event, Instant at) {
    if (event instanceof ClockEvent.Suspended suspended) {
      return now.and(new ClockEntry.Paused(at, suspended.until()));
    } else if (event instanceof ClockEvent.Resumed) {
      return now.and(new ClockEntry.Resumed(at));
    } else if (event instanceof ClockEvent.DueFixed fixed) {
      return now.and(new ClockEntry.DueFixed(at, fixed.due()));
    }
    Clock clock = Clock.of(now, calendars);
    if (event instanceof ClockEvent.ExtensionAsked request) {
      return asked(now, ExtensionAnswer.to(clock, at, request.by()), request.by());
    }
    // A request that another round left without an answer is nothing to this one.
    boolean open = clock.current().filter(round -> round.pendingRequests() > 0).isPresent();
    if (!open || requests.isEmpty()) {
      refused.add(new ExtensionReason.NotAsked(at, calendars.get(version).calendar().zone()));
      return now;
    }
    Term by = requests.pop();
    return now.and(
        event instanceof ClockEvent.ExtensionGranted
            ? new ClockEntry.ExtensionGranted(at, by)
            : new ClockEntry.ExtensionRefused(at));
  }

  private Ledger asked(Ledger now, ExtensionAnswer answer, Term by) {
    if (answer instanceof ExtensionAnswer.Refused no) {
      refused.addAll(no.reasons());
    } else {
      requests.push(by);
    }
    return now.and(answer.entries());
  }
}
