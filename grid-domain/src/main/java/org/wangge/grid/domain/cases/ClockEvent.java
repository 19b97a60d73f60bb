package org.wangge.grid.domain.cases;

import java.time.Instant;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermId;

/**
 * Something decided about one clock of a case: it stands still, runs on, is extended, fixed by hand
 * or left out of the account. Immutable.
 */
public sealed interface ClockEvent extends CaseEvent {

  /** {@return the term of the plan whose clock it is} */
  TermId clock();

  /**
   * The clock stands still.
   *
   * @param caseId the case
   * @param at when
   * @param clock the term
   * @param until when it runs on by itself; {@link Instant#MAX} where that was left open
   */
  record Suspended(CaseId caseId, Instant at, TermId clock, Instant until) implements ClockEvent {}

  /**
   * The clock runs on.
   *
   * @param caseId the case
   * @param at when
   * @param clock the term
   */
  record Resumed(CaseId caseId, Instant at, TermId clock) implements ClockEvent {}

  /**
   * More time was asked for, with a reason that the host keeps.
   *
   * @param caseId the case
   * @param at when
   * @param clock the term
   * @param by how much
   */
  record ExtensionAsked(CaseId caseId, Instant at, TermId clock, Term by) implements ClockEvent {}

  /**
   * The extension asked for last, of those that are open, was granted.
   *
   * @param caseId the case
   * @param at when
   * @param clock the term
   */
  record ExtensionGranted(CaseId caseId, Instant at, TermId clock) implements ClockEvent {}

  /**
   * The extension asked for last, of those that are open, was refused.
   *
   * @param caseId the case
   * @param at when
   * @param clock the term
   */
  record ExtensionRefused(CaseId caseId, Instant at, TermId clock) implements ClockEvent {}

  /**
   * The end was fixed by hand.
   *
   * @param caseId the case
   * @param at when
   * @param clock the term
   * @param due the end
   */
  record DueFixed(CaseId caseId, Instant at, TermId clock, Instant due) implements ClockEvent {}

  /**
   * The clock was left out of the account; what happened in fact stays.
   *
   * @param caseId the case
   * @param at when
   * @param clock the term
   * @param why for what reason
   */
  record LeftOut(CaseId caseId, Instant at, TermId clock, Exclusion why) implements ClockEvent {}
}
