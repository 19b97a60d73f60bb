package org.wangge.grid.sdk.scenario;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.ChannelId;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.sdk.plan.Moments;
import org.wangge.grid.sdk.scenario.ScenarioDocument.When;

/** Reads the events of a scenario, in the order written. */
final class Happenings {

  private Happenings() {}

  static List<CaseEvent> of(List<When> steps, ZoneId zone, FailureLog failures) {
    Moments moments = new Moments(zone);
    ImmutableList.Builder<CaseEvent> events = ImmutableList.builder();
    for (int i = 0; i < steps.size(); i++) {
      Optional<CaseEvent> event = event(steps.get(i), moments);
      if (event.isPresent()) {
        events.add(event.get());
      } else {
        failures.add(
            "when/" + i,
            "when " + (i + 1),
            "a moment (at) and one of: report with grid and category; unsolved with by; summon with"
                + " unit; report-in; rework",
            "something else",
            Why.NONE);
      }
    }
    return events.build();
  }

  private static Optional<CaseEvent> event(When step, Moments moments) {
    long kinds =
        List.of(step.report(), step.unsolved(), step.summon(), step.reportIn(), step.rework())
            .stream()
            .filter(Optional::isPresent)
            .count();
    Optional<Instant> at = moments.parse(step.at());
    if (kinds != 1 || at.isEmpty()) {
      return Optional.empty();
    }
    Instant when = at.get();
    if (step.report().isPresent()) {
      return report(step, when);
    }
    if (step.unsolved().isPresent()) {
      return id(step.unsolved(), CaseId::of)
          .flatMap(c -> id(step.by(), Party::of).map(by -> new CaseEvent.Unsolved(c, when, by)));
    }
    if (step.summon().isPresent()) {
      return id(step.summon(), CaseId::of)
          .flatMap(c -> id(step.unit(), UnitId::of).map(u -> new CaseEvent.Summoned(c, when, u)));
    }
    return step.reportIn().isPresent()
        ? id(step.reportIn(), CaseId::of).map(c -> new CaseEvent.ReportedIn(c, when))
        : id(step.rework(), CaseId::of).map(c -> new CaseEvent.ReworkAsked(c, when));
  }

  private static Optional<CaseEvent> report(When step, Instant at) {
    Optional<CaseId> id = id(step.report(), CaseId::of);
    Optional<GridId> grid = id(step.grid(), GridId::of);
    Optional<CategoryId> category = id(step.category(), CategoryId::of);
    Optional<ChannelId> channel = id(step.channel(), ChannelId::of);
    Optional<HouseholdId> household = id(step.household(), HouseholdId::of);
    if (id.isEmpty()
        || grid.isEmpty()
        || category.isEmpty()
        || channel.isPresent() != step.channel().isPresent()
        || household.isPresent() != step.household().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new CaseEvent.Reported(
            Report.builder()
                .caseId(id.get())
                .at(at)
                .grid(grid.get())
                .category(category.get())
                .channel(channel)
                .household(household)
                .build()));
  }

  private static <T> Optional<T> id(Optional<String> text, Function<String, T> make) {
    return text.filter(IdForm::isValid).map(make);
  }
}
