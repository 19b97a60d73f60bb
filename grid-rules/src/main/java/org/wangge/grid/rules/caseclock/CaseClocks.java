package org.wangge.grid.rules.caseclock;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
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
 * start on; (4) a request for an extension that the rule does not allow is refused at once, and an
 * answer to it has no effect; (5) no other event is an entry. Example (QS-08): asked on the last
 * day and granted, 5 working days become 10; asked the day after, the request is refused. Pure
 * functions.
 */
public final class CaseClocks {

  /** The holder of a case that was reported and that nobody has handed on. */
  private static final Holder FIRST = Holder.of("first-responsible");

  private final TermRule rule;
  private final Function<CaseState, Facts> facts;
  private final Calendars calendars;
  private final CalendarVersion version;

  private @Nullable Ledger ledger;
  private @Nullable Term asked;
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
   * @param events what happened to the case, first to last
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
    CaseClocks clocks = new CaseClocks(rule, facts, calendars, version);
    for (int i = 0; i < events.size(); i++) {
      clocks.on(events.get(i), events.subList(0, i + 1));
    }
    return Optional.ofNullable(clocks.ledger)
        .map(ledger -> new CaseClock(Clock.of(ledger, calendars), clocks.refused, clocks.account));
  }

  private void on(CaseEvent event, List<? extends CaseEvent> soFar) {
    if (event instanceof ClockEvent decided) {
      if (ledger != null && decided.clock().equals(rule.id())) {
        decided(ledger, decided);
      }
      return;
    }
    TermChoice choice = rule.choose(facts.apply(CaseState.of(soFar)));
    if (ledger == null) {
      if (rule.from().is(event)) {
        ledger =
            Ledger.open(new ClockId(event.caseId(), rule.id()), rule, choice, version)
                .and(new ClockEntry.Started(event.at(), holder(event)));
      }
      return;
    }
    if (!choice.equals(chosen(ledger))) {
      ledger = ledger.and(new ClockEntry.TermChanged(event.at(), choice));
    }
    if (rule.endsWith(event)) {
      ledger = ledger.and(new ClockEntry.Stopped(event.at()));
    } else if (rule.from().is(event)) {
      ledger =
          ledger.and(
              new ClockEntry.Left(event.at()), new ClockEntry.Entered(event.at(), holder(event)));
    }
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

  private static Holder holder(CaseEvent event) {
    if (event instanceof CaseEvent.Summoned summoned) {
      return Holder.of(summoned.unit());
    }
    // Whoever could not solve it says which rung of the ladder has it now.
    return event instanceof CaseEvent.Unsolved unsolved ? Holder.of(unsolved.by()) : FIRST;
  }

  private void decided(Ledger now, ClockEvent event) {
    Instant at = event.at();
    if (event instanceof ClockEvent.LeftOut out) {
      account = new Account.Excluded(out.why());
    } else if (event instanceof ClockEvent.ExtensionAsked request) {
      ExtensionAnswer answer = ExtensionAnswer.to(Clock.of(now, calendars), at, request.by());
      ledger = now.and(answer.entries());
      asked = answer instanceof ExtensionAnswer.Allowed ? request.by() : null;
      if (answer instanceof ExtensionAnswer.Refused no) {
        refused.addAll(no.reasons());
      }
    } else if (event instanceof ClockEvent.ExtensionGranted) {
      Term granted = asked;
      asked = null;
      ledger = granted == null ? now : now.and(new ClockEntry.ExtensionGranted(at, granted));
    } else {
      ledger = now.and(entries(event, at));
    }
  }

  private List<ClockEntry> entries(ClockEvent event, Instant at) {
    if (event instanceof ClockEvent.Suspended suspended) {
      return ImmutableList.of(new ClockEntry.Paused(at, suspended.until()));
    } else if (event instanceof ClockEvent.Resumed) {
      return ImmutableList.of(new ClockEntry.Resumed(at));
    } else if (event instanceof ClockEvent.DueFixed fixed) {
      return ImmutableList.of(new ClockEntry.DueFixed(at, fixed.due()));
    }
    boolean open = asked != null;
    asked = null;
    return open ? ImmutableList.of(new ClockEntry.ExtensionRefused(at)) : ImmutableList.of();
  }
}
