package org.wangge.grid.sdk.scenario;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.scoring.measure.Evidence;
import org.wangge.grid.sdk.Jurisdiction;

/**
 * What a scenario sets up, without what it expects: its plan over the organisation as {@code given}
 * changed it, what happened to its cases, its evidence.
 *
 * <p>Example: {@code situation.jurisdiction().route(situation.events(id, at), at)} is the decision
 * that the scenario speaks of. Immutable.
 *
 * @param jurisdiction plan and organisation
 * @param events the events of all cases, in the order written
 * @param evidence what an assessment counts, in the order written
 */
public record Situation(
    Jurisdiction jurisdiction, List<CaseEvent> events, List<Evidence> evidence) {

  /** Copies the lists. */
  public Situation {
    Objects.requireNonNull(jurisdiction, "jurisdiction");
    events = ImmutableList.copyOf(events);
    evidence = ImmutableList.copyOf(evidence);
  }

  /**
   * The events of one case up to an instant.
   *
   * @param id the case
   * @param until the instant; what happens then still belongs to it
   * @return the events, in the order written; empty for an unknown case
   */
  public List<CaseEvent> events(CaseId id, Instant until) {
    return events.stream()
        .filter(event -> event.caseId().equals(id) && !event.at().isAfter(until))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * When something last happened to a case.
   *
   * @param id the case
   * @return the instant of the event written last, if there is one
   */
  public Optional<Instant> lastEventAt(CaseId id) {
    return events.stream()
        .filter(event -> event.caseId().equals(id))
        .map(CaseEvent::at)
        .reduce((first, second) -> second);
  }
}
