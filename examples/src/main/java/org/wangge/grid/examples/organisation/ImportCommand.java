package org.wangge.grid.examples.organisation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.terminal.UnusableException;
import org.wangge.grid.examples.view.FindingLines;
import org.wangge.grid.sdk.document.organisation.OrganisationDocument;
import org.wangge.grid.sdk.exchange.ImportTables;
import org.wangge.grid.sdk.exchange.OrganisationImport;
import org.wangge.grid.sdk.json.Document;
import org.wangge.grid.sdk.json.ReadingLimits;
import org.wangge.grid.sdk.plan.CheckedPlan;
import org.wangge.grid.sdk.reading.Moments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code import}: what tables would change in the organisation of a plan, and with {@code --write}
 * the organisation file written anew.
 *
 * <p>The file that was there is kept beside it as {@code organisation.yaml.bak}, or with a number
 * where there is such a file: nothing is ever overwritten.
 */
@Command(
    name = "import",
    description = {
      "从CSV表导入组织：先列出变更，加--write才写入。",
      "Imports an organisation from CSV tables: shows what changes; writes with --write."
    })
public final class ImportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "PLAN_DIR",
      description = {"方案目录。", "The plan folder."})
  private Path directory;

  @Parameters(
      index = "1",
      paramLabel = "CSV_DIR",
      description = {"表所在目录。", "The folder with the tables."})
  private Path tables;

  @Option(
      names = "--at",
      paramLabel = "DATE",
      description = {
        "导入日期，如2026-11-01，默认为今天：此前的任职和缺勤是历史，不改写。",
        "Date of the import, such as 2026-11-01, or today; what was before it is history."
      })
  private String at = "";

  @Option(
      names = "--write",
      description = {
        "写入组织文件，原文件另存为.bak。",
        "Write the organisation file; the old one is kept as .bak."
      })
  private boolean write;

  /**
   * The command.
   *
   * @param terminal what surrounds it
   */
  public ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    CheckedPlan plan = OrganisationFile.plan(directory);
    Instant instant = instant(plan);
    OrganisationFile file = new OrganisationFile(directory);
    Document known = file.document(plan);
    Result<ImportTables> read = ImportTables.read(tables, plan.plan(), ReadingLimits.standard());
    print(read.findings());
    if (!(read instanceof Result.Passed<ImportTables> passed)) {
      return ExitCode.FAULTS;
    }
    OrganisationImport preview = OrganisationImport.preview(known, passed.value(), plan, instant);
    print(preview.findings());
    ImportLines lines = new ImportLines(terminal.language(), terminal.style());
    terminal.print(lines.diff(preview.diff()));
    if (preview.document().isEmpty()) {
      return ExitCode.FAULTS;
    }
    say(written(file, preview.document().get(), preview.diff().isEmpty()));
    return ExitCode.OK;
  }

  private Text written(OrganisationFile file, OrganisationDocument document, boolean same)
      throws IOException {
    if (same) {
      return Text.of("没有变更", "Nothing changes");
    }
    if (!write) {
      return Text.of("尚未写入；加--write写入组织文件", "Nothing is written; --write writes the organisation");
    }
    return file.replace(OrganisationImport.yaml(document));
  }

  private void say(Text text) {
    terminal.out().println(text.in(terminal.language()));
  }

  private Instant instant(CheckedPlan plan) {
    ZoneId zone = plan.plan().calendar().zone();
    if (at.isEmpty()) {
      return LocalDate.ofInstant(terminal.now(), zone).atStartOfDay(zone).toInstant();
    }
    return new Moments(zone)
        .parse(at)
        .orElseThrow(
            () ->
                new UnusableException(
                    Text.format(
                        "“%s”不是日期，写法如2026-11-01", "'%s' is not a date such as 2026-11-01", at)));
  }

  private void print(List<Finding> findings) {
    FindingLines lines = new FindingLines(terminal.language(), terminal.style());
    for (Finding finding : findings) {
      terminal.out().println(lines.line(finding));
      terminal.print(lines.wayOut(finding));
    }
  }
}
