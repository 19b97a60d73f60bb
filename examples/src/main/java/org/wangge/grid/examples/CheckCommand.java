package org.wangge.grid.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.view.FindingLines;
import org.wangge.grid.sdk.json.FindingsJson;
import org.wangge.grid.sdk.load.PlanFolder;
import org.wangge.grid.sdk.plan.CheckedPlan;
import org.wangge.grid.sdk.scenario.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code check}: the findings on a plan folder, one a line.
 *
 * <p>Plan, then organisation, then the shape of the scenarios, as far as they are there; ordered by
 * file and line. An organisation is checked against its plan, so it waits until that has no errors.
 */
@Command(
    name = "check",
    description = {
      "检查方案目录，每个问题一行：文件:行 级别 代码 说明。",
      "Checks a plan folder; one finding a line: file:line SEVERITY CODE message."
    })
final class CheckCommand implements Callable<Integer> {

  /** How findings are written. */
  enum Format {
    TEXT,
    JSON
  }

  private final Terminal terminal;

  @Parameters(
      paramLabel = "PLAN_DIR",
      description = {"方案目录。", "The plan folder."})
  private Path directory;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = {"输出格式，默认text。", "Form of the output; default: text."})
  private Format format;

  @Option(
      names = "--ways-out",
      description = {"每个问题下另起一行，写明如何处理。", "Below each finding, what its author can do."})
  private boolean waysOut;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Finding> findings = new ArrayList<>(findings(new PlanFolder(directory)));
    findings.sort(Comparator.comparing(Finding::place));
    if (format == Format.JSON) {
      terminal.out().print(FindingsJson.write(findings));
    } else {
      FindingLines lines = new FindingLines(terminal.language(), terminal.style());
      findings.forEach(finding -> print(finding, lines));
    }
    return Result.hasErrors(findings) ? ExitCode.FAULTS : ExitCode.OK;
  }

  private void print(Finding finding, FindingLines lines) {
    terminal.out().println(lines.line(finding));
    if (waysOut) {
      terminal.print(lines.wayOut(finding));
    }
  }

  private List<Finding> findings(PlanFolder folder) throws IOException {
    Result<CheckedPlan> plan = folder.plan();
    List<Finding> findings = new ArrayList<>(plan.findings());
    if (folder.hasOrganisation()) {
      if (plan instanceof Result.Passed<CheckedPlan> passed) {
        findings.addAll(folder.history(passed.value()).findings());
      } else {
        note(folder.organisationFile());
      }
    }
    if (Files.isDirectory(directory.resolve("scenarios"))) {
      findings.addAll(Scenarios.read(directory).findings());
    }
    return findings;
  }

  private void note(String organisation) {
    Text note =
        Text.format(
            "%s尚未检查：须先改正方案中的错误", "%s is not checked until the plan has no errors", organisation);
    terminal.err().println(note.in(terminal.language()));
  }
}
