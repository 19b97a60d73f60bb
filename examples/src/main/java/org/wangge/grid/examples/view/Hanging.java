package org.wangge.grid.examples.view;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wangge.grid.examples.terminal.Columns;
import org.wangge.grid.examples.terminal.Style;
import org.wangge.grid.examples.terminal.Terminal;

/** A paragraph that hangs on what stands before it. */
public final class Hanging {

  /** The narrowest a paragraph may become, in columns of the terminal. */
  private static final int NARROWEST = 10;

  private Hanging() {}

  /**
   * Wraps a text behind a lead; lines after the first are indented by the width of the lead.
   *
   * <p>Example: behind the lead {@code "why: "} every further line begins with five spaces.
   *
   * @param lead what stands before the first line
   * @param text the text
   * @param width the width of a line with its lead, in columns of the terminal
   * @return the lines, at least one
   */
  public static List<String> lines(String lead, String text, int width) {
    int indent = Columns.width(lead);
    String before = lead;
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (String part : Columns.wrap(text, Math.max(NARROWEST, width - indent))) {
      lines.add((before + part).stripTrailing());
      before = Columns.padRight("", indent);
    }
    return lines.build();
  }

  /**
   * Wraps a heading; every line stands out on its own.
   *
   * @param text the heading
   * @param style how it stands out
   * @return the lines, at least one
   */
  public static List<String> heading(String text, Style style) {
    return Columns.wrap(text, Terminal.WIDTH).stream()
        .map(style::bold)
        .collect(ImmutableList.toImmutableList());
  }
}
