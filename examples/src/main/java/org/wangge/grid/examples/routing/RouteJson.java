package org.wangge.grid.examples.routing;

import com.google.common.collect.ImmutableMap;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.examples.view.Dates;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.routing.Assignment;
import org.wangge.grid.rules.routing.NearRow;
import org.wangge.grid.rules.routing.Route;
import org.wangge.grid.sdk.Decision;
import org.wangge.grid.sdk.RunningTerm;

/**
 * A route as a document for tools.
 *
 * <p>Rules: (1) {@code schema-version} comes first; it rises when a member changes its meaning or
 * goes, not when one is added; (2) {@code result} is {@code routed}, {@code exited} or {@code
 * unrouted}, and says which members follow; (3) what is not there is left out, a list of nothing is
 * empty; (4) {@code facts} are those that the tables were asked with, as canonical text.
 */
record RouteJson(Report report, ZoneId zone) {

  private static final int SCHEMA_VERSION = 1;

  Map<String, ?> document(Decision decision, List<Facts> facts, List<AskedRow> rows) {
    ImmutableMap.Builder<String, Object> json = ImmutableMap.builder();
    json.put("schema-version", SCHEMA_VERSION)
        .put("at", Dates.iso(report.at(), zone))
        .put("grid", report.grid())
        .put("category", report.category());
    facts.forEach(known -> json.put("facts", written(known)));
    add(decision.route(), json);
    json.put("terms", decision.clocks().stream().map(this::term).toList())
        .put("reasons", reasons(decision.explanation()));
    if (!rows.isEmpty()) {
      json.put(
          "why-not",
          facts.stream().flatMap(known -> rows.stream().map(row -> row.json(known))).toList());
    }
    return json.buildOrThrow();
  }

  private static void add(Route route, ImmutableMap.Builder<String, Object> json) {
    if (route instanceof Route.Routed routed) {
      json.put("result", "routed")
          .put("lead", assignment(routed.lead()))
          .put("helpers", routed.helpers().stream().map(RouteJson::assignment).toList())
          .put("told", routed.told().stream().map(RouteJson::assignment).toList());
      routed.accountable().ifPresent(post -> json.put("accountable", post));
      routed.heldBy().ifPresent(bound -> json.put("not-beyond", bound.notBeyond()));
      routed
          .handling()
          .ifPresent(
              handling ->
                  json.put(
                      "handling",
                      ImmutableMap.of(
                          "procedure", handling.procedure(), "stage", handling.stage())));
    } else if (route instanceof Route.Exited exited) {
      json.put("result", "exited")
          .put("exit", exited.exit().id())
          .put("refused", exited.exit().refuse())
          .put("channel-to-use", exited.exit().channel());
    } else if (route instanceof Route.Unrouted nobody) {
      json.put("result", "unrouted")
          .put("nearest", nobody.nearest().stream().map(RouteJson::near).toList());
    }
  }

  private static Map<String, String> written(Facts facts) {
    Map<String, String> known = new LinkedHashMap<>();
    facts.vocabulary().all().forEach(fact -> known.put(fact.name(), written(fact, facts)));
    return known;
  }

  private static <T> String written(Fact<T> fact, Facts facts) {
    return facts.get(fact).map(fact::write).orElse("unknown");
  }

  private static Map<String, Object> assignment(Assignment assignment) {
    ImmutableMap.Builder<String, Object> json = ImmutableMap.builder();
    json.put("party", assignment.party());
    assignment.unit().ifPresent(unit -> json.put("unit", unit));
    return json.put("post", assignment.post())
        .put("acting", assignment.acting())
        .put("persons", assignment.persons().stream().map(PersonId::id).toList())
        .buildOrThrow();
  }

  private static Map<String, Object> near(NearRow row) {
    return ImmutableMap.of(
        "row",
        row.number(),
        "output",
        row.row().output(),
        "unmet",
        row.unmet().stream().map(Condition::text).toList(),
        "clause",
        row.row().clause());
  }

  private Map<String, Object> term(RunningTerm term) {
    ImmutableMap.Builder<String, Object> json = ImmutableMap.builder();
    json.put("term", term.rule().id())
        .put("length", term.round().choice().term())
        .put("clause", term.round().choice().setBy())
        .put("start", Dates.iso(term.start(), zone));
    term.due().ifPresent(due -> json.put("due", Dates.iso(due, zone)));
    return json.put(
            "provisional",
            term.clock().target().filter(target -> target.isProvisional()).isPresent())
        .put("reasons", reasons(term.explanation()))
        .buildOrThrow();
  }

  private static List<Map<String, Object>> reasons(Explanation explanation) {
    return explanation.reasons().stream().map(RouteJson::reason).toList();
  }

  private static Map<String, Object> reason(Reason reason) {
    ImmutableMap.Builder<String, Object> json = ImmutableMap.builder();
    json.put("code", reason.code()).put("text", reason.text());
    reason.clause().ifPresent(clause -> json.put("clause", clause));
    return json.buildOrThrow();
  }
}
