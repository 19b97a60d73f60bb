package org.wangge.grid.sdk.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.procedure.Handling;
import org.wangge.grid.rules.procedure.Procedure;
import org.wangge.grid.rules.routing.RoutingRules;
import org.wangge.grid.rules.routing.rule.Exit;
import org.wangge.grid.rules.routing.rule.ExitId;
import org.wangge.grid.rules.routing.rule.SizeBound;
import org.wangge.grid.rules.table.DecisionTable;
import org.wangge.grid.rules.table.HitPolicy;
import org.wangge.grid.rules.table.Row;
import org.wangge.grid.sdk.document.PlanDocument;
import org.wangge.grid.sdk.document.RoutingDocument;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads the rules around the routing tables: exits, handling, bounds, stepping aside, receiver. */
public final class StepAssembler {

  private static final String SUPERIOR = "superior";

  private final PartLog log;
  private final BiFunction<Place, Map<String, Node>, Optional<Condition>> conditions;
  private final RoutingRules.Builder rules;

  /**
   * An assembler.
   *
   * @param log gathers the findings
   * @param conditions reads the {@code when} of the rule at a place
   * @param rules takes what is read
   */
  public StepAssembler(
      PartLog log,
      BiFunction<Place, Map<String, Node>, Optional<Condition>> conditions,
      RoutingRules.Builder rules) {
    this.log = log;
    this.conditions = conditions;
    this.rules = rules;
  }

  /**
   * Reads the rules of a plan.
   *
   * @param plan the plan
   * @return its procedures, by name
   */
  public List<Procedure> read(PlanDocument plan) {
    List<Procedure> procedures = new ProcedureAssembler(log).read(plan.procedures());
    RoutingDocument routing = plan.routing();
    rules.exits(exits(routing));
    rules.handling(handling(routing, procedures));
    for (int i = 0; i < routing.bounds().size(); i++) {
      bound(Place.at("routing", "bounds", i), routing.bounds().get(i)).ifPresent(rules::addBounds);
    }
    routing.stepAside().ifPresent(this::stepAside);
    routing
        .firstAsked()
        .flatMap(
            document -> log.clause(Place.at("routing", "first-asked", "clause"), document.clause()))
        .ifPresent(rules::firstAsked);
    new AgreementAssembler(log).read(plan.agreements()).forEach(rules::addAgreements);
    return procedures;
  }

  private DecisionTable<Exit> exits(RoutingDocument routing) {
    Map<String, Exit> ways = new LinkedHashMap<>();
    routing
        .exitsTo()
        .forEach(
            (id, document) ->
                log.id(Place.at("routing", "exits-to", id), id, ExitId::of)
                    .map(exit -> new Exit(exit, PartLog.text(document.title()), document.refuse()))
                    .ifPresent(exit -> ways.put(id, exit)));
    List<Row<Exit>> rows = new ArrayList<>();
    if (routing.exits().isPresent()) {
      RoutingDocument.ExitsDocument table = routing.exits().get();
      hit("exits", table.hit());
      for (int i = 0; i < table.rows().size(); i++) {
        RoutingDocument.ExitRowDocument row = table.rows().get(i);
        Place place = Place.at("routing", "exits", "rows", i);
        Optional<Exit> exit = Optional.ofNullable(ways.get(row.exit()));
        if (exit.isEmpty()) {
          log.add(
              NearestName.unknown(
                  "unknown-exit",
                  Place.at(place.path(), "exit"),
                  Text.of("出口", "exit"),
                  row.exit(),
                  routing.exitsTo().keySet()));
        }
        row(place, row.when(), row.clause(), exit).ifPresent(rows::add);
      }
    }
    return new DecisionTable<>("exits", HitPolicy.FIRST, rows);
  }

  private DecisionTable<Handling> handling(RoutingDocument routing, List<Procedure> procedures) {
    List<Row<Handling>> rows = new ArrayList<>();
    if (routing.handling().isPresent()) {
      RoutingDocument.HandlingDocument table = routing.handling().get();
      hit("handling", table.hit());
      for (int i = 0; i < table.rows().size(); i++) {
        RoutingDocument.HandlingRowDocument row = table.rows().get(i);
        Place place = Place.at("routing", "handling", "rows", i);
        Optional<Handling> handling =
            ProcedureAssembler.handling(log, place, row.procedure(), row.stage(), procedures);
        row(place, row.when(), row.clause(), handling).ifPresent(rows::add);
      }
    }
    return new DecisionTable<>("handling", HitPolicy.FIRST, rows);
  }

  private void hit(String table, String written) {
    log.read(
        "hit-policy-not-here",
        Place.at("routing", table, "hit"),
        Text.of("此表的命中方式", "the hit policy of this table"),
        written,
        HitPolicy.FIRST.toString(),
        text -> HitPolicy.parse(text).filter(HitPolicy.FIRST::equals));
  }

  private <O> Optional<Row<O>> row(
      Place place, Map<String, Node> when, String clause, Optional<O> output) {
    Optional<Condition> condition = conditions.apply(place, when);
    Optional<ClauseRef> ref = log.clause(Place.at(place.path(), "clause"), clause);
    return condition.isPresent() && ref.isPresent() && output.isPresent()
        ? Optional.of(new Row<>(condition.get(), output.get(), ref.get()))
        : Optional.empty();
  }

  private Optional<SizeBound> bound(Place place, RoutingDocument.BoundDocument document) {
    int before = log.findings().size();
    Optional<Condition> when = conditions.apply(place, document.when());
    Optional<ClauseRef> clause = log.clause(Place.at(place.path(), "clause"), document.clause());
    Optional<LevelId> level =
        log.id(Place.at(place.path(), "not-beyond"), document.notBeyond(), LevelId::of);
    Optional<PostTypeId> type =
        document
            .boundedTo()
            .flatMap(text -> log.id(Place.at(place.path(), "bounded-to"), text, PostTypeId::of));
    return log.cleanSince(before)
        ? Optional.of(
            SizeBound.builder()
                .when(when.orElseThrow())
                .notBeyond(level.orElseThrow())
                .boundedTo(type)
                .clause(clause.orElseThrow())
                .build())
        : Optional.empty();
  }

  private void stepAside(RoutingDocument.StepAsideDocument document) {
    log.read(
        "bad-step-aside",
        Place.at("routing", "step-aside", "to"),
        Text.of("回避后的去向", "to whom a matter goes from whoever steps aside"),
        document.to(),
        SUPERIOR,
        text -> Optional.of(text).filter(SUPERIOR::equals));
    log.clause(Place.at("routing", "step-aside", "clause"), document.clause())
        .ifPresent(rules::stepAside);
  }
}
