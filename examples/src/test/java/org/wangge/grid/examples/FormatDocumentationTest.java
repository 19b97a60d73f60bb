package org.wangge.grid.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.sdk.load.PlanFolder;
import org.wangge.grid.sdk.plan.CheckedPlan;
import org.wangge.grid.sdk.scenario.ScenarioRunner;
import org.wangge.grid.sdk.scenario.Scenarios;

/** The complete examples of the format documentation are what they say: a plan that runs. */
class FormatDocumentationTest {

  private static final Path DOCUMENTATION = Path.of("..", "grid-sdk", "doc");
  private static final String BLOCK = "```yaml\n# ";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"scenario-format.md", "scenario-format.zh-CN.md"})
  void the_documented_plan_organisation_and_scenarios_run(String page) throws IOException {
    write("plan-format.md");
    write(page);
    PlanFolder plans = new PlanFolder(folder);

    CheckedPlan plan = plans.plan().orThrow();
    assertThat(plans.plan().findings()).allMatch(f -> f.severity() == Severity.INFO);
    assertThat(plans.organisation(plan).findings()).isEmpty();

    ScenarioRunner runner = new ScenarioRunner(plans);
    assertThat(Scenarios.read(folder).orThrow()).hasSize(5);
    for (Scenarios.Scenario scenario : Scenarios.read(folder).orThrow()) {
      assertThat(runner.run(scenario).failures()).as(scenario.document().scenario()).isEmpty();
    }
  }

  /** Each block of a page whose first line names a file becomes that file. */
  private void write(String page) throws IOException {
    String text = Files.readString(DOCUMENTATION.resolve(page));
    for (int at = text.indexOf(BLOCK); at >= 0; at = text.indexOf(BLOCK, at + 1)) {
      int name = at + BLOCK.length();
      int body = text.indexOf('\n', name) + 1;
      Path file = folder.resolve(text.substring(name, body - 1));
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.substring(body, text.indexOf("```", body)));
    }
  }
}
