package org.wangge.grid.examples.organisation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.terminal.UnusableException;
import org.wangge.grid.sdk.document.organisation.OrganisationDocument;
import org.wangge.grid.sdk.exchange.TableWriter;
import org.wangge.grid.sdk.json.RecordReader;
import org.wangge.grid.sdk.plan.CheckedPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code export}: the organisation of a plan as CSV tables; files that are there are kept. */
@Command(
    name = "export",
    description = {
      "把组织导出为CSV表，供电子表格编辑后再导入。",
      "Writes the organisation as CSV tables, to be edited in a spreadsheet and imported."
    })
public final class ExportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "PLAN_DIR",
      description = {"方案目录。", "The plan folder."})
  private Path directory;

  @Parameters(
      index = "1",
      paramLabel = "CSV_DIR",
      description = {"写入表的目录。", "The folder for the tables."})
  private Path tables;

  /**
   * The command.
   *
   * @param terminal what surrounds it
   */
  public ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    CheckedPlan plan = OrganisationFile.plan(directory);
    OrganisationDocument document =
        RecordReader.standard()
            .read(new OrganisationFile(directory).document(plan), OrganisationDocument.class)
            .orThrow();
    Map<String, String> files = TableWriter.write(document, plan.plan(), terminal.language());
    for (String file : files.keySet()) {
      if (Files.exists(tables.resolve(file))) {
        throw new UnusableException(
            Text.format(
                "目录中已有%s，不会覆盖；请换一个目录",
                "%s is there and is not overwritten: take another folder", file));
      }
    }
    Files.createDirectories(tables);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(
          tables.resolve(file.getKey()),
          file.getValue(),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE_NEW);
      terminal.out().println(file.getKey());
    }
    return ExitCode.OK;
  }
}
