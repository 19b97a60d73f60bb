package org.wangge.grid.sdk.scenario;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.ChannelId;
import org.wangge.grid.domain.cases.PostOrUnit;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.cases.ReportKey;
import org.wangge.grid.domain.cases.RoleId;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.sdk.scenario.ScenarioDocument.When;

/** Reads the report of a case: what it must say, and what it may. */
final class ReportReader {

  /** What may be said besides grid and category. */
  static final List<String> OPTIONAL =
      List.of("channel", "household", "received-by", "key", "about", "named", "facts");

  private boolean readable = true;

  private ReportReader() {}

  /** The report; empty if one of its keys has no value of its kind. */
  static Optional<CaseEvent> read(CaseId id, Instant at, When step) {
    ReportReader reader = new ReportReader();
    Optional<GridId> grid = reader.id(step.grid(), GridId::of);
    Optional<CategoryId> category = reader.id(step.category(), CategoryId::of);
    if (grid.isEmpty() || category.isEmpty()) {
      return Optional.empty();
    }
    Report report =
        Report.builder()
            .caseId(id)
            .at(at)
            .grid(grid.get())
            .category(category.get())
            .channel(reader.id(step.channel(), ChannelId::of))
            .household(reader.id(step.household(), HouseholdId::of))
            .receivedBy(reader.id(step.receivedBy(), PostId::of))
            .key(reader.value(step.key(), ReportKey::parse))
            .about(reader.value(step.about(), PostOrUnit::parse))
            .putAllNamed(reader.named(step))
            .putAllFacts(step.facts().orElse(Map.of()))
            .build();
    return reader.readable ? Optional.of(new CaseEvent.Reported(report)) : Optional.empty();
  }

  private Map<RoleId, UnitId> named(When step) {
    Map<RoleId, UnitId> units = new LinkedHashMap<>();
    step.named()
        .ifPresent(
            named ->
                named.forEach(
                    (role, unit) ->
                        id(Optional.of(role), RoleId::of)
                            .ifPresent(
                                part ->
                                    id(Optional.of(unit), UnitId::of)
                                        .ifPresent(known -> units.put(part, known)))));
    return units;
  }

  private <T> Optional<T> id(Optional<String> text, Function<String, T> make) {
    return value(text, written -> Optional.of(written).filter(IdForm::isValid).map(make));
  }

  private <T> Optional<T> value(Optional<String> text, Function<String, Optional<T>> read) {
    Optional<T> value = text.flatMap(read);
    readable &= value.isPresent() == text.isPresent();
    return value;
  }
}
