package org.wangge.grid.examples.routing;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Json;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.view.Hanging;
import org.wangge.grid.examples.view.PlanNames;
import org.wangge.grid.rules.table.DecisionTable;
import org.wangge.grid.rules.table.Row;
import org.wangge.grid.rules.table.TableDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code table-diff}: which facts a new version of a plan leads elsewhere. What cannot be compared
 * ends with {@link ExitCode#UNUSABLE}; that something differs is no fault.
 */
@Command(
    name = "table-diff",
    description = {
      "比较两版方案的同一张表：哪些情形的结果变了，原来如何、现在如何。",
      "Compares a table of two versions of a plan: which facts go elsewhere now, from where to where."
    })
public final class TableDiffCommand implements Callable<Integer> {

  private static final int SCHEMA_VERSION = 1;

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "OLD_DIR",
      description = {"原方案目录。", "The folder of the old version."})
  private Path oldDirectory;

  @Parameters(
      index = "1",
      paramLabel = "NEW_DIR",
      description = {"新方案目录。", "The folder of the new version."})
  private Path newDirectory;

  @Parameters(
      index = "2",
      paramLabel = "TABLE",
      description = {"表名，同table命令。", "The table, as for the command table."})
  private String name;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = {"输出格式，默认text。", "Form of the output; default: text."})
  private Form form;

  /**
   * The command.
   *
   * @param terminal what surrounds it
   */
  public TableDiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** One version of the table, with the names of its plan. */
  private record Version(PlanTable<?> table, PlanNames names) {

    String say(List<DecisionTable.Hit<Object>> hits) {
      return hits.stream()
          .map(
              hit ->
                  names.say(
                      "%s（第%s行）",
                      "%s (row %s)", table.say(hit.row().output(), names), hit.number()))
          .reduce((a, b) -> names.say("%s；%s", "%s; %s", a, b))
          .orElse(names.say("没有适用的行", "no row"));
    }

    /** The table, with outputs of any type. */
    DecisionTable<Object> any() {
      DecisionTable<?> written = table.compiled().table();
      return new DecisionTable<>(
          written.name(), written.policy(), written.rows().stream().map(Version::any).toList());
    }

    private static Row<Object> any(Row<?> row) {
      return new Row<>(row.when(), row.output(), row.clause(), row.priority());
    }
  }

  @Override
  public Integer call() throws IOException {
    Optional<PlanFile> before = PlanFile.open(oldDirectory, terminal);
    Optional<PlanFile> after = PlanFile.open(newDirectory, terminal);
    if (before.isEmpty() || after.isEmpty()) {
      return ExitCode.UNUSABLE;
    }
    Version was = version(before.get());
    Version is = version(after.get());
    TableDiff<Object> diff =
        TableDiff.between(
            was.any(),
            was.table().compiled().vocabulary(),
            is.any(),
            is.table().compiled().vocabulary());
    if (form == Form.JSON) {
      terminal.out().print(Json.write(json(diff, is)));
    } else {
      print(diff, was, is);
    }
    return diff.complete() ? ExitCode.OK : ExitCode.UNUSABLE;
  }

  private Version version(PlanFile file) {
    Language language = terminal.language();
    return new Version(
        PlanTables.get(file.plan(), name), new PlanNames(file.plan().plan(), language));
  }

  private void print(TableDiff<Object> diff, Version was, Version is) {
    PlanNames names = is.names();
    if (!diff.complete()) {
      Text why =
          diff.incomparable().isEmpty()
              ? Text.of("两表合起来过大，未作比较", "Not compared: the two tables are too large together")
              : Text.format(
                  "未作比较：以下事实的类型已变：%s",
                  "Not compared: these facts are of another kind now: %s",
                  Text.list(diff.incomparable()));
      terminal.err().println(why.in(terminal.language()));
      return;
    }
    if (diff.changes().isEmpty()) {
      terminal.print(Text.format("表%s在任何情形下结果都不变", "Table %s says the same in every case", name));
      return;
    }
    for (TableDiff.Change<Object> change : diff.changes()) {
      terminal.print(
          Hanging.heading(
              names.say("%s时：", "Where %s:", change.witness().text()), terminal.style()));
      print(names.say("原：", "before: "), was.say(change.before()));
      print(names.say("现：", "now:    "), is.say(change.after()));
    }
  }

  private void print(String lead, String answer) {
    terminal.print(Hanging.lines("  " + lead, answer, Terminal.WIDTH));
  }

  private static Map<String, Object> json(TableDiff<Object> diff, Version is) {
    return ImmutableMap.of(
        "schema-version",
        SCHEMA_VERSION,
        "table",
        is.table().path(),
        "compared",
        diff.complete(),
        "incomparable",
        diff.incomparable(),
        "changes",
        diff.changes().stream().map(TableDiffCommand::json).toList());
  }

  private static Map<String, Object> json(TableDiff.Change<Object> change) {
    return ImmutableMap.of(
        "where",
        change.witness().values(),
        "text",
        change.witness().text(),
        "before",
        hits(change.before()),
        "now",
        hits(change.after()));
  }

  private static List<Map<String, Object>> hits(List<DecisionTable.Hit<Object>> hits) {
    return hits.stream()
        .<Map<String, Object>>map(
            hit ->
                ImmutableMap.of(
                    "row", hit.number(), "output", PlanTable.written(hit.row().output())))
        .toList();
  }
}
