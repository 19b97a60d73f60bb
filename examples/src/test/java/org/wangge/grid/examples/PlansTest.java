package org.wangge.grid.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.sdk.load.PlanFolder;
import org.wangge.grid.sdk.plan.CheckedPlan;
import org.wangge.grid.sdk.plan.Clause;
import org.wangge.grid.sdk.scenario.ScenarioResult;
import org.wangge.grid.sdk.scenario.ScenarioRunner;
import org.wangge.grid.sdk.scenario.Scenarios;

/** Every plan of the examples checks clean, and its scenarios come out as worked out by hand. */
class PlansTest {

  /** The clauses with a time limit, in all the plans that this project makes run. */
  private static final String[] TIME_CLAUSES = {
    "DR-05", "HS-04", "LA-26", "QS-06", "QS-07", "QS-08", "QS-09", "UC-05", "YJ-07"
  };

  /**
   * The clauses that the passing scenarios of a folder say they exercise; each folder is run once.
   */
  private static final Map<Path, Set<String>> EXERCISED = new TreeMap<>();

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("plans"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> every_plan_and_its_organisation_have_no_errors_and_no_warnings()
      throws IOException {
    return folders().stream()
        .map(
            directory ->
                DynamicTest.dynamicTest(
                    directory.getFileName().toString(),
                    () -> {
                      PlanFolder folder = new PlanFolder(directory);
                      Result<CheckedPlan> plan = folder.plan();
                      assertThat(plan.findings()).allMatch(f -> f.severity() == Severity.INFO);
                      assertThat(folder.organisation(plan.orThrow()).findings())
                          .allMatch(f -> f.severity() == Severity.INFO);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> every_scenario_passes() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path directory : folders()) {
      ScenarioRunner runner = new ScenarioRunner(new PlanFolder(directory));
      for (Scenarios.Scenario scenario : Scenarios.read(directory).orThrow()) {
        tests.add(
            DynamicTest.dynamicTest(
                directory.getFileName() + ": " + scenario.document().scenario(),
                () -> assertThat(runner.run(scenario).failures()).isEmpty()));
      }
    }
    return tests.stream();
  }

  @Test
  void no_two_scenarios_of_a_plan_bear_one_title() throws IOException {
    for (Path directory : folders()) {
      List<Scenarios.Scenario> scenarios = Scenarios.read(directory).orThrow();
      List<String> tags =
          new PlanFolder(directory)
              .plan().orThrow().plan().clauses().values().stream().map(Clause::tag).toList();

      // A plan of a few clauses without time limits has fewer scenarios, but one for each clause.
      assertThat(scenarios.stream().map(s -> s.document().scenario()).toList())
          .hasSizeGreaterThan(tags.contains("time") ? 10 : tags.size() - 1)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void every_clause_with_a_time_limit_is_exercised_by_a_passing_scenario() throws IOException {
    Set<String> wanted = new TreeSet<>();
    Set<String> exercised = new TreeSet<>();
    for (Path directory : folders()) {
      PlanFolder folder = new PlanFolder(directory);
      wanted.addAll(clauses(folder, "time"));
      exercised.addAll(exercised(directory));
    }

    assertThat(exercised).contains(TIME_CLAUSES).containsAll(wanted);
  }

  @TestFactory
  Stream<DynamicTest> every_clause_on_organisation_and_posts_is_exercised_by_a_passing_scenario()
      throws IOException {
    return folders().stream()
        .map(
            directory ->
                DynamicTest.dynamicTest(
                    directory.getFileName().toString(),
                    () -> {
                      PlanFolder folder = new PlanFolder(directory);
                      Set<String> wanted = clauses(folder, "org", "post");

                      assertThat(exercised(directory)).containsAll(wanted);
                      // A clause that no rule names cannot be exercised, whatever a scenario says.
                      assertThat(folder.plan().findings())
                          .filteredOn(f -> f.code().equals("clause-without-rule"))
                          .extracting(f -> f.place().path())
                          .doesNotContainAnyElementsOf(
                              wanted.stream().map("clauses/"::concat).toList());
                    }));
  }

  private static Set<String> clauses(PlanFolder folder, String... tags) throws IOException {
    Set<String> clauses = new TreeSet<>();
    folder.plan().orThrow().plan().clauses().values().stream()
        .filter(clause -> List.of(tags).contains(clause.tag()))
        .map(Clause::id)
        .map(ClauseRef::toString)
        .forEach(clauses::add);
    return clauses;
  }

  private static Set<String> exercised(Path directory) throws IOException {
    Set<String> known = EXERCISED.get(directory);
    if (known != null) {
      return known;
    }
    Set<String> exercised = new TreeSet<>();
    ScenarioRunner runner = new ScenarioRunner(new PlanFolder(directory));
    for (Scenarios.Scenario scenario : Scenarios.read(directory).orThrow()) {
      ScenarioResult result = runner.run(scenario);
      if (result.passed()) {
        result.clauses().forEach(clause -> exercised.add(clause.toString()));
      }
    }
    EXERCISED.put(directory, exercised);
    return exercised;
  }
}
