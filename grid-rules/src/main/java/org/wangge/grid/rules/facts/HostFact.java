package org.wangge.grid.rules.facts;

import java.util.Objects;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Vocabulary;

/**
 * A fact that the host declares in its plan and gives with each report, as canonical text.
 *
 * <p>Rules: (1) one that may be unknown may be left out of a report, any other has to be there; (2)
 * of many codes, none is what is said where nothing is said. Example: {@code new HostFact(severity,
 * false)}, given as {@code severity = high}. Immutable.
 *
 * @param fact the fact
 * @param mayBeUnknown whether a report may be without it
 */
public record HostFact(Fact<?> fact, boolean mayBeUnknown) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a fact of many codes may be unknown
   */
  public HostFact {
    Objects.requireNonNull(fact, "fact");
    if (mayBeUnknown && fact instanceof Fact.ManyCodes) {
      throw new IllegalArgumentException("Always known: " + fact.name());
    }
  }

  /** {@return whether a report has to say it} */
  public boolean isRequired() {
    return !mayBeUnknown && !(fact instanceof Fact.ManyCodes);
  }

  /**
   * Adds this fact to others.
   *
   * @param others the others
   * @return all of them
   */
  public Vocabulary in(Vocabulary others) {
    return mayBeUnknown ? others.withUnknowable(fact) : others.with(fact);
  }
}
