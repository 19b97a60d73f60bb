package org.wangge.grid.rules.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.rules.clock.ExtensionRule;

/**
 * What follows from a ledger: its rounds, what each has to keep to, and why.
 *
 * <p>Rules: (1) it follows from the ledger and the calendars that the ledger names, from nothing
 * else; (2) each round is one count of its term and extensions with its pauses cut out of the
 * calendar, so that pauses and extensions may come in either order; (3) a pause that nobody ends
 * ends by itself at its latest end, or when it has lasted as long as the rule allows; (4) a case
 * that leaves stands still here; when it comes back the rule's {@code Visits} say whether the round
 * goes on; back after the work was done, it goes on in a further round and the first keeps its
 * verdict; (5) what ended is not changed by entries of later instants; (6) an entry that does not
 * fit has no effect and is told with the reason. Example: 5 working days from Wed 2026-09-30 by the
 * Civil Code, paused from 10-09 09:00 to 10-12 09:00, the closes of 10-09 and 10-10 lost, are due
 * on 10-15 at the close. Immutable.
 */
@Value.Immutable
public abstract class Clock {

  Clock() {}

  /** {@return what it follows from} */
  public abstract Ledger ledger();

  /** {@return its rounds, first to last; none before the start} */
  public abstract List<Round> rounds();

  /** {@return the round of the last start, restart or return} */
  public abstract Optional<Round> current();

  /** {@return what became of each entry, in order, and what happened by itself} */
  public abstract List<ClockReason> told();

  /**
   * Reads a ledger.
   *
   * @param ledger the ledger
   * @param calendars those that it names
   * @return the clock
   * @throws IllegalArgumentException if a calendar is missing
   */
  public static Clock of(Ledger ledger, Calendars calendars) {
    return new Fold(ledger, calendars).read();
  }

  /** {@return which clock it is} */
  public ClockId id() {
    return ledger().id();
  }

  /** {@return what the current round has to keep to; empty before the start} */
  public Optional<Target> target() {
    return current().map(Round::target);
  }

  /** {@return the instant by which the work is due, where there is one and it is known} */
  public Optional<Instant> due() {
    return target().flatMap(Target::due);
  }

  /**
   * Whether it runs.
   *
   * @param at an instant from the last entry on; for an earlier one read {@link Ledger#until}
   * @return whether it runs, stands still or has ended
   */
  public Standing standing(Instant at) {
    return current().<Standing>map(round -> round.standing(at)).orElse(new Standing.NotStarted());
  }

  /**
   * How much of the term of the current round is left.
   *
   * @param at an instant
   * @return as {@link Round#remaining}; {@link Answer.Never} before the start
   */
  public Answer<Duration> remaining(Instant at) {
    return current().map(round -> round.remaining(at)).orElse(new Answer.Never<>());
  }

  /** {@return how many extensions the current round had} */
  public int extensionsUsed() {
    return current().map(round -> round.extensions().size()).orElse(0);
  }

  /** {@return how many more extensions may be asked for, requests without an answer counted} */
  public int extensionsLeft() {
    int times = ledger().rule().extension().map(ExtensionRule::times).orElse(0);
    int open = current().map(Round::pendingRequests).orElse(0);
    return Math.max(0, times - extensionsUsed() - open);
  }

  /** {@return what became of each entry, then how the current end was counted} */
  public Explanation explanation() {
    return new Explanation(List.copyOf(told()))
        .then(target().map(Target::explanation).orElse(Explanation.NONE));
  }

  static Builder builder() {
    return new Builder();
  }

  static final class Builder extends ImmutableClock.Builder {
    Builder() {}
  }
}
