package org.wangge.grid.examples.view;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.examples.terminal.Columns;
import org.wangge.grid.examples.terminal.Style;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.sdk.scenario.ScenarioResult;

/**
 * Scenarios that did not pass, as lines: title, then for each difference its place and step, what
 * was expected, what came out, and why.
 *
 * @param language the language of the labels and reasons
 * @param style how lines stand out
 */
public record ScenarioLines(Language language, Style style) {

  private static final Text FAILED = Text.of("未通过 ", "FAILED ");
  private static final Text EXPECTED = Text.of("应为：", "expected: ");
  private static final Text ACTUAL = Text.of("实为：", "actual:   ");
  private static final Text WHY = Text.of("原因：", "why:      ");

  /** Checks that both are there. */
  public ScenarioLines {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(style, "style");
  }

  /**
   * A scenario that ran and did not pass.
   *
   * @param result what running it gave
   * @return the lines
   */
  public List<String> failed(ScenarioResult result) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(heading(result.place() + " " + result.title()));
    for (ScenarioResult.Failure failure : result.failures()) {
      lines.add("  " + failure.place() + " " + failure.step());
      lines.add("    " + EXPECTED.in(language) + failure.expected());
      lines.add("    " + ACTUAL.in(language) + failure.actual());
      String lead = "    " + WHY.in(language);
      for (Text reason : failure.why().lines()) {
        lines.addAll(Hanging.lines(lead, reason.in(language), Terminal.WIDTH));
        lead = Columns.padRight("", Columns.width(lead));
      }
    }
    return lines.build();
  }

  /**
   * A scenario that could not be read.
   *
   * @param findings what is wrong with its file, at least one
   * @return the lines
   */
  public List<String> unreadable(List<Finding> findings) {
    FindingLines finding = new FindingLines(language, style);
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(heading(findings.get(0).place().toString()));
    for (Finding each : findings) {
      lines.add("  " + finding.line(each));
      lines.addAll(finding.wayOut(each));
    }
    return lines.build();
  }

  private String heading(String what) {
    return style.bad(FAILED.in(language)) + style.bold(what);
  }
}
