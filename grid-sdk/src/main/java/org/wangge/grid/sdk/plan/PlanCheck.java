package org.wangge.grid.sdk.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.scoring.scheme.CheckedScheme;
import org.wangge.grid.scoring.scheme.Scheme;
import org.wangge.grid.scoring.scheme.SchemeCheck;

/**
 * Checks that the parts of a plan fit together: every id that a rule names is there, every rule
 * names a listed clause, nothing leads back to itself, no matter is left without a row.
 *
 * <p>Example: a post type whose superior's superior is itself gives {@code superior-cycle}. All
 * findings at once, in the order of the plan; paths only, whoever read the file adds the lines.
 */
public final class PlanCheck {

  private final Plan plan;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<ClauseRef> used = new TreeSet<>();

  private PlanCheck(Plan plan) {
    this.plan = plan;
  }

  /**
   * Checks a plan.
   *
   * @param plan the plan
   * @return the plan ready for evaluation, or refused with all findings
   */
  public static Result<CheckedPlan> check(Plan plan) {
    return new PlanCheck(plan).result();
  }

  private Result<CheckedPlan> result() {
    findings.addAll(new PostTypeCheck(plan).findings());
    findings.addAll(new OfficeRulesCheck(plan).findings());
    findings.addAll(new ReferenceCheck(plan).findings());
    plan.terms()
        .forEach(
            term -> findings.addAll(new TermCheck(term, plan.caseFacts().vocabulary()).findings()));
    new ClauseUse(plan).each(this::checkClause);
    List<CheckedScheme> schemes = new ArrayList<>();
    for (Scheme scheme : plan.schemes()) {
      Result<CheckedScheme> checked =
          new SchemeCheck(Place.at("schemes", scheme.id()).path()).check(scheme);
      findings.addAll(checked.findings());
      if (checked instanceof Result.Passed<CheckedScheme> passed) {
        schemes.add(passed.value());
      }
    }
    plan.clauses().keySet().stream().filter(c -> !used.contains(c)).forEach(this::noRule);
    return Result.hasErrors(findings)
        ? new Result.Refused<>(findings)
        : new Result.Passed<>(new CheckedPlan(plan, schemes), findings);
  }

  private void checkClause(Place place, ClauseRef clause) {
    used.add(clause);
    if (!plan.clauses().containsKey(clause)) {
      findings.add(
          NearestName.unknown(
              "unknown-clause",
              place,
              Text.of("条款", "clause"),
              clause.id(),
              plan.clauses().keySet().stream().map(ClauseRef::id).toList()));
    }
  }

  private void noRule(ClauseRef clause) {
    findings.add(
        Finding.info(
            "clause-without-rule",
            Place.at("clauses", clause),
            Text.format("没有规则执行条款%s", "No rule of the plan runs clause %s", clause),
            Text.of("请补充规则，或留作说明。", "Add a rule, or leave it as it is: told, not run.")));
  }
}
