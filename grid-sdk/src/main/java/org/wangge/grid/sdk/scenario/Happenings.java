package org.wangge.grid.sdk.scenario;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import org.wangge.grid.sdk.load.Moments;
import org.wangge.grid.sdk.scenario.ScenarioDocument.When;

/** Reads the events of a scenario, in the order written. */
final class Happenings {

  private Happenings() {}

  static List<CaseEvent> of(List<When> steps, ZoneId zone, FailureLog failures) {
    Moments moments = new Moments(zone);
    ImmutableList.Builder<CaseEvent> events = ImmutableList.builder();
    Map<CaseId, Instant> last = new TreeMap<>();
    for (int i = 0; i < steps.size(); i++) {
      Optional<CaseEvent> event = event(steps.get(i), moments);
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
        events.add(event.get());
      } else {
        failures.add(
            "when/" + i,
            "when " + (i + 1),
            "a moment (at) and one of: report with grid and category; unsolved with by; summon with"
                + " unit; report-in; rework",
            String.join(", ", keys(steps.get(i))),
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
    boolean stray =
        step.report().isEmpty()
            && (step.grid().isPresent()
                || step.category().isPresent()
                || step.channel().isPresent()
                || step.household().isPresent());
    stray |= step.unsolved().isPresent() != step.by().isPresent();
    stray |= step.summon().isPresent() != step.unit().isPresent();
    if (kinds != 1 || stray || at.isEmpty()) {
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

  private static List<String> keys(When step) {
    Map<String, Optional<String>> keys = new LinkedHashMap<>();
    keys.put("report", step.report());
    keys.put("grid", step.grid());
    keys.put("category", step.category());
    keys.put("channel", step.channel());
    keys.put("household", step.household());
    keys.put("unsolved", step.unsolved());
    keys.put("by", step.by());
    keys.put("summon", step.summon());
    keys.put("unit", step.unit());
    keys.put("report-in", step.reportIn());
    keys.put("rework", step.rework());
    List<String> given = new ArrayList<>(List.of("at " + step.at()));
    keys.forEach((key, value) -> value.ifPresent(text -> given.add(key + " " + text)));
    return given;
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
