package org.wangge.grid.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.terminal.TerminalLanguage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class GridCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Terminal terminal =
      Terminal.plain(out, err, TerminalLanguage.of(Map.of(), Locale.ENGLISH), Run.NOW);

  @Test
  void help_goes_to_the_output_and_ends_well() {
    assertThat(GridCommand.run(terminal, "--help")).isEqualTo(ExitCode.OK);
    assertThat(text(out)).contains("Usage: grid").contains("--lang=zh|en").doesNotContain("\u001B");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void the_version_names_the_program() {
    assertThat(GridCommand.run(terminal, "--version")).isEqualTo(ExitCode.OK);
    assertThat(text(out)).startsWith("grid ");
  }

  @Test
  void a_wrong_command_line_ends_with_two_and_says_so_on_the_error_stream() {
    assertThat(GridCommand.run(terminal)).isEqualTo(ExitCode.UNUSABLE);
    assertThat(GridCommand.run(terminal, "--nonsense")).isEqualTo(ExitCode.UNUSABLE);
    assertThat(GridCommand.run(terminal, "--lang", "fr")).isEqualTo(ExitCode.UNUSABLE);
    assertThat(text(out)).isEmpty();
    assertThat(text(err)).contains("A command is missing", "--nonsense", "zh or en but was 'fr'");
  }

  @Test
  void the_language_may_stand_before_or_after_the_command() {
    assertThat(execute("--lang", "zh", "greet")).isEqualTo(ExitCode.OK);
    assertThat(execute("greet", "--lang", "en")).isEqualTo(ExitCode.OK);
    assertThat(text(out)).isEqualTo("网格\ngrid\n");
  }

  @Test
  void without_the_option_the_terminals_language_holds() {
    assertThat(execute("greet")).isEqualTo(ExitCode.OK);
    assertThat(text(out)).isEqualTo("grid\n");
  }

  @Test
  void the_answer_of_a_command_is_the_exit_code() {
    assertThat(execute("greet", "--code", "1")).isEqualTo(ExitCode.FAULTS);
  }

  @Test
  void a_file_that_cannot_be_read_ends_with_two() {
    assertThat(execute("greet", "--missing", "plan.yaml")).isEqualTo(ExitCode.UNUSABLE);
    assertThat(text(err)).isEqualTo("Cannot be read: plan.yaml (NoSuchFileException)\n");
  }

  @Test
  void a_fault_of_the_program_ends_with_three_and_its_trace() {
    assertThat(execute("greet", "--code", "-1")).isEqualTo(ExitCode.BROKEN);
    assertThat(text(err)).contains("IllegalStateException");
  }

  @Test
  void lines_end_in_a_line_feed_whatever_the_system() {
    terminal.out().print("a\r\nb\r\n");
    terminal.flush();
    assertThat(text(out)).isEqualTo("a\nb\n");
  }

  private int execute(String... arguments) {
    CommandLine grid = GridCommand.commandLine(terminal);
    grid.addSubcommand(new Greet(terminal));
    return grid.execute(arguments);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Command(name = "greet")
  static final class Greet implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--code")
    private int code;

    @Option(names = "--missing", defaultValue = "")
    private String missing;

    Greet(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
      if (!missing.isEmpty()) {
        throw new NoSuchFileException(missing);
      }
      if (code < 0) {
        throw new IllegalStateException("broken");
      }
      terminal.print(Text.of("网格", "grid"));
      return code;
    }
  }
}
