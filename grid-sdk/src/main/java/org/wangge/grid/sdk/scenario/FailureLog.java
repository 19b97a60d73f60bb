package org.wangge.grid.sdk.scenario;

import java.util.ArrayList;
import java.util.List;
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
