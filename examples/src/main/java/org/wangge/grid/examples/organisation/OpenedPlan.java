package org.wangge.grid.examples.organisation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.terminal.UnusableException;
import org.wangge.grid.examples.view.FindingLines;
import org.wangge.grid.examples.view.Names;
import org.wangge.grid.sdk.Jurisdiction;
import org.wangge.grid.sdk.reading.Moments;

/**
 * A plan folder that a command asks something of, in the words of the command line.
 *
 * @param jurisdiction plan and organisation
 * @param terminal where complaints go
 */
public record OpenedPlan(Jurisdiction jurisdiction, Terminal terminal) {

  /**
   * Opens a folder.
   *
   * @param directory the folder
   * @param terminal where complaints go
   * @return the plan; where it has errors they are printed, and there is none
   * @throws IOException if a file is missing or cannot be read
   */
  public static Optional<OpenedPlan> open(Path directory, Terminal terminal) throws IOException {
    Result<Jurisdiction> result = Jurisdiction.load(directory);
    if (result instanceof Result.Passed<Jurisdiction> passed) {
      return Optional.of(new OpenedPlan(passed.value(), terminal));
    }
    FindingLines lines = new FindingLines(terminal.language(), terminal.style());
    result.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(finding -> terminal.err().println(lines.line(finding)));
    return Optional.empty();
  }

  /** {@return what things are called} */
  public Names names() {
    return new Names(jurisdiction, terminal.language());
  }

  /**
   * A moment as written.
   *
   * @param text the moment
   * @return the instant; now, where nothing is written
   */
  public Instant momentOrNow(String text) {
    return text.isEmpty() ? terminal.now() : moment(text);
  }

  Instant moment(String text) {
    return new Moments(jurisdiction.staffing().zone())
        .parse(text)
        .orElseThrow(
            () ->
                new UnusableException(
                    Text.format(
                        "“%s”不是时间，写法如2026-09-30T10:00",
                        "'%s' is not a moment such as 2026-09-30T10:00", text)));
  }

  /** The posts at a moment, as known on another; as known now, where none is written. */
  Staffing staffing(Instant at, String knownOn) {
    Staffing staffing = jurisdiction.history().at(at);
    if (knownOn.isEmpty()) {
      return staffing;
    }
    Result<Staffing> known = staffing.asKnownOn(moment(knownOn));
    if (known instanceof Result.Passed<Staffing> passed) {
      return passed.value();
    }
    throw new UnusableException(known.findings().get(0).message());
  }

  /** What bears an id. */
  static <I, T> T known(
      String text, Function<String, I> make, Function<I, Optional<T>> find, Text kind) {
    return Optional.of(text)
        .filter(IdForm::isValid)
        .map(make)
        .flatMap(find)
        .orElseThrow(
            () -> new UnusableException(Text.format("没有%s“%s”", "No %s '%s'", kind, text)));
  }
}
