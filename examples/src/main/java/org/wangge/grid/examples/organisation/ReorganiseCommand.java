package org.wangge.grid.examples.organisation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.wangge.grid.domain.reorganisation.History;
import org.wangge.grid.domain.reorganisation.Holdings;
import org.wangge.grid.domain.reorganisation.Preview;
import org.wangge.grid.domain.reorganisation.Reorganisation;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.view.FindingLines;
import org.wangge.grid.examples.view.PreviewLines;
import org.wangge.grid.sdk.load.PlanFolder;
import org.wangge.grid.sdk.plan.CheckedPlan;
import org.wangge.grid.sdk.reorganisation.ChangeFile;
import org.wangge.grid.sdk.reorganisation.HoldingsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code reorganise}: what a planned change of the organisation would do. Nothing is changed.
 *
 * <p>The change comes after those that the folder {@code changes} has already. A preview with
 * something left behind ends with {@link ExitCode#FAULTS}, and so does a file with errors.
 */
@Command(
    name = "reorganise",
    description = {
      "预览一次区划或岗位调整：哪些随之变动，哪些会无处可归；不作任何改动。",
      "Previews a reorganisation: what moves and what would be left behind. Changes nothing."
    })
public final class ReorganiseCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "PLAN_DIR",
      description = {"方案目录。", "The plan folder."})
  private Path directory;

  @Parameters(
      index = "1",
      paramLabel = "CHANGE",
      description = {"变更文件。", "The file of the change."})
  private Path change;

  @Option(
      names = "--holdings",
      paramLabel = "FILE",
      description = {
        "未结事项、职责、住户等现挂在何处的文件。",
        "File with what open cases, duties and households hang on."
      })
  private Path holdings;

  /**
   * The command.
   *
   * @param terminal what surrounds it
   */
  public ReorganiseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    PlanFolder folder = new PlanFolder(directory);
    Result<CheckedPlan> plan = folder.plan();
    if (!(plan instanceof Result.Passed<CheckedPlan> checked)) {
      return faults(plan.findings());
    }
    Result<History> history = folder.history(checked.value());
    if (!(history instanceof Result.Passed<History> until)) {
      return faults(history.findings());
    }
    Result<ChangeFile> read = ChangeFile.read(change, name(change), checked.value());
    if (!(read instanceof Result.Passed<ChangeFile> file)) {
      return faults(read.findings());
    }
    Result<Holdings> held =
        holdings == null
            ? new Result.Passed<>(Holdings.NONE, List.of())
            : HoldingsFile.read(holdings, name(holdings));
    if (!(held instanceof Result.Passed<Holdings> hung)) {
      return faults(held.findings());
    }
    return preview(file.value(), until.value(), hung.value(), checked.value());
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private int preview(ChangeFile file, History history, Holdings hung, CheckedPlan plan) {
    Reorganisation reorganisation = file.reorganisation();
    Staffing before = history.latest();
    Preview preview = reorganisation.preview(before, hung, history.succession());
    PreviewLines lines = new PreviewLines(terminal.language(), terminal.style());
    terminal.print(lines.lines(preview));
    List<Finding> findings = file.findings(preview, before, plan);
    terminal.print(lines.findings(findings));
    return Result.hasErrors(findings) ? ExitCode.FAULTS : ExitCode.OK;
  }

  private int faults(List<Finding> findings) {
    FindingLines lines = new FindingLines(terminal.language(), terminal.style());
    findings.forEach(finding -> terminal.out().println(lines.line(finding)));
    return ExitCode.FAULTS;
  }
}
