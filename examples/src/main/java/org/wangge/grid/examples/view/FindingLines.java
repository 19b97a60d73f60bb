package org.wangge.grid.examples.view;

import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.examples.terminal.Style;
import org.wangge.grid.examples.terminal.Terminal;

/**
 * Findings as lines: {@code plan.yaml:12 ERROR unknown-clause message}. The order of the four parts
 * is part of the contract of the command line.
 *
 * @param language the language of the messages
 * @param style how severities stand out
 */
public record FindingLines(Language language, Style style) {

  /** Checks that both are there. */
  public FindingLines {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(style, "style");
  }

  /**
   * A finding in one line, however long.
   *
   * @param finding the finding
   * @return place, severity, code and message
   */
  public String line(Finding finding) {
    String message = finding.message().in(language).replace('\n', ' ');
    return finding.place()
        + " "
        + severity(finding.severity())
        + " "
        + finding.code()
        + " "
        + message;
  }

  /**
   * What the author can do.
   *
   * @param finding the finding
   * @return indented lines
   */
  public List<String> wayOut(Finding finding) {
    return Hanging.lines("    → ", finding.wayOut().in(language), Terminal.WIDTH);
  }

  private String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> style.bad(severity.name());
      case WARNING -> style.warning(severity.name());
      case INFO -> style.faint(severity.name());
    };
  }
}
