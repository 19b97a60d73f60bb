package org.wangge.grid.rules.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.routing.rule.Exit;

/**
 * Finds who leads a case at an instant, who helps, who is told and which terms run.
 *
 * <p>The way of a case: (1) whoever was designated leads; else (2) an exit takes the matter out of
 * the grids; else (3) a row of the lead table names a party, perhaps through an agreement, and the
 * party means a post; (4) a bound keeps the matter from going too far up; (5) whoever it is about
 * steps aside; (6) whoever acts for the post leads, others help or are told, nobody twice. Example
 * (Le'an): a street lamp on grid group G031 while the A worker is on leave → lead row → part-time
 * worker → A post → away → AB partner leads. A party of the help or tell table that cannot be
 * found, or is named already, leaves a reason and no more. Immutable and thread-safe.
 */
public final class Router {

  private final RoutingRules rules;
  private final CaseFacts caseFacts;
  private final RoutingTables tables;

  /**
   * Makes rules ready.
   *
   * @param rules the routing rules of the plan
   * @param caseFacts the facts that they ask for
   */
  public Router(RoutingRules rules, CaseFacts caseFacts) {
    this.rules = Objects.requireNonNull(rules, "rules");
    this.caseFacts = Objects.requireNonNull(caseFacts, "caseFacts");
    this.tables = RoutingTables.of(rules, caseFacts.vocabulary());
  }

  /** {@return the routing rules of the plan} */
  public RoutingRules rules() {
    return rules;
  }

  /** {@return the facts that they ask for} */
  public CaseFacts caseFacts() {
    return caseFacts;
  }

  /** {@return the tables, ready to be asked} */
  public RoutingTables tables() {
    return tables;
  }

  /**
   * Routes a case of a plan without notices.
   *
   * @param state where the case stands
   * @param staffing posts and who holds them
   * @param at the instant
   * @return the route, or that there is none, with the reason of each step
   * @throws IllegalArgumentException if the case names a grid, category or channel that plan and
   *     organisation do not know, or the notice of an agreement would have to be asked for
   */
  public Route route(CaseState state, Staffing staffing, Instant at) {
    return route(state, staffing, at, NoticeClock.NONE);
  }

  /**
   * Routes a case.
   *
   * @param state where the case stands
   * @param staffing posts and who holds them
   * @param at the instant
   * @param clock when notices of agreements end for this case
   * @return the route, or that there is none, with the reason of each step
   * @throws IllegalArgumentException if the case names a grid, category, channel, post or unit that
   *     plan and organisation do not know
   */
  public Route route(CaseState state, Staffing staffing, Instant at, NoticeClock clock) {
    Way way = new Way(this, state, staffing, at);
    boolean designated = state.designated().isPresent();
    Optional<Exit> exit = designated ? Optional.empty() : way.first(tables.exits());
    if (exit.isPresent()) {
      way.say(new StepReason.GoesOut(exit.get()));
      return new Route.Exited(exit.get(), way.explanation());
    }
    Route.Routed.Builder route = Route.Routed.builder();
    AgreementLadder ladder = new AgreementLadder(clock, new ArrayList<>());
    LeadTable table = new LeadTable(way, ladder);
    Optional<Claim> claim =
        designated
            ? table.designated()
            : table.claim().flatMap(new SizeBounds(way, ladder, route)::hold);
    Optional<Assignment> lead = claim.flatMap(new StepAside(way)::acting);
    if (lead.isEmpty()) {
      new FirstReceiver(way).accountable(lead);
      return new Route.Unrouted(way.explanation(), NearestRows.of(tables.lead(), way.facts()));
    }
    Beside beside = new Beside(way, lead.get());
    return route
        .lead(lead.get())
        .addAllHelpers(beside.helpers())
        .addAllTold(beside.told())
        .addAllClocks(clocks(way, ladder))
        .handling(way.first(tables.handling()))
        .accountable(new FirstReceiver(way).accountable(lead))
        .explanation(way.explanation())
        .build();
  }

  /** The terms of the table, and the notice that runs where no row names it. */
  private List<TermId> clocks(Way way, AgreementLadder ladder) {
    List<TermId> clocks = new ArrayList<>(way.all(tables.clocks()));
    ladder.notices().stream().filter(notice -> !clocks.contains(notice)).forEach(clocks::add);
    return clocks;
  }
}
