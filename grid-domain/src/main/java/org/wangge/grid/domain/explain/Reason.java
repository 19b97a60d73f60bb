package org.wangge.grid.domain.explain;

import java.util.Optional;

/**
 * One step of why a decision came out as it did: typed data first, text second.
 *
 * <p>Each feature declares its own reasons as records beside the engine that gives them, so that a
 * host can read their parts; {@link #code} is the stable name that scenarios and tests refer to,
 * for example {@code ab-partner}. Implementations are immutable and equal by value.
 */
public interface Reason {

  /** {@return the stable kebab-case name of this kind of reason} */
  String code();

  /** {@return the reason as a sentence in both languages} */
  Text text();

  /** {@return the clause of the plan behind this reason, where one is} */
  default Optional<ClauseRef> clause() {
    return Optional.empty();
  }
}
