package org.wangge.grid.domain.cases;

import java.util.Arrays;
import java.util.Optional;

/** Why a clock does not count although it ran: the fact of a breach stays, the account does not. */
public enum Exclusion {
  /** An appeal against the breach was upheld: it leaves the statistics. */
  APPEAL_UPHELD("appeal-upheld"),
  /** The case was deferred: it leaves the denominator. */
  DEFERRED("deferred"),
  /** The case was void: it leaves every denominator. */
  VOID("void");

  private final String text;

  Exclusion(String text) {
    this.text = text;
  }

  /**
   * Reads the canonical text.
   *
   * @param text {@code appeal-upheld}, {@code deferred} or {@code void}
   * @return the reason, if there is one of that name
   */
  public static Optional<Exclusion> parse(String text) {
    return Arrays.stream(values()).filter(why -> why.text.equals(text)).findFirst();
  }

  @Override
  public String toString() {
    return text;
  }
}
