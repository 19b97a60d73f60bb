package org.wangge.grid.rules.table;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which of the rows whose condition holds count.
 *
 * <p>Example: of a general row and a special one behind it, {@code first} takes the general one,
 * {@code collect} both, {@code priority} the one with the greater priority, and {@code unique}
 * neither: that two rows hold for one case is a fault of the table.
 */
public enum HitPolicy {
  /** The first in the order of the table. */
  FIRST("first"),
  /** The only one; no two rows may hold for the same facts. */
  UNIQUE("unique"),
  /** All, in the order of the table. */
  COLLECT("collect"),
  /** The one of greatest priority; no two of the same priority may hold for the same facts. */
  PRIORITY("priority");

  private final String text;

  HitPolicy(String text) {
    this.text = text;
  }

  /**
   * Reads the canonical text.
   *
   * @param text {@code first}, {@code unique}, {@code collect} or {@code priority}
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
