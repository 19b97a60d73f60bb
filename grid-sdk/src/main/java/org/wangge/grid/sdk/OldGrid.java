package org.wangge.grid.sdk;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.reorganisation.History;

/** Leads a case that names an old grid to the grid that is there at an instant. */
record OldGrid(History history, Instant at) {

  /** Why the case goes elsewhere, or cannot; nothing where its grid is there or never was. */
  Optional<Reason> reason(Report report) {
    GridId old = report.grid();
    if (history.at(at).organisation().grid(old).isPresent()) {
      return Optional.empty();
    }
    List<GridId> now = history.successors(old, at);
    return switch (now.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new DecisionReason.GridWentOver(old, now.get(0)));
      default -> Optional.of(new DecisionReason.GridDivided(old, now));
    };
  }

  /** The events of the case as if the grid that is there now had been named. */
  static List<CaseEvent> led(List<? extends CaseEvent> events, Optional<Reason> reason) {
    ImmutableList.Builder<CaseEvent> led = ImmutableList.builder();
    for (CaseEvent event : events) {
      led.add(
          event instanceof CaseEvent.Reported reported
                  && reason.isPresent()
                  && reason.get() instanceof DecisionReason.GridWentOver over
              ? new CaseEvent.Reported(reported.report().withGrid(over.now()))
              : event);
    }
    return led.build();
  }
}
