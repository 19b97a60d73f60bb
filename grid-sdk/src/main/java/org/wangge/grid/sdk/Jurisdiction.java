package org.wangge.grid.sdk;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.reorganisation.History;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.staffing.Incumbency;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.caseclock.CaseClocks;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.decision.NamedTable;
import org.wangge.grid.rules.decision.TableDecision;
import org.wangge.grid.rules.decision.TableId;
import org.wangge.grid.rules.intake.Arrival;
import org.wangge.grid.rules.intake.Intake;
import org.wangge.grid.rules.routing.Route;
import org.wangge.grid.scoring.assess.Assessor;
import org.wangge.grid.scoring.breakdown.Breakdown;
import org.wangge.grid.scoring.measure.AssessmentPeriod;
import org.wangge.grid.scoring.measure.Evidence;
import org.wangge.grid.scoring.measure.SubjectId;
import org.wangge.grid.scoring.scheme.CheckedScheme;
import org.wangge.grid.scoring.scheme.SchemeId;
import org.wangge.grid.sdk.load.PlanFolder;
import org.wangge.grid.sdk.plan.CheckedPlan;

/**
 * The front door: a plan in force over a staffed organisation, ready to be asked.
 *
 * <p>Rules: (1) every answer carries its reasons; (2) the same question has the same answer, byte
 * for byte; (3) time comes in as an argument; (4) a business "no" (nobody leads, a deadline beyond
 * the published calendar) is a value. Example: {@code
 * Jurisdiction.load(dir).orThrow().route(report) .lead()}. Immutable and thread-safe.
 *
 * @param plan the plan
 * @param history the organisation with its posts, through its reorganisations
 */
public record Jurisdiction(CheckedPlan plan, History history) {

  private static final Logger LOG = LoggerFactory.getLogger(Jurisdiction.class);

  /** Checks that both are there. */
  public Jurisdiction {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(history, "history");
  }

  /**
   * A jurisdiction whose organisation was never changed.
   *
   * @param plan the plan
   * @param staffing the organisation with its posts
   */
  public Jurisdiction(CheckedPlan plan, Staffing staffing) {
    this(plan, History.of(staffing));
  }

  /** {@return the organisation with its posts before all reorganisations} */
  public Staffing staffing() {
    return history.base();
  }

  /**
   * Loads a folder with {@code plan.yaml} and {@code organisation.yaml}, and {@code changes} where
   * there are any.
   *
   * @param directory the folder
   * @return the jurisdiction, or all findings with file and line
   * @throws IOException if one of the files is missing or cannot be read
   */
  public static Result<Jurisdiction> load(Path directory) throws IOException {
    PlanFolder folder = new PlanFolder(directory);
    Result<CheckedPlan> plan = folder.plan();
    if (!(plan instanceof Result.Passed<CheckedPlan> passed)) {
      return new Result.Refused<>(plan.findings());
    }
    Result<History> history = folder.history(passed.value());
    Result<Jurisdiction> jurisdiction =
        plan.then(
            checked ->
                history.then(through -> Result.of(new Jurisdiction(checked, through), List.of())));
    LOG.debug(
        "Plan {} read from {}: {} findings",
        passed.value().plan().id(),
        directory,
        jurisdiction.findings().size());
    return jurisdiction;
  }

  /**
   * Routes a matter at the instant of its report.
   *
   * @param report the report
   * @return who leads, helps, is told, which deadlines run, and why
   */
  public Decision route(Report report) {
    return route(List.of(new CaseEvent.Reported(report)), report.at());
  }

  /**
   * Routes a case at an instant, by the organisation of that instant. A case on an old grid goes to
   * the grid that took its place, where there is one.
   *
   * @param events what happened to the case up to that instant, first to last
   * @param at the instant
   * @return who leads, helps, is told, which deadlines run, and why
   * @throws IllegalArgumentException if the events are not those of one case in order
   */
  public Decision route(List<? extends CaseEvent> events, Instant at) {
    Optional<Reason> old = new OldGrid(history, at).reason(CaseState.of(events).report());
    if (old.isPresent() && old.get() instanceof DecisionReason.GridDivided divided) {
      return new Decision(new Route.Unrouted(Explanation.of(divided)), ImmutableList.of());
    }
    Jurisdiction then = new Jurisdiction(plan, history.at(at));
    Decision decision = then.decide(OldGrid.led(events, old), at);
    return old.map(
            reason ->
                new Decision(decision.route().after(Explanation.of(reason)), decision.clocks()))
        .orElse(decision);
  }

  private Decision decide(List<CaseEvent> events, Instant at) {
    CaseState state = CaseState.of(events);
    Optional<Reason> refusal = new Acceptance(this).refusal(state);
    if (refusal.isPresent()) {
      return new Decision(new Route.Unrouted(Explanation.of(refusal.get())), ImmutableList.of());
    }
    Route route = plan.router().route(state, staffing(), at, notice -> noticeEnd(notice, events));
    List<RunningTerm> clocks = new ArrayList<>();
    if (route instanceof Route.Routed routed) {
      for (TermId id : routed.clocks()) {
        TermRule rule = plan.term(id).orElseThrow();
        clock(rule, events).ifPresent(clocks::add);
      }
    }
    return new Decision(route, clocks);
  }

  /** A notice that stands still, or whose end is not known yet, has not ended. */
  private Optional<Instant> noticeEnd(TermId notice, List<CaseEvent> events) {
    return plan.term(notice).flatMap(rule -> clock(rule, events)).flatMap(RunningTerm::due);
  }

  private Optional<RunningTerm> clock(TermRule rule, List<CaseEvent> events) {
    return CaseClocks.read(
            rule,
            events,
            state -> plan.plan().caseFacts().of(state, staffing()),
            plan.calendars(),
            CheckedPlan.CALENDAR)
        .map(clock -> new RunningTerm(rule, clock, plan.calendars()));
  }

  /**
   * Looks whether a report came in before.
   *
   * @param report the report
   * @param open the open cases
   * @return the same case where its key is known, else a new one with the cases that it may repeat
   */
  public Arrival intake(Report report, Collection<CaseState> open) {
    return new Intake(
            plan.plan().likeness(),
            history.at(report.at()).organisation(),
            plan.plan().caseFacts().categories())
        .of(report, open);
  }

  /**
   * Asks a table of the plan.
   *
   * @param table the name of the table
   * @param facts the facts that it asks for, as canonical text; others of the plan are left aside
   * @param at the instant, by which rows with days of validity hold or not
   * @return what it says, and why; refused with findings where a fact is unknown, missing or not a
   *     value
   * @throws IllegalArgumentException if the plan has no such table
   */
  public Result<TableDecision> decide(TableId table, Map<String, String> facts, Instant at) {
    NamedTable asked =
        plan.plan().tables().stream()
            .filter(known -> known.id().equals(table))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No table " + table));
    return new TableQuestion(asked, facts).answer(at);
  }

  /**
   * Who acts for a post.
   *
   * @param post a post of the organisation of that instant, or an old one that leads to one
   * @param at the instant
   * @return who acts, or that nobody does, with each rung tried
   * @throws IllegalArgumentException if there is no such post
   */
  public Incumbency incumbent(PostId post, Instant at) {
    Staffing then = history.at(at);
    List<PostId> now =
        then.post(post).isPresent() ? ImmutableList.of(post) : history.successors(post, at);
    return then.incumbent(now.size() == 1 ? now.get(0) : post, at);
  }

  /**
   * Assesses a post over a period.
   *
   * @param scheme a score sheet of the plan
   * @param subject the post
   * @param period the period
   * @param evidence evidence; what is not of this post and period is left aside
   * @return the breakdown with every point traced, or the findings that refuse it
   * @throws IllegalArgumentException if the plan has no such sheet
   */
  public Result<Breakdown> assess(
      SchemeId scheme, PostId subject, AssessmentPeriod period, Collection<Evidence> evidence) {
    CheckedScheme checked = plan.schemes().get(scheme);
    if (checked == null) {
      throw new IllegalArgumentException("No score sheet " + scheme);
    }
    return Assessor.assess(checked, SubjectId.of(subject.id()), period, evidence);
  }
}
