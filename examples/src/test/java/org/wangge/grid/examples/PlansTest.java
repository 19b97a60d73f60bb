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
import org.wangge.grid.sdk.scenario.ScenarioDocument;
import org.wangge.grid.sdk.scenario.ScenarioResult;
import org.wangge.grid.sdk.scenario.ScenarioRunner;
import org.wangge.grid.sdk.scenario.Scenarios;

/** Every plan of the examples checks clean, and its scenarios come out as worked out by hand. */
class PlansTest {

  /** The clauses with a time limit, in all the plans that this project makes run. */
  private static final String[] TIME_CLAUSES = {
    "DR-05", "HS-04", "LA-26", "QS-06", "QS-07", "QS-08", "QS-09", "UC-05", "YJ-07"
  };

  /** The clauses on routing, those included that a plan lists for their time limit. */
  private static final String[] ROUTE_CLAUSES = {
    "CS-05", "DR-05", "DR-07", "HB-03", "HC-04", "HC-05", "HS-04", "LA-08", "LA-09", "LH-05",
    "LH-06", "MF-07", "QS-05", "QS-09", "QS-10", "SG-02", "SG-03", "SS-04", "SS-05", "SS-06",
    "SS-07", "TT-01", "TT-02", "UC-03", "UC-04", "XC-02", "XC-03", "XS-03", "YJ-03", "YJ-05",
    "YJ-07"
  };

  /**
   * The clauses on routing of which a part waits for procedures, and that part. So long a scenario
   * says at which stage of which procedure their matters come in.
   */
  private static final Map<String, String> WAIT_FOR_PROCEDURES =
      Map.of(
          "LH-05", "a matter is struck off at the end of its last stage, and not before",
          "SS-07", "examination and approval are stages with an end, and public notice runs beside",
          "XC-02", "approval as in SS-07, with public notice on three tiers",
          "YJ-03", "examination by the street and approval by its leader are stages with an end",
          "YJ-05", "the work sheet is a form with fields, and the hand-over is on record");

  /** What the passing scenarios of a folder exercise; each folder is run once. */
  private static final Map<Path, Exercised> EXERCISED = new TreeMap<>();

  /**
   * @param clauses the clauses that scenarios say they exercise
   * @param staged those of them by scenarios that expect a stage of a procedure
   */
  private record Exercised(Set<String> clauses, Set<String> staged) {}

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
  void every_clause_with_a_time_limit_or_a_route_is_exercised_somewhere() throws IOException {
    Set<String> wanted = new TreeSet<>();
    Set<String> exercised = new TreeSet<>();
    for (Path directory : folders()) {
      PlanFolder folder = new PlanFolder(directory);
      wanted.addAll(clauses(folder, "time"));
      exercised.addAll(exercised(directory).clauses());
    }

    assertThat(exercised).contains(TIME_CLAUSES).contains(ROUTE_CLAUSES).containsAll(wanted);
  }

  @TestFactory
  Stream<DynamicTest> every_clause_on_organisation_and_posts_is_exercised_by_a_passing_scenario()
      throws IOException {
    return everyFolderExercises("org", "post");
  }

  @TestFactory
  Stream<DynamicTest> every_clause_on_routing_is_exercised_by_a_passing_scenario()
      throws IOException {
    return everyFolderExercises("route");
  }

  @Test
  void what_waits_for_procedures_has_its_procedure_and_stage_named() throws IOException {
    Set<String> staged = new TreeSet<>();
    for (Path directory : folders()) {
      staged.addAll(exercised(directory).staged());
    }

    assertThat(ROUTE_CLAUSES).contains(WAIT_FOR_PROCEDURES.keySet().toArray(String[]::new));
    assertThat(staged).containsAll(WAIT_FOR_PROCEDURES.keySet());
  }

  private static Stream<DynamicTest> everyFolderExercises(String... tags) throws IOException {
    return folders().stream()
        .map(
            directory ->
                DynamicTest.dynamicTest(
                    directory.getFileName().toString(),
                    () -> {
                      PlanFolder folder = new PlanFolder(directory);
                      Set<String> wanted = clauses(folder, tags);

                      assertThat(exercised(directory).clauses()).containsAll(wanted);
                      // A clause that no rule names cannot be exercised, whatever a scenario says.
                      assertThat(folder.plan().findings())
                          .filteredOn(f -> f.code().equals("clause-without-rule"))
                          .extracting(f -> f.place().path())
                          .noneMatch(path -> wanted.contains(path.replace("clauses/", "")));
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

  private static Exercised exercised(Path directory) throws IOException {
    Exercised known = EXERCISED.get(directory);
    if (known != null) {
      return known;
    }
    Exercised exercised = new Exercised(new TreeSet<>(), new TreeSet<>());
    ScenarioRunner runner = new ScenarioRunner(new PlanFolder(directory));
    for (Scenarios.Scenario scenario : Scenarios.read(directory).orThrow()) {
      ScenarioResult result = runner.run(scenario);
      if (result.passed()) {
        List<String> clauses = result.clauses().stream().map(ClauseRef::toString).toList();
        exercised.clauses().addAll(clauses);
        if (scenario.document().then().stream().anyMatch(PlansTest::namesStage)) {
          exercised.staged().addAll(clauses);
        }
      }
    }
    EXERCISED.put(directory, exercised);
    return exercised;
  }

  private static boolean namesStage(ScenarioDocument.Then then) {
    return then.handling().filter(handling -> !handling.equals("none")).isPresent();
  }
}
