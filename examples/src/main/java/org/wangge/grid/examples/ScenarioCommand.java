package org.wangge.grid.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.terminal.UnusableException;
import org.wangge.grid.examples.view.ClauseLines;
import org.wangge.grid.examples.view.ScenarioLines;
import org.wangge.grid.sdk.load.PlanFolder;
import org.wangge.grid.sdk.plan.CheckedPlan;
import org.wangge.grid.sdk.scenario.ScenarioResult;
import org.wangge.grid.sdk.scenario.ScenarioRunner;
import org.wangge.grid.sdk.scenario.Scenarios;
import org.wangge.grid.sdk.scenario.Scenarios.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code scenario}: runs the scenarios of a plan folder.
 *
 * <p>The last line is always {@code N passed, N failed}, in both languages; a scenario that cannot
 * be read has failed.
 */
@Command(
    name = "scenario",
    description = {
      "运行方案目录下scenarios中的场景，列出未通过的。",
      "Runs the scenarios of a plan folder and shows those that fail."
    })
final class ScenarioCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "PLAN_DIR",
      description = {"方案目录。", "The plan folder."})
  private Path directory;

  @Option(
      names = "--clauses",
      description = {
        "按类别统计通过的场景涉及多少条款，并列出未涉及的。",
        "Counts the clauses that passing scenarios exercise, and lists the others."
      })
  private boolean clauses;

  @Option(
      names = "--only",
      paramLabel = "TEXT",
      defaultValue = "",
      description = {"只运行标题含有此文字的场景。", "Only scenarios whose title has this text."})
  private String only;

  private final Set<ClauseRef> exercised = new TreeSet<>();
  private int passed;
  private int failed;

  ScenarioCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    PlanFolder folder = new PlanFolder(directory);
    Result<CheckedPlan> plan = folder.plan();
    run(Scenarios.readEach(directory), new ScenarioRunner(folder));
    if (passed + failed == 0 && !only.isEmpty()) {
      throw new UnusableException(
          Text.format("没有标题含有“%s”的场景", "No scenario has '%s' in its title", only));
    }
    if (clauses && plan instanceof Result.Passed<CheckedPlan> checked) {
      ClauseLines lines = new ClauseLines(checked.value().plan().clauses(), exercised);
      terminal.print(lines.lines(terminal.language()));
    }
    terminal.out().println(passed + " passed, " + failed + " failed");
    return failed == 0 ? ExitCode.OK : ExitCode.FAULTS;
  }

  private void run(List<Result<Scenario>> scenarios, ScenarioRunner runner) throws IOException {
    ScenarioLines lines = new ScenarioLines(terminal.language(), terminal.style());
    for (Result<Scenario> scenario : scenarios) {
      if (scenario instanceof Result.Passed<Scenario> readable) {
        if (isWanted(readable.value())) {
          count(runner.run(readable.value()), lines);
        }
      } else if (only.isEmpty()) {
        failed++;
        terminal.print(lines.unreadable(scenario.findings()));
      }
    }
  }

  private boolean isWanted(Scenario scenario) {
    String title = scenario.document().scenario().toLowerCase(Locale.ROOT);
    return title.contains(only.toLowerCase(Locale.ROOT));
  }

  private void count(ScenarioResult result, ScenarioLines lines) {
    if (result.passed()) {
      passed++;
      exercised.addAll(result.clauses());
    } else {
      failed++;
      terminal.print(lines.failed(result));
    }
  }
}
