package org.wangge.grid.rules.table;

import java.util.Arrays;
import java.util.Optional;

/** Which of the rows whose condition holds count. */
public enum HitPolicy {
  /** The first in the order of the table. */
  FIRST("first"),
  /** All, in the order of the table. */
  COLLECT("collect");

  private final String text;

  HitPolicy(String text) {
    this.text = text;
  }

  /**
   * Reads the canonical text.
   *
   * @param text {@code first} or {@code collect}
   * @return the policy, if there is one of that name
   */
  public static Optional<HitPolicy> parse(String text) {
    return Arrays.stream(values()).filter(policy -> policy.text.equals(text)).findFirst();
  }

  @Override
  public String toString() {
    return text;
  }
}
