package org.wangge.grid.sdk.scenario;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.ClockEvent;
import org.wangge.grid.sdk.plan.CheckedPlan;
import org.wangge.grid.sdk.reading.Moments;
import org.wangge.grid.sdk.scenario.ScenarioDocument.When;

/** Reads the events of a scenario, in the order written. */
final class Happenings {

  private Happenings() {}

  static List<CaseEvent> of(List<When> steps, CheckedPlan plan, ZoneId zone, FailureLog failures) {
    EventReader reader = new EventReader(new Moments(zone));
    ImmutableList.Builder<CaseEvent> events = ImmutableList.builder();
    Map<CaseId, Instant> last = new TreeMap<>();
    for (int i = 0; i < steps.size(); i++) {
      Optional<CaseEvent> event = reader.read(steps.get(i));
      if (event.isPresent()) {
        Instant before = last.put(event.get().caseId(), event.get().at());
        if (before != null && event.get().at().isBefore(before)) {
          failures.add(
              "when/" + i + "/at",
              "when " + (i + 1) + ": at",
              "events of a case in the order of time",
              steps.get(i).at(),
              Why.NONE);
        }
        if (event.get() instanceof ClockEvent decided && plan.term(decided.clock()).isEmpty()) {
          failures.add(
              "when/" + i + "/clock",
              "when " + (i + 1) + ": clock",
              "a term of the plan",
              decided.clock().toString(),
              Why.NONE);
        }
        events.add(event.get());
      } else {
        failures.add(
            "when/" + i,
            "when " + (i + 1),
            "a moment (at) and one of: " + EventReader.forms(),
            EventReader.given(steps.get(i)),
            Why.NONE);
      }
    }
    return events.build();
  }
}
