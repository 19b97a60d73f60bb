package org.wangge.grid.rules.ledger;

import java.time.Instant;

/**
 * Whether a clock runs at an instant.
 *
 * <p>Example: paused at 10:00 until 15:00 at the latest, it is {@link Paused} at 14:59 and {@link
 * Running} at 15:00. Immutable.
 */
public sealed interface Standing {

  /** It has not begun. */
  record NotStarted() implements Standing {}

  /** It runs. */
  record Running() implements Standing {}

  /**
   * It stands still.
   *
   * @param since since when
   * @param until when it runs on by itself at the latest; {@link Instant#MAX} where nothing says so
   */
  record Paused(Instant since, Instant until) implements Standing {}

  /**
   * The case has left the stage and may come back.
   *
   * @param since since when
   */
  record Away(Instant since) implements Standing {}

  /**
   * It runs no more.
   *
   * @param at since when
   * @param how how it ended
   */
  record Ended(Instant at, How how) implements Standing {}

  /** How a round of a clock ends. */
  enum How {
    /** The work was done. */
    DONE,
    /** The term began anew. */
    RESTARTED,
    /** The case had left for another holder, and came back to this one no more. */
    HANDED_ON
  }
}
