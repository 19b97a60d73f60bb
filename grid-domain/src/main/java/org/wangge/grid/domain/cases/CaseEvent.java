package org.wangge.grid.domain.cases;

import java.time.Instant;
import org.wangge.grid.domain.organisation.UnitId;

/** Something that happened to a case, kept for ever. Immutable. */
public sealed interface CaseEvent
    permits CaseEvent.Reported,
        CaseEvent.Unsolved,
        CaseEvent.Summoned,
        CaseEvent.ReportedIn,
        CaseEvent.ReworkAsked,
        CaseEvent.Completed,
        CaseEvent.FedBack,
        CaseEvent.Designated,
        CaseEvent.BodyKnown,
        CaseEvent.HandOverAccepted,
        ClockEvent {

  /** {@return the case it happened to} */
  CaseId caseId();

  /** {@return when} */
  Instant at();

  /**
   * The matter was reported; the first event of every case.
   *
   * @param report the report
   */
  record Reported(Report report) implements CaseEvent {
    @Override
    public CaseId caseId() {
      return report.caseId();
    }

    @Override
    public Instant at() {
      return report.at();
    }
  }

  /**
   * Whoever led could not solve it for now and hands it up.
   *
   * @param caseId the case
   * @param at when
   * @param by who could not solve it
   */
  record Unsolved(CaseId caseId, Instant at, Party by) implements CaseEvent {}

  /**
   * The community summoned a unit (吹哨).
   *
   * @param caseId the case
   * @param at when
   * @param unit the unit summoned
   */
  record Summoned(CaseId caseId, Instant at, UnitId unit) implements CaseEvent {}

  /**
   * The summoned unit reported in (报到).
   *
   * @param caseId the case
   * @param at when
   */
  record ReportedIn(CaseId caseId, Instant at) implements CaseEvent {}

  /**
   * The acceptance found something that has to be put right.
   *
   * @param caseId the case
   * @param at when
   */
  record ReworkAsked(CaseId caseId, Instant at) implements CaseEvent {}

  /**
   * The matter is settled, as confirmed by whoever answers for it.
   *
   * @param caseId the case
   * @param at when it was confirmed; whether it was in time is judged by this
   */
  record Completed(CaseId caseId, Instant at) implements CaseEvent {}

  /**
   * Progress or result was told to whoever reported the matter (反馈).
   *
   * @param caseId the case
   * @param at when
   */
  record FedBack(CaseId caseId, Instant at) implements CaseEvent {}

  /**
   * After a dispute a superior designated who leads (指定管辖); whoever is designated may not hand it
   * back.
   *
   * @param caseId the case
   * @param at when
   * @param to who leads from now on
   */
  record Designated(CaseId caseId, Instant at, PostOrUnit to) implements CaseEvent {}

  /**
   * It became known which unit has a part in the matter, such as the owner of a manhole cover.
   *
   * @param caseId the case
   * @param at when
   * @param role the part
   * @param unit the unit; takes the place of one named before
   */
  record BodyKnown(CaseId caseId, Instant at, RoleId role, UnitId unit) implements CaseEvent {}

  /**
   * Whoever leads accepted the matter from its first receiver.
   *
   * @param caseId the case
   * @param at when
   */
  record HandOverAccepted(CaseId caseId, Instant at) implements CaseEvent {}
}
