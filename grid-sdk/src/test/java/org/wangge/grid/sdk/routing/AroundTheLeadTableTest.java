package org.wangge.grid.sdk.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.grid.sdk.load.PlanFolder;
import org.wangge.grid.sdk.plan.CheckedPlan;
import org.wangge.grid.sdk.scenario.ScenarioRunner;
import org.wangge.grid.sdk.scenario.Scenarios;

/** A small plan with all rules around the lead table, and what it does, worked out by hand. */
class AroundTheLeadTableTest {

  private static Path folder() {
    try {
      return Path.of(AroundTheLeadTableTest.class.getResource("/around").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static Iterable<Scenarios.Scenario> scenarios() throws IOException {
    return Scenarios.read(folder()).orThrow();
  }

  @Test
  void plan_and_organisation_have_no_findings() throws IOException {
    PlanFolder plans = new PlanFolder(folder());
    CheckedPlan plan = plans.plan().orThrow();

    assertThat(plans.plan().findings()).isEmpty();
    assertThat(plans.organisation(plan).findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void the_plan_does_what_the_scenario_says(Scenarios.Scenario scenario) throws IOException {
    assertThat(new ScenarioRunner(new PlanFolder(folder())).run(scenario).failures())
        .as(scenario.document().scenario())
        .isEmpty();
  }
}
