package org.wangge.grid.rules.clock;

import java.util.Arrays;
import java.util.Optional;

/**
 * The event that a term of a case runs from, by name, so that no other event moves its end. Where
 * it has not happened the term does not run.
 */
public enum TermStart {
  /** The report of the matter. */
  REPORT("report"),
  /** The last hand-up: whoever led could not solve it. */
  HAND_UP("hand-up"),
  /** The last summons of a unit. */
  SUMMONS("summons"),
  /** The last demand for rework. */
  REWORK("rework");

  private final String text;

  TermStart(String text) {
    this.text = text;
  }

  /**
   * Reads the canonical text.
   *
   * @param text {@code report}, {@code hand-up}, {@code summons} or {@code rework}
   * @return the start, if there is one of that name
   */
  public static Optional<TermStart> parse(String text) {
    return Arrays.stream(values()).filter(start -> start.text.equals(text)).findFirst();
  }

  @Override
  public String toString() {
    return text;
  }
}
