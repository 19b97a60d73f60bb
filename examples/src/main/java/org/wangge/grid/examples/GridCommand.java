package org.wangge.grid.examples;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.examples.organisation.ExportCommand;
import org.wangge.grid.examples.organisation.ImportCommand;
import org.wangge.grid.examples.organisation.OrgCommand;
import org.wangge.grid.examples.organisation.ReorganiseCommand;
import org.wangge.grid.examples.organisation.WhoCommand;
import org.wangge.grid.examples.routing.RouteCommand;
import org.wangge.grid.examples.routing.TableCommand;
import org.wangge.grid.examples.routing.TableDiffCommand;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.terminal.UnusableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command line {@code grid}.
 *
 * <p>A sub-command is a {@code Callable<Integer>} that answers an {@link ExitCode}, gets its {@link
 * Terminal} in the constructor and is added in one line of {@link #commandLine}. What it throws
 * because a file cannot be read ends with {@link ExitCode#UNUSABLE}.
 */
@Command(
    name = "grid",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = GridCommand.Version.class,
    header = {"网格化管理实施方案：检查、运行、说明。", "Checks, runs and explains grid-management plans."},
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, nothing wrong",
      "1:done; errors or failures were found",
      "2:not done: wrong command line, or input that cannot be read",
      "3:not done: a fault of the program"
    })
public final class GridCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  private GridCommand() {}

  /**
   * Runs the command line and ends the process.
   *
   * @param arguments the arguments
   */
  public static void main(String[] arguments) {
    System.exit(run(Terminal.ofProcess(), arguments));
  }

  /**
   * Runs the command line.
   *
   * @param terminal where it writes
   * @param arguments the arguments
   * @return the {@link ExitCode}
   */
  public static int run(Terminal terminal, String... arguments) {
    int code = commandLine(terminal).execute(arguments);
    terminal.flush();
    return code;
  }

  static CommandLine commandLine(Terminal terminal) {
    CommandLine grid = new CommandLine(new GridCommand());
    grid.addMixin("language", terminal.languageOption());
    grid.addSubcommand(new DemoCommand(terminal));
    grid.addSubcommand(new CheckCommand(terminal));
    grid.addSubcommand(new ImportCommand(terminal));
    grid.addSubcommand(new ExportCommand(terminal));
    grid.addSubcommand(new ScenarioCommand(terminal));
    grid.addSubcommand(new ExplainCommand(terminal));
    grid.addSubcommand(new OrgCommand(terminal));
    grid.addSubcommand(new WhoCommand(terminal));
    grid.addSubcommand(new RouteCommand(terminal));
    grid.addSubcommand(new TableCommand(terminal));
    grid.addSubcommand(new TableDiffCommand(terminal));
    grid.addSubcommand(new DeadlineCommand(terminal));
    grid.addSubcommand(new TermCommand(terminal));
    grid.addSubcommand(new CalendarCommand(terminal));
    grid.addSubcommand(new ReorganiseCommand(terminal));
    return grid.setOut(writer(terminal.out()))
        .setErr(writer(terminal.err()))
        .setColorScheme(Help.defaultColorScheme(terminal.style().ansi()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(Terminal.WIDTH)
        .setAdjustLineBreaksForWideCJKCharacters(true)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, terminal));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static int failed(Exception e, Terminal terminal) {
    if (e instanceof UnusableException unusable) {
      terminal.err().println(unusable.in(terminal.language()));
      return ExitCode.UNUSABLE;
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      Exception cause = e.getCause() instanceof IOException io ? io : e;
      Object kind = cause.getClass().getSimpleName();
      Text text = Text.format("无法读取：%s（%s）", "Cannot be read: %s (%s)", cause.getMessage(), kind);
      terminal.err().println(text.in(terminal.language()));
      return ExitCode.UNUSABLE;
    }
    e.printStackTrace(terminal.err());
    return ExitCode.BROKEN;
  }

  /** Without a sub-command there is nothing to do. */
  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "缺少子命令，用法见下。 A command is missing, see below.");
  }

  /** Reads the version from the jar. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = GridCommand.class.getPackage().getImplementationVersion();
      return new String[] {"grid " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
  }
}
