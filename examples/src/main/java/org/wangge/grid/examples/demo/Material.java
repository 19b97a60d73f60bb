package org.wangge.grid.examples.demo;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.sdk.load.PlanFolder;
import org.wangge.grid.sdk.scenario.ScenarioDocument.Then;
import org.wangge.grid.sdk.scenario.ScenarioRunner;
import org.wangge.grid.sdk.scenario.Scenarios;
import org.wangge.grid.sdk.scenario.Scenarios.Scenario;
import org.wangge.grid.sdk.scenario.Situation;

/**
 * What the demo shows: the situations of {@code scenarios/demo.yaml}, those with events as matters,
 * that with evidence as the score.
 *
 * @param matters the matters, in the order of the file
 * @param score the assessment
 */
record Material(List<Matter> matters, Score score) {

  private static final String FILE = "scenarios/demo.yaml";

  Material {
    matters = ImmutableList.copyOf(matters);
  }

  static Material read() throws IOException {
    try (PackagedPlan plan = PackagedPlan.open("lean")) {
      ScenarioRunner runner = new ScenarioRunner(new PlanFolder(plan.directory()));
      List<Matter> matters = new ArrayList<>();
      Optional<Score> score = Optional.empty();
      for (Scenario scenario : Scenarios.read(plan.directory()).orThrow()) {
        if (scenario.file().equals(FILE)) {
          Situation situation = runner.situation(scenario).orThrow();
          if (situation.evidence().isEmpty()) {
            matters.add(new Matter(matters.size() + 1, situation, reported(situation)));
          } else {
            Then asked = scenario.document().then().get(0);
            score = Optional.of(Score.of(situation, asked));
          }
        }
      }
      return new Material(matters, score.orElseThrow());
    }
  }

  private static CaseEvent.Reported reported(Situation situation) {
    return (CaseEvent.Reported) situation.events().get(0);
  }
}
