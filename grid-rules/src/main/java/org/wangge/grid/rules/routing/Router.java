package org.wangge.grid.rules.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.staffing.Incumbency;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.bodies.Body;
import org.wangge.grid.rules.bodies.PartyFinder;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.table.DecisionTable;

/**
 * Finds who leads a case at an instant, who helps, who is told and which terms run.
 *
 * <p>The way: facts of the case → row of the lead table → party → post → incumbent, each step with
 * its reason. Example (Le'an): a street lamp on grid group G031 while the A worker is on leave →
 * lead row → part-time worker → A post → away → AB partner leads. A party of the help or tell table
 * that cannot be found, or is named already, leaves a reason and no more. Immutable and
 * thread-safe.
 *
 * @param rules the routing tables of the plan
 * @param caseFacts the facts that they ask for
 */
public record Router(RoutingRules rules, CaseFacts caseFacts) {

  /** Checks that both are there. */
  public Router {
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(caseFacts, "caseFacts");
  }

  /**
   * Routes a case.
   *
   * @param state where the case stands
   * @param staffing posts and who holds them
   * @param at the instant
   * @return the route, or that there is none, with the reason of each step
   * @throws IllegalArgumentException if the case names a grid, category or channel that plan and
   *     organisation do not know
   */
  public Route route(CaseState state, Staffing staffing, Instant at) {
    Facts facts = caseFacts.of(state, staffing.organisation());
    Search search = new Search(state, staffing, at, new ArrayList<>(), new LinkedHashSet<>());
    List<DecisionTable.Hit<Party>> hits = rules.lead().evaluate(facts);
    if (hits.isEmpty()) {
      return new Route.Unrouted(Explanation.of(new RouteReason.NoRow()));
    }
    search.say(rules.lead(), hits.get(0));
    Optional<Assignment> lead = search.find(hits.get(0).row().output(), rules);
    if (lead.isEmpty()) {
      return new Route.Unrouted(new Explanation(search.reasons));
    }
    search.named.add(lead.get().acting());
    PostId leads = lead.get().post();
    List<Assignment> helpers = search.findAll(rules.help(), facts, rules, leads);
    List<Assignment> told = search.findAll(rules.tell(), facts, rules, leads);
    List<TermId> clocks = new ArrayList<>();
    for (DecisionTable.Hit<TermId> hit : rules.clocks().evaluate(facts)) {
      search.say(rules.clocks(), hit);
      clocks.add(hit.row().output());
    }
    return new Route.Routed(lead.get(), helpers, told, clocks, new Explanation(search.reasons));
  }

  /** One search, with the reasons gathered and the acting posts named so far. */
  private record Search(
      CaseState state, Staffing staffing, Instant at, List<Reason> reasons, Set<PostId> named) {

    void say(DecisionTable<?> table, DecisionTable.Hit<?> hit) {
      reasons.add(
          new RouteReason.RowApplies(
              table.name(),
              hit.number(),
              hit.row().when().text(),
              hit.row().output().toString(),
              hit.row().clause()));
    }

    List<Assignment> findAll(
        DecisionTable<Party> table, Facts facts, RoutingRules rules, PostId lead) {
      List<Assignment> found = new ArrayList<>();
      for (DecisionTable.Hit<Party> hit : table.evaluate(facts)) {
        say(table, hit);
        Party party = hit.row().output();
        for (Body body : finder(rules).ledBy(lead).all(party, reasons)) {
          acting(party, body).ifPresent(assignment -> add(assignment, found));
        }
      }
      return found;
    }

    /** Whoever leads does not help as well, and whoever leads or helps is not told. */
    private void add(Assignment assignment, List<Assignment> found) {
      if (named.add(assignment.acting())) {
        found.add(assignment);
      } else {
        reasons.add(new RouteReason.NamedAlready(assignment.post(), assignment.acting()));
      }
    }

    /** The one who leads. */
    Optional<Assignment> find(Party party, RoutingRules rules) {
      return finder(rules).lead(party, reasons).flatMap(body -> acting(party, body));
    }

    private PartyFinder finder(RoutingRules rules) {
      return new PartyFinder(staffing, rules.bodies(), state, at);
    }

    private Optional<Assignment> acting(Party party, Body body) {
      Incumbency incumbency = staffing.incumbent(body.post(), at);
      reasons.addAll(incumbency.explanation().reasons());
      if (!(incumbency instanceof Incumbency.Filled filled)) {
        return Optional.empty();
      }
      return Optional.of(
          Assignment.builder()
              .party(party)
              .unit(body.unit())
              .post(filled.post())
              .acting(filled.acting())
              .addAllPersons(filled.persons())
              .build());
    }
  }
}
