package org.wangge.grid.rules.deadline;

import java.util.Arrays;
import java.util.Optional;

/** What a term of a case runs from. */
public enum TermStart {
  /** The report of the matter. */
  REPORT("report"),
  /** The last step of the case: a hand-up, a summons, a demand for rework; else the report. */
  STEP("step");

  private final String text;

  TermStart(String text) {
    this.text = text;
  }

  /**
   * Reads the canonical text.
   *
   * @param text {@code report} or {@code step}
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
