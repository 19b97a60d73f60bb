package org.wangge.grid.sdk.plan;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.organisation.Ladder;
import org.wangge.grid.domain.organisation.Ladders;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.bodies.ClaimCheck;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.ledger.CalendarVersion;
import org.wangge.grid.rules.ledger.Calendars;
import org.wangge.grid.rules.routing.Router;
import org.wangge.grid.scoring.scheme.CheckedScheme;
import org.wangge.grid.scoring.scheme.SchemeId;

/**
 * A plan without errors, its references resolved; only this can be evaluated. Made by {@link
 * PlanCheck}. Immutable and thread-safe.
 */
public final class CheckedPlan {

  /** The version under which ledgers name the plan's calendar. */
  public static final CalendarVersion CALENDAR = CalendarVersion.of("plan");

  private final Plan plan;
  private final Ladders ladders;
  private final WorkTime workTime;
  private final Calendars calendars;
  private final Router router;
  private final ImmutableMap<TermId, TermRule> terms;
  private final ImmutableMap<SchemeId, CheckedScheme> schemes;

  CheckedPlan(Plan plan, List<CheckedScheme> schemes) {
    this.plan = plan;
    this.ladders =
        new Ladders(
            new Ladder(plan.levels().keySet().stream().toList()),
            plan.lines().stream()
                .collect(
                    ImmutableMap.toImmutableMap(
                        Line::id, line -> new Ladder(line.levels().keySet().stream().toList()))));
    this.workTime = WorkTime.of(plan.calendar());
    this.calendars = Calendars.of(CALENDAR, workTime);
    this.router = new Router(plan.routing(), plan.caseFacts());
    this.terms =
        plan.terms().stream().collect(ImmutableMap.toImmutableMap(TermRule::id, term -> term));
    this.schemes =
        schemes.stream()
            .collect(ImmutableMap.toImmutableMap(scheme -> scheme.scheme().id(), x -> x));
  }

  /** {@return the plan} */
  public Plan plan() {
    return plan;
  }

  /** {@return the levels of the territory, top first} */
  public Ladder ladder() {
    return ladders.main();
  }

  /** {@return the levels of the territory and of the lines beside it} */
  public Ladders ladders() {
    return ladders;
  }

  /** {@return its calendar, ready for counting} */
  public WorkTime workTime() {
    return workTime;
  }

  /** {@return its calendar, for ledgers} */
  public Calendars calendars() {
    return calendars;
  }

  /** {@return its routing} */
  public Router router() {
    return router;
  }

  /**
   * Units of an organisation that are competent alike, where the plan names their kind.
   *
   * @param organisation the organisation
   * @return one finding for each node that several of a kind serve
   */
  public List<Finding> claims(Organisation organisation) {
    return ClaimCheck.ofOrganisation(BodyCheck.parties(plan).toList(), organisation);
  }

  /**
   * A time limit.
   *
   * @param id its id
   * @return the rule, if there is one
   */
  public Optional<TermRule> term(TermId id) {
    return Optional.ofNullable(terms.get(id));
  }

  /** {@return the score sheets, in the order of the plan} */
  public Map<SchemeId, CheckedScheme> schemes() {
    return schemes;
  }
}
