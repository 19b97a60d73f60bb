package org.wangge.grid.rules.clock;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.counting.Counting;

/**
 * A term that a plan sets: how long, counted how, from when.
 *
 * <p>Example (QS-06): handing up within {@code 1 working-day} by the {@code civil-code}, from the
 * hand-up. Immutable.
 */
@Value.Immutable
public abstract class TermRule {

  TermRule() {}

  /** {@return its id, for example {@code hand-up}} */
  public abstract TermId id();

  /** {@return its name} */
  public abstract Text title();

  /** {@return how long it is} */
  public abstract Term term();

  /** {@return how it is counted} */
  public abstract Counting counting();

  /** {@return what it runs from, each time anew as {@link #visits} says} */
  public abstract TermEvent from();

  /**
   * {@return what it runs until; the completion of the matter unless set} A matter that is settled
   * is handed on no more: completion also ends a term that runs until a hand-up, a summons or a
   * reporting in.
   */
  @Value.Default
  public TermEvent until() {
    return TermEvent.of(TermEvent.Kind.COMPLETE);
  }

  /** {@return the clause that sets it} */
  public abstract ClauseRef clause();

  /**
   * {@return terms of law that go before the plan's own, for some matters; the first that holds}
   */
  public abstract List<TermOption> statutory();

  /** {@return terms for when the ordinary does not suffice; the first that holds} */
  public abstract List<TermOption> fallbacks();

  /** {@return when it may begin; at any time where nothing is said} */
  public abstract Optional<StartWindow> startWindow();

  /** {@return how it may be extended; not at all where nothing is said} */
  public abstract Optional<ExtensionRule> extension();

  /** {@return how long it may stand still; without limit where nothing is said} */
  public abstract Optional<SuspensionRule> suspension();

  /** {@return what it does when the case comes back; a full term each time unless set} */
  @Value.Default
  public Visits visits() {
    return Visits.SINGLE;
  }

  /** {@return when somebody is warned before the end} */
  public abstract List<Warning> warnings();

  /** {@return who is told after the end, first to last} */
  public abstract List<EscalationStep> escalation();

  @Value.Check
  void check() {
    if (!counting().defines(term().unit())) {
      throw new IllegalArgumentException(
          "Term " + id() + ": " + counting().id() + " does not count " + term().unit());
    }
    if (from().endsAtOnce(until())) {
      throw new IllegalArgumentException("Term " + id() + " begins and ends with " + from());
    }
  }

  /**
   * Whether something that happened ends the term.
   *
   * @param event what happened
   * @return true for the event of {@link #until}, and for what makes that event impossible
   */
  public boolean endsWith(CaseEvent event) {
    return until().is(event)
        || (event instanceof CaseEvent.Completed && until().kind().isBeforeCompletion());
  }

  /**
   * The term for a case: a statutory one that holds, else a fallback that holds, else the ordinary.
   *
   * @param facts the facts of the case
   * @return the term with the reason for it
   */
  public TermChoice choose(Facts facts) {
    for (TermOption option : statutory()) {
      if (option.when().test(facts)) {
        return new TermChoice(
            TermChoice.Kind.STATUTORY, option.term(), option.counting(), option.clause());
      }
    }
    for (TermOption option : fallbacks()) {
      if (option.when().test(facts)) {
        return new TermChoice(
            TermChoice.Kind.FALLBACK, option.term(), option.counting(), option.clause());
      }
    }
    return new TermChoice(TermChoice.Kind.ORDINARY, term(), counting(), clause());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TermRule}; each attribute is set once. */
  public static final class Builder extends ImmutableTermRule.Builder {
    Builder() {}
  }
}
