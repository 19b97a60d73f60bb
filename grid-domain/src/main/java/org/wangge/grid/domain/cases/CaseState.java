package org.wangge.grid.domain.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.organisation.UnitId;

/**
 * Where a case stands: a pure fold of its events.
 *
 * <p>Rules: (1) the first event is the report; (2) events are in the order of their instants; (3) a
 * summons replaces an earlier one; (4) what is decided about clocks changes nothing here; (5) a
 * designation and a unit that becomes known take the place of what was there before. Example:
 * reported, unsolved by the responsible unit → {@code unsolvedBy = [responsible-unit]}, {@code
 * lastStepAt} the instant of the hand-up. Immutable.
 */
@Value.Immutable
public abstract class CaseState {

  CaseState() {}

  /** {@return the report} */
  public abstract Report report();

  /** {@return who could not solve it, first to last} */
  public abstract List<Party> unsolvedBy();

  /** {@return the unit summoned last} */
  public abstract Optional<UnitId> summoned();

  /** {@return whether the unit summoned last has reported in} */
  @Value.Default
  public boolean reportedIn() {
    return false;
  }

  /** {@return whether the acceptance asked for rework} */
  @Value.Default
  public boolean rework() {
    return false;
  }

  /** {@return when it was handed up last} */
  public abstract Optional<Instant> handedUpAt();

  /** {@return when a unit was summoned last} */
  public abstract Optional<Instant> summonedAt();

  /** {@return when the acceptance asked for rework last} */
  public abstract Optional<Instant> reworkAskedAt();

  /** {@return who was designated to lead last, where somebody was} */
  public abstract Optional<PostOrUnit> designated();

  /** {@return the units known by their part in the matter: named in the report, or known since} */
  public abstract Map<RoleId, UnitId> named();

  /** {@return whether whoever leads has accepted it from its first receiver} */
  @Value.Default
  public boolean handOverAccepted() {
    return false;
  }

  /** {@return the instant of the last event} */
  public abstract Instant lastStepAt();

  /**
   * Folds the events of one case.
   *
   * @param events the events, first to last
   * @return the state after the last
   * @throws IllegalArgumentException if the first is not a report, another one is, an event belongs
   *     to another case, an event lies before the one in front of it, or a unit reports in that
   *     nobody summoned
   */
  public static CaseState of(List<? extends CaseEvent> events) {
    if (events.isEmpty() || !(events.get(0) instanceof CaseEvent.Reported reported)) {
      throw new IllegalArgumentException("A case begins with its report: " + events);
    }
    CaseState state =
        builder()
            .report(reported.report())
            .putAllNamed(reported.report().named())
            .lastStepAt(reported.report().at())
            .build();
    for (CaseEvent event : events.subList(1, events.size())) {
      state = state.after(event);
    }
    return state;
  }

  private CaseState after(CaseEvent event) {
    if (!event.caseId().equals(report().caseId()) || event.at().isBefore(lastStepAt())) {
      throw new IllegalArgumentException("Out of place in " + report().caseId() + ": " + event);
    }
    ImmutableCaseState next = ((ImmutableCaseState) this).withLastStepAt(event.at());
    if (event instanceof CaseEvent.Unsolved unsolved) {
      return next.withUnsolvedBy(
              ImmutableList.<Party>builder().addAll(unsolvedBy()).add(unsolved.by()).build())
          .withHandedUpAt(event.at());
    }
    if (event instanceof CaseEvent.Summoned call) {
      return next.withSummoned(call.unit()).withSummonedAt(event.at()).withReportedIn(false);
    }
    if (event instanceof CaseEvent.ReportedIn && summoned().isPresent()) {
      return next.withReportedIn(true);
    }
    if (event instanceof CaseEvent.ReworkAsked) {
      return next.withRework(true).withReworkAskedAt(event.at());
    }
    if (event instanceof CaseEvent.Designated designation) {
      return next.withDesignated(designation.to());
    }
    if (event instanceof CaseEvent.BodyKnown body) {
      return next.withNamed(
          ImmutableMap.<RoleId, UnitId>builder()
              .putAll(named())
              .put(body.role(), body.unit())
              .buildKeepingLast());
    }
    if (event instanceof CaseEvent.HandOverAccepted) {
      return next.withHandOverAccepted(true);
    }
    if (event instanceof CaseEvent.Completed
        || event instanceof CaseEvent.FedBack
        || event instanceof ClockEvent) {
      return next;
    }
    throw new IllegalArgumentException("Out of place in " + report().caseId() + ": " + event);
  }

  /**
   * The same case with other hand-ups, for asking who led it before.
   *
   * @param parties who could not solve it, first to last
   * @return the state
   */
  public abstract CaseState withUnsolvedBy(Iterable<? extends Party> parties);

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CaseState}. */
  static final class Builder extends ImmutableCaseState.Builder {
    Builder() {}
  }
}
