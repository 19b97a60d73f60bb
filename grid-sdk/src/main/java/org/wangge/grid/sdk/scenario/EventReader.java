package org.wangge.grid.sdk.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.ClockEvent;
import org.wangge.grid.domain.cases.Exclusion;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.cases.PostOrUnit;
import org.wangge.grid.domain.cases.RoleId;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.sdk.reading.Moments;
import org.wangge.grid.sdk.scenario.ScenarioDocument.When;

/** Reads one event of a scenario: the key that names the case, and the keys that belong to it. */
record EventReader(Moments moments) {

  /** What goes with the key of an event: keys it needs, and keys it may have. */
  private record Shape(List<String> needs, List<String> may) {}

  private static final ImmutableMap<String, Shape> SHAPES =
      ImmutableMap.<String, Shape>builder()
          .put("report", new Shape(List.of("grid", "category"), ReportReader.OPTIONAL))
          .put("unsolved", shape(List.of("by")))
          .put("summon", shape(List.of("unit")))
          .put("report-in", shape(List.of()))
          .put("rework", shape(List.of()))
          .put("complete", shape(List.of()))
          .put("feed-back", shape(List.of()))
          .put("designate", shape(List.of("to")))
          .put("body-known", shape(List.of("role", "unit")))
          .put("accept-hand-over", shape(List.of()))
          .put("suspend", shape(List.of("clock"), "until"))
          .put("resume", shape(List.of("clock")))
          .put("ask-extension", shape(List.of("clock", "term")))
          .put("grant-extension", shape(List.of("clock")))
          .put("refuse-extension", shape(List.of("clock")))
          .put("fix-due", shape(List.of("clock", "due")))
          .put("exclude", shape(List.of("clock", "as")))
          .buildOrThrow();

  private static Shape shape(List<String> needs, String... may) {
    return new Shape(needs, ImmutableList.copyOf(may));
  }

  /** How each event is written, in words. */
  static String forms() {
    List<String> forms = new ArrayList<>();
    SHAPES.forEach(
        (key, shape) ->
            forms.add(
                shape.needs().isEmpty()
                    ? key
                    : key + " with " + String.join(" and ", shape.needs())));
    return String.join("; ", forms);
  }

  /** What stands there, in words. */
  static String given(When step) {
    List<String> given = new ArrayList<>(List.of("at " + step.at()));
    keys(step).forEach((key, value) -> given.add(key + " " + value));
    return String.join(", ", given);
  }

  private static Map<String, String> keys(When step) {
    ImmutableMap.Builder<String, String> keys = ImmutableMap.builder();
    put(keys, "report", step.report());
    put(keys, "grid", step.grid());
    put(keys, "category", step.category());
    put(keys, "channel", step.channel());
    put(keys, "household", step.household());
    put(keys, "received-by", step.receivedBy());
    put(keys, "unsolved", step.unsolved());
    put(keys, "by", step.by());
    put(keys, "summon", step.summon());
    put(keys, "unit", step.unit());
    put(keys, "report-in", step.reportIn());
    put(keys, "rework", step.rework());
    put(keys, "complete", step.complete());
    put(keys, "feed-back", step.feedBack());
    put(keys, "key", step.key());
    put(keys, "about", step.about());
    put(keys, "named", step.named().map(Object::toString));
    put(keys, "designate", step.designate());
    put(keys, "to", step.to());
    put(keys, "body-known", step.bodyKnown());
    put(keys, "role", step.role());
    put(keys, "accept-hand-over", step.acceptHandOver());
    put(keys, "suspend", step.suspend());
    put(keys, "resume", step.resume());
    put(keys, "ask-extension", step.askExtension());
    put(keys, "grant-extension", step.grantExtension());
    put(keys, "refuse-extension", step.refuseExtension());
    put(keys, "fix-due", step.fixDue());
    put(keys, "exclude", step.exclude());
    put(keys, "clock", step.clock());
    put(keys, "term", step.term());
    put(keys, "until", step.until());
    put(keys, "due", step.due());
    put(keys, "as", step.as());
    put(keys, "facts", step.facts().map(Map::toString));
    return keys.buildOrThrow();
  }

  private static void put(
      ImmutableMap.Builder<String, String> keys, String key, Optional<String> value) {
    value.ifPresent(text -> keys.put(key, text));
  }

  /** The event; empty if the keys do not go together or one has no value of its kind. */
  Optional<CaseEvent> read(When step) {
    Map<String, String> keys = keys(step);
    List<String> kinds = keys.keySet().stream().filter(SHAPES::containsKey).toList();
    Optional<Instant> at = moments.parse(step.at());
    if (kinds.size() != 1 || at.isEmpty()) {
      return Optional.empty();
    }
    String kind = kinds.get(0);
    Shape shape = SHAPES.get(kind);
    boolean fit =
        keys.keySet().containsAll(shape.needs())
            && keys.keySet().stream()
                .allMatch(
                    key ->
                        key.equals(kind)
                            || shape.needs().contains(key)
                            || shape.may().contains(key));
    Optional<CaseId> id = id(Optional.of(keys.get(kind)), CaseId::of);
    return fit ? id.flatMap(caseId -> event(kind, caseId, at.get(), step)) : Optional.empty();
  }

  private Optional<CaseEvent> event(String kind, CaseId id, Instant at, When step) {
    return switch (kind) {
      case "report" -> ReportReader.read(id, at, step);
      case "unsolved" ->
          step.by().flatMap(Party::parse).map(by -> new CaseEvent.Unsolved(id, at, by));
      case "summon" ->
          id(step.unit(), UnitId::of).map(unit -> new CaseEvent.Summoned(id, at, unit));
      case "report-in" -> Optional.of(new CaseEvent.ReportedIn(id, at));
      case "rework" -> Optional.of(new CaseEvent.ReworkAsked(id, at));
      case "complete" -> Optional.of(new CaseEvent.Completed(id, at));
      case "feed-back" -> Optional.of(new CaseEvent.FedBack(id, at));
      case "designate" ->
          step.to().flatMap(PostOrUnit::parse).map(to -> new CaseEvent.Designated(id, at, to));
      case "body-known" -> bodyKnown(id, at, step);
      case "accept-hand-over" -> Optional.of(new CaseEvent.HandOverAccepted(id, at));
      default -> id(step.clock(), TermId::of).flatMap(clock -> clock(kind, id, at, clock, step));
    };
  }

  private Optional<CaseEvent> clock(String kind, CaseId id, Instant at, TermId clock, When step) {
    return switch (kind) {
      case "suspend" ->
          step.until().isEmpty()
              ? Optional.of(new ClockEvent.Suspended(id, at, clock, Instant.MAX))
              : moments
                  .parse(step.until().get())
                  .filter(at::isBefore)
                  .map(until -> new ClockEvent.Suspended(id, at, clock, until));
      case "resume" -> Optional.of(new ClockEvent.Resumed(id, at, clock));
      case "ask-extension" ->
          step.term()
              .flatMap(Term::parse)
              .map(by -> new ClockEvent.ExtensionAsked(id, at, clock, by));
      case "grant-extension" -> Optional.of(new ClockEvent.ExtensionGranted(id, at, clock));
      case "refuse-extension" -> Optional.of(new ClockEvent.ExtensionRefused(id, at, clock));
      case "fix-due" ->
          step.due()
              .flatMap(moments::parse)
              .map(due -> new ClockEvent.DueFixed(id, at, clock, due));
      default ->
          step.as()
              .flatMap(Exclusion::parse)
              .map(why -> new ClockEvent.LeftOut(id, at, clock, why));
    };
  }

  private static Optional<CaseEvent> bodyKnown(CaseId id, Instant at, When step) {
    Optional<UnitId> unit = id(step.unit(), UnitId::of);
    return id(step.role(), RoleId::of)
        .flatMap(role -> unit.map(known -> new CaseEvent.BodyKnown(id, at, role, known)));
  }

  private static <T> Optional<T> id(Optional<String> text, Function<String, T> make) {
    return text.filter(IdForm::isValid).map(make);
  }
}
