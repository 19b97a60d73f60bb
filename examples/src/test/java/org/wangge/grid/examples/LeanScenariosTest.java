package org.wangge.grid.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.post.Staffing;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.sdk.load.PlanFolder;
import org.wangge.grid.sdk.plan.CheckedPlan;
import org.wangge.grid.sdk.scenario.ScenarioResult;
import org.wangge.grid.sdk.scenario.ScenarioRunner;
import org.wangge.grid.sdk.scenario.Scenarios;

/** Le'an's plan: it checks clean, and every scenario of it comes out as worked out by hand. */
class LeanScenariosTest {

  private static final Path FOLDER = Path.of("plans", "lean");
  private static final int CLAUSES_LISTED = 26;
  private static final int CLAUSES_EXERCISED = 19;
  private static final int SCENARIOS = 80;

  @Test
  void the_plan_and_its_organisation_have_no_errors_and_no_warnings() throws IOException {
    PlanFolder folder = new PlanFolder(FOLDER);
    Result<CheckedPlan> plan = folder.plan();
    Result<Staffing> staffing = folder.organisation(plan.orThrow());

    assertThat(plan.findings()).allMatch(finding -> finding.severity() == Severity.INFO);
    assertThat(staffing.findings()).isEmpty();
    assertThat(plan.orThrow().plan().clauses()).hasSize(CLAUSES_LISTED);
  }

  @TestFactory
  Stream<DynamicTest> every_scenario_passes() throws IOException {
    ScenarioRunner runner = new ScenarioRunner(new PlanFolder(FOLDER));
    return scenarios().stream()
        .map(
            scenario ->
                DynamicTest.dynamicTest(
                    scenario.document().scenario(),
                    () -> assertThat(runner.run(scenario).failures()).isEmpty()));
  }

  @Test
  void there_are_many_scenarios_and_no_two_bear_one_title() throws IOException {
    List<String> titles = scenarios().stream().map(s -> s.document().scenario()).toList();

    assertThat(titles).hasSizeGreaterThanOrEqualTo(SCENARIOS).doesNotHaveDuplicates();
  }

  @Test
  void the_clauses_that_the_plan_runs_are_exercised_by_passing_scenarios() throws IOException {
    ScenarioRunner runner = new ScenarioRunner(new PlanFolder(FOLDER));
    TreeSet<ClauseRef> exercised = new TreeSet<>();
    for (Scenarios.Scenario scenario : scenarios()) {
      ScenarioResult result = runner.run(scenario);
      if (result.passed()) {
        exercised.addAll(result.clauses());
      }
    }

    assertThat(exercised).hasSizeGreaterThanOrEqualTo(CLAUSES_EXERCISED);
  }

  private static List<Scenarios.Scenario> scenarios() throws IOException {
    return Scenarios.read(FOLDER).orThrow();
  }
}
