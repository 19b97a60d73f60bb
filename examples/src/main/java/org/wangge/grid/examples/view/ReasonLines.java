package org.wangge.grid.examples.view;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.examples.terminal.Columns;
import org.wangge.grid.examples.terminal.Style;
import org.wangge.grid.examples.terminal.Terminal;

/**
 * Reasons as lines: the code by which a scenario names it, the sentence, the clause.
 *
 * @param language the language of the sentences
 * @param style how codes stand back
 */
public record ReasonLines(Language language, Style style) {

  private static final String INDENT = "  ";

  /** Checks that both are there. */
  public ReasonLines {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(style, "style");
  }

  /**
   * All reasons of a decision.
   *
   * @param explanation the reasons
   * @return the lines, indented, with the sentences lined up
   */
  public List<String> lines(Explanation explanation) {
    int width = explanation.codes().stream().mapToInt(Columns::width).max().orElse(0);
    List<String> sentences = explanation.lines(language);
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (int i = 0; i < sentences.size(); i++) {
      Reason reason = explanation.reasons().get(i);
      String code = style.faint(Columns.padRight(reason.code(), width));
      lines.addAll(Hanging.lines(INDENT + code + INDENT, sentences.get(i), Terminal.WIDTH));
    }
    return lines.build();
  }
}
