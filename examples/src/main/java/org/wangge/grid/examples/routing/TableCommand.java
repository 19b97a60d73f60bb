package org.wangge.grid.examples.routing;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Json;
import org.wangge.grid.examples.terminal.Table;
import org.wangge.grid.examples.terminal.Table.Column;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.terminal.UnusableException;
import org.wangge.grid.examples.view.FindingLines;
import org.wangge.grid.examples.view.Hanging;
import org.wangge.grid.examples.view.PlanNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code table}: a table of a plan as a person reads it, with what is found on it and proven of it;
 * without a name, which tables there are.
 */
@Command(
    name = "table",
    description = {
      "逐行显示方案中的一张表，并列出其中的问题和已证明的性质；不写表名则列出全部表。",
      "Shows a table of a plan row by row, with findings and proof; without TABLE, lists them."
    })
public final class TableCommand implements Callable<Integer> {

  private static final int SCHEMA_VERSION = 1;

  /** How a table is written. */
  enum Form {
    TEXT,
    JSON,
    CSV
  }

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "PLAN_DIR",
      description = {"方案目录。", "The plan folder."})
  private Path directory;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TABLE",
      description = {
        "lead、help、tell、clocks、exits、handling，或方案自有表的名称。",
        "lead, help, tell, clocks, exits, handling, or the name of a table of the plan's own."
      })
  private String name = "";

  @Option(
      names = "--format",
      paramLabel = "text|json|csv",
      defaultValue = "text",
      description = {
        "输出格式，默认text；csv可在电子表格中编辑，由rows-in读回。",
        "Form of the output; default: text. A plan reads csv back with rows-in."
      })
  private Form form;

  /**
   * The command.
   *
   * @param terminal what surrounds it
   */
  public TableCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<PlanFile> file = PlanFile.open(directory, terminal);
    if (file.isEmpty()) {
      return ExitCode.UNUSABLE;
    }
    PlanNames names = new PlanNames(file.get().plan().plan(), terminal.language());
    if (name.isEmpty()) {
      list(PlanTables.of(file.get().plan()), names);
      return ExitCode.OK;
    }
    PlanTable<?> table = PlanTables.get(file.get().plan(), name);
    List<Finding> findings = table.among(file.get().findings());
    return switch (form) {
      case TEXT -> text(table, findings, names);
      case JSON -> json(table, findings, names);
      case CSV -> csv(table);
    };
  }

  private void list(List<PlanTable<?>> tables, PlanNames names) {
    if (form == Form.CSV) {
      throw new UnusableException(
          Text.of("--format csv须写明表名", "Say with --format csv which TABLE"));
    }
    if (form == Form.JSON) {
      List<Map<String, Object>> all =
          tables.stream()
              .<Map<String, Object>>map(
                  table ->
                      ImmutableMap.of(
                          "table", table.path(),
                          "title", table.title(),
                          "hit", table.compiled().table().policy(),
                          "rows", table.size()))
              .toList();
      terminal
          .out()
          .print(Json.write(ImmutableMap.of("schema-version", SCHEMA_VERSION, "tables", all)));
      return;
    }
    Table lines =
        Table.of(
            Column.left(names.say("表", "table")),
            Column.right(names.say("行数", "rows")),
            Column.left(names.say("命中", "hit")),
            Column.left(names.say("内容", "what it says")));
    for (PlanTable<?> table : tables) {
      lines =
          lines.row(
              table.name(),
              Integer.toString(table.size()),
              table.compiled().table().policy().toString(),
              table.title().in(names.language()));
    }
    terminal.print(lines.lines(terminal.style(), Terminal.WIDTH));
  }

  private int text(PlanTable<?> table, List<Finding> findings, PlanNames names) {
    String heading =
        names.say(
            "%s（%s）：%s；共%s行",
            "%s (%s): %s; rows: %s", table.name(), table.title(), hit(table), table.size());
    terminal.print(Hanging.heading(heading, terminal.style()));
    rows(table).forEach(row -> terminal.print(row.lines(names)));
    FindingLines lines = new FindingLines(terminal.language(), terminal.style());
    for (Finding finding : findings) {
      terminal.out().println(lines.line(finding));
      terminal.print(lines.wayOut(finding));
    }
    for (String sentence : new ProofView(table).sentences(names)) {
      terminal.print(Hanging.lines(names.say("证明：", "Proof: "), sentence, Terminal.WIDTH));
    }
    return Result.hasErrors(findings) ? ExitCode.FAULTS : ExitCode.OK;
  }

  private static List<RowView> rows(PlanTable<?> table) {
    return IntStream.rangeClosed(1, table.size())
        .mapToObj(number -> new RowView(table, number))
        .toList();
  }

  private static Text hit(PlanTable<?> table) {
    return switch (table.compiled().table().policy()) {
      case FIRST -> Text.of("取第一个适用的行", "the first row that holds counts");
      case UNIQUE -> Text.of("至多一行适用", "at most one row may hold");
      case COLLECT -> Text.of("取所有适用的行", "all rows that hold count");
      case PRIORITY -> Text.of("取优先级最高的适用行", "of the rows that hold the greatest priority counts");
    };
  }

  private int json(PlanTable<?> table, List<Finding> findings, PlanNames names) {
    ImmutableMap<String, Object> document =
        ImmutableMap.<String, Object>builder()
            .put("schema-version", SCHEMA_VERSION)
            .put("table", table.path())
            .put("title", table.title())
            .put("hit", table.compiled().table().policy())
            .put("rows", rows(table).stream().map(row -> row.json(names)).toList())
            .put("proof", new ProofView(table).json())
            .put("findings", findings.stream().map(TableCommand::json).toList())
            .buildOrThrow();
    terminal.out().print(Json.write(document));
    return Result.hasErrors(findings) ? ExitCode.FAULTS : ExitCode.OK;
  }

  private static Map<String, Object> json(Finding finding) {
    return ImmutableMap.<String, Object>builder()
        .put("code", finding.code())
        .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
        .put("file", finding.place().source())
        .put("line", finding.place().line())
        .put("path", finding.place().path())
        .put("message", finding.message())
        .put("way-out", finding.wayOut())
        .buildOrThrow();
  }

  private int csv(PlanTable<?> table) throws IOException {
    if (table.size() == 0) {
      throw new UnusableException(Text.format("表%s没有行", "Table %s has no rows", table.name()));
    }
    Result<String> sheet = PlanFile.sheet(directory, table.path());
    if (sheet instanceof Result.Passed<String> passed) {
      terminal.out().print(passed.value());
      return ExitCode.OK;
    }
    PlanFile.complain(sheet.findings(), terminal);
    return ExitCode.UNUSABLE;
  }
}
