package org.wangge.grid.sdk.scenario;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.reorganisation.History;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.sdk.Jurisdiction;
import org.wangge.grid.sdk.load.PlanFolder;
import org.wangge.grid.sdk.plan.CheckedPlan;
import org.wangge.grid.sdk.reorganisation.ChangeFolder;

/**
 * Runs scenarios against the plan of their folder.
 *
 * <p>The way of a scenario: plan and organisation of the folder (or those it names) → changed by
 * {@code given} → reorganisations from their dates on → events of {@code when} → each of {@code
 * then} compared. A scenario that names something unknown fails with the finding, it does not pass
 * by accident. Running is a pure function of the files.
 *
 * @param folder the plan folder
 */
public record ScenarioRunner(PlanFolder folder) {

  /** Checks that the folder is there. */
  public ScenarioRunner {
    Objects.requireNonNull(folder, "folder");
  }

  /**
   * Runs one scenario.
   *
   * @param scenario the scenario
   * @return what came out
   * @throws IOException if a file that it names cannot be read
   */
  public ScenarioResult run(Scenarios.Scenario scenario) throws IOException {
    List<ClauseRef> clauses = new ArrayList<>();
    FailureLog failures = new FailureLog(scenario);
    for (int i = 0; i < scenario.document().clauses().size(); i++) {
      String id = scenario.document().clauses().get(i);
      if (ClauseRef.isValid(id)) {
        clauses.add(ClauseRef.of(id));
      } else {
        failures.add("clauses/" + i, "clauses", "the id of a clause", id, Why.NONE);
      }
    }
    run(scenario.document(), clauses, failures);
    Place place = new Place(scenario.file(), scenario.lines().lineOf("scenario"), "scenario");
    return new ScenarioResult(scenario.document().scenario(), place, clauses, failures.failures());
  }

  /**
   * What a scenario sets up, for looking at it without its expectations.
   *
   * @param scenario the scenario
   * @return the situation; refused where plan or organisation are, or where {@code given} or {@code
   *     when} hold a mistake ({@code scenario-mistake})
   * @throws IOException if a file that it names cannot be read
   */
  public Result<Situation> situation(Scenarios.Scenario scenario) throws IOException {
    FailureLog mistakes = new FailureLog(scenario);
    if (!filesAreThere(scenario.document(), mistakes)) {
      return new Result.Refused<>(mistakes.findings());
    }
    return situation(scenario.document(), plan(scenario.document()), mistakes)
        .then(situation -> Result.of(situation, mistakes.findings()));
  }

  private void run(ScenarioDocument document, List<ClauseRef> clauses, FailureLog failures)
      throws IOException {
    if (!filesAreThere(document, failures)) {
      return;
    }
    Result<CheckedPlan> plan = plan(document);
    if (plan instanceof Result.Passed<CheckedPlan> passed) {
      checkClauses(passed.value(), clauses, failures);
    }
    new Expectations(situation(document, plan, failures), failures).check(document.then());
  }

  private Result<CheckedPlan> plan(ScenarioDocument document) throws IOException {
    return document.plan().isPresent() ? folder.plan(document.plan().get()) : folder.plan();
  }

  private Result<Situation> situation(
      ScenarioDocument document, Result<CheckedPlan> plan, FailureLog failures) throws IOException {
    if (!(plan instanceof Result.Passed<CheckedPlan> passed)) {
      return new Result.Refused<>(plan.findings());
    }
    String file = document.organisation().orElse(folder.organisationFile());
    Result<Staffing> staffing = folder.organisation(passed.value(), file);
    if (!(staffing instanceof Result.Passed<Staffing> staffed)) {
      return plan.then(checked -> new Result.Refused<>(staffing.findings()));
    }
    Result<Situation> situation = changed(passed.value(), staffed.value(), document, failures);
    return plan.then(checked -> staffing.then(ignored -> situation));
  }

  /** The changes that a scenario names, else those of the folder on its own organisation. */
  private Result<History> history(CheckedPlan plan, Staffing base, ScenarioDocument document)
      throws IOException {
    ChangeFolder changes = new ChangeFolder(folder.directory());
    if (!document.changes().isEmpty()) {
      return changes.history(base, plan, document.changes());
    }
    return document.organisation().isPresent()
        ? new Result.Passed<>(History.of(base), List.of())
        : changes.history(base, plan);
  }

  private Result<Situation> changed(
      CheckedPlan plan, Staffing staffing, ScenarioDocument document, FailureLog failures)
      throws IOException {
    Given given = new Given(plan, staffing, failures);
    Result<Staffing> changed = given.apply(document.given());
    List<Finding> findings = new ArrayList<>(given.newFindings(changed));
    if (!(changed instanceof Result.Passed<Staffing> good)) {
      return new Result.Refused<>(findings);
    }
    Result<History> history = history(plan, good.value(), document);
    findings.addAll(history.findings());
    if (!(history instanceof Result.Passed<History> through)) {
      return new Result.Refused<>(findings);
    }
    List<CaseEvent> events = Happenings.of(document.when(), plan, good.value().zone(), failures);
    return new Result.Passed<>(
        new Situation(new Jurisdiction(plan, through.value()), events, given.evidence()), findings);
  }

  private boolean filesAreThere(ScenarioDocument document, FailureLog failures) {
    boolean plan = isThere("plan", document.plan(), failures);
    boolean organisation = isThere("organisation", document.organisation(), failures);
    boolean changes = true;
    for (int i = 0; i < document.changes().size(); i++) {
      changes &= isThere("changes/" + i, Optional.of(document.changes().get(i)), failures);
    }
    return plan && organisation && changes;
  }

  private boolean isThere(String key, Optional<String> file, FailureLog failures) {
    boolean there = file.isEmpty() || folder.has(file.get());
    if (!there) {
      failures.add(key, key, "a file of the plan folder", file.get(), Why.NONE);
    }
    return there;
  }

  private static void checkClauses(CheckedPlan plan, List<ClauseRef> clauses, FailureLog failures) {
    for (int i = 0; i < clauses.size(); i++) {
      if (!plan.plan().clauses().containsKey(clauses.get(i))) {
        failures.add(
            "clauses/" + i, "clauses", "a clause of the plan", clauses.get(i).id(), Why.NONE);
      }
    }
  }
}
