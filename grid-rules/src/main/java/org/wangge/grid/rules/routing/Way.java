package org.wangge.grid.rules.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.staffing.Incumbency;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.rules.bodies.PartyFinder;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.table.CompiledTable;
import org.wangge.grid.rules.table.DecisionTable;

/** The way of one case through the steps: what they ask, and the reasons gathered so far. */
record Way(
    Router router,
    CaseState state,
    Staffing staffing,
    Instant at,
    Facts facts,
    List<Reason> reasons) {

  Way(Router router, CaseState state, Staffing staffing, Instant at) {
    this(
        router, state, staffing, at, router.caseFacts().of(state, staffing, at), new ArrayList<>());
  }

  /** The same question about another state, with reasons of its own. */
  Way asIf(CaseState other) {
    return new Way(router, other, staffing, at);
  }

  RoutingRules rules() {
    return router.rules();
  }

  RoutingTables tables() {
    return router.tables();
  }

  PartyFinder finder() {
    return new PartyFinder(staffing, rules().bodies(), state, at);
  }

  Explanation explanation() {
    return new Explanation(reasons);
  }

  void say(Reason reason) {
    reasons.add(reason);
  }

  /** What a table says by the first row that applies, with the reason for it. */
  <O> Optional<O> first(CompiledTable<O> table) {
    return table.decide(facts).hit().map(hit -> said(table, hit));
  }

  /** What all rows say that apply, with the reason for each. */
  <O> List<O> all(CompiledTable<O> table) {
    return table.decide(facts).hits().stream().map(hit -> said(table, hit)).toList();
  }

  <O> O said(CompiledTable<O> table, DecisionTable.Hit<O> hit) {
    say(
        new RouteReason.RowApplies(
            table.table().name(),
            hit.number(),
            hit.row().when().text(),
            hit.row().output().toString(),
            hit.row().clause()));
    return hit.row().output();
  }

  /** The one body that a party means as lead. */
  Optional<Claim> claim(Party party) {
    return finder().lead(party, reasons).map(body -> new Claim(party, body));
  }

  /** Who acts for a body. */
  Optional<Assignment> acting(Claim claim) {
    Incumbency incumbency = staffing.incumbent(claim.body().post(), at);
    reasons.addAll(incumbency.explanation().reasons());
    if (!(incumbency instanceof Incumbency.Filled filled)) {
      return Optional.empty();
    }
    return Optional.of(
        Assignment.builder()
            .party(claim.party())
            .unit(claim.body().unit())
            .post(filled.post())
            .acting(filled.acting())
            .addAllPersons(filled.persons())
            .build());
  }
}
