package org.wangge.grid.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.view.ReadingLines;
import org.wangge.grid.rules.wording.PublishedWording;
import org.wangge.grid.rules.wording.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code term}: what a published wording of a term says.
 *
 * <p>Of a clear wording the first line is the canonical text; one that is open or not understood is
 * a fault of the wording. Several wordings are answered one after the other, each below itself.
 */
@Command(
    name = "term",
    description = {
      "读出文件中的期限用语，如“5个工作日”；含义不明的列出各种读法。",
      "Reads terms as plans word them, such as 5个工作日; lists the readings of one that is open."
    })
final class TermCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "WORDING",
      description = {"期限用语，可以有多个。", "One wording or more."})
  private List<String> wordings = new ArrayList<>();

  TermCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ReadingLines lines = new ReadingLines(terminal.language(), terminal.style());
    boolean clear = true;
    for (int i = 0; i < wordings.size(); i++) {
      boolean alone = wordings.size() == 1;
      Place place = alone ? Place.at("term") : Place.at("term", i + 1);
      Reading reading = PublishedWording.read(wordings.get(i), place);
      if (!alone) {
        terminal.out().println(terminal.style().bold(wordings.get(i)));
      }
      lines.lines(reading).forEach(line -> terminal.out().println(alone ? line : "  " + line));
      clear &= reading instanceof Reading.Clear;
    }
    return clear ? ExitCode.OK : ExitCode.FAULTS;
  }
}
