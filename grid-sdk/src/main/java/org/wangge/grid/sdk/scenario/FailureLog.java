package org.wangge.grid.sdk.scenario;

import java.util.ArrayList;
import java.util.List;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.scenario.ScenarioResult.Failure;

/** Gathers what comes out differently, each with its line. */
final class FailureLog {

  private final Scenarios.Scenario scenario;
  private final List<Failure> failures = new ArrayList<>();

  FailureLog(Scenarios.Scenario scenario) {
    this.scenario = scenario;
  }

  List<Failure> failures() {
    return failures;
  }

  /** The same as findings, for whoever asks for no comparison. */
  List<Finding> findings() {
    return failures.stream().map(FailureLog::finding).toList();
  }

  private static Finding finding(Failure failure) {
    return Finding.error(
        "scenario-mistake",
        failure.place(),
        Text.format(
            "场景的“%s”有误，应为：%s；实为：%s",
            "'%s' of the scenario is wrong; expected: %s; actual: %s",
            failure.step(),
            failure.expected(),
            failure.actual()),
        Text.of("按场景格式说明改正这一处", "Put this part right, as the format of scenarios says"));
  }

  void add(String path, String step, String expected, String actual, Why why) {
    Place place = new Place(scenario.file(), scenario.lines().lineOf(path), path);
    failures.add(new Failure(place, step, expected, actual, why));
  }

  /** Compares two texts; equal ones leave nothing. */
  void compare(String path, String step, String expected, String actual, Why why) {
    if (!expected.equals(actual)) {
      add(path, step, expected, actual, why);
    }
  }
}
