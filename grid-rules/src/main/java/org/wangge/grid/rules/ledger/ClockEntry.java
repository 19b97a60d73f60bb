package org.wangge.grid.rules.ledger;

import java.time.Instant;
import java.util.Objects;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.rules.clock.TermChoice;

/**
 * Something that moves a clock. Nothing else does: a comment or a change of status is no entry, and
 * so cannot move a deadline.
 *
 * <p>Each has the instant from which it holds. Immutable.
 */
public sealed interface ClockEntry {

  /** {@return the instant from which it holds} */
  Instant at();

  /**
   * The term begins; the first entry of a ledger, once.
   *
   * @param at when
   * @param by who has the case
   */
  record Started(Instant at, Holder by) implements ClockEntry {
    /** Checks that the parts are there. */
    public Started {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(by, "by");
    }
  }

  /**
   * The term stands still.
   *
   * @param at when
   * @param until when it runs on by itself at the latest; {@link Instant#MAX} where nothing is said
   */
  record Paused(Instant at, Instant until) implements ClockEntry {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it would run on before it stands still
     */
    public Paused {
      if (!at.isBefore(until)) {
        throw new IllegalArgumentException("An empty pause: " + at + " .. " + until);
      }
    }

    /**
     * A pause until it is ended.
     *
     * @param at when
     * @return the entry
     */
    public static Paused open(Instant at) {
      return new Paused(at, Instant.MAX);
    }
  }

  /**
   * The term runs on.
   *
   * @param at when
   */
  record Resumed(Instant at) implements ClockEntry {}

  /**
   * More time is asked for.
   *
   * @param at when
   * @param term how much
   */
  record ExtensionAsked(Instant at, Term term) implements ClockEntry {}

  /**
   * More time is granted: it adds to the end reached so far.
   *
   * @param at when
   * @param term how much
   */
  record ExtensionGranted(Instant at, Term term) implements ClockEntry {}

  /**
   * More time is refused.
   *
   * @param at when
   */
  record ExtensionRefused(Instant at) implements ClockEntry {}

  /**
   * The term begins anew: what went before is a round of its own.
   *
   * @param at when
   * @param by who has the case from now on
   */
  record Restarted(Instant at, Holder by) implements ClockEntry {}

  /**
   * The case leaves the stage, not done.
   *
   * @param at when
   */
  record Left(Instant at) implements ClockEntry {}

  /**
   * The case comes back to the stage; the rule's {@code Visits} say what becomes of the term.
   *
   * @param at when
   * @param by who has it now
   */
  record Entered(Instant at, Holder by) implements ClockEntry {}

  /**
   * Another term applies, from the start on, since the case was put into another class. Pauses and
   * extensions stay.
   *
   * @param at when
   * @param choice the term
   */
  record TermChanged(Instant at, TermChoice choice) implements ClockEntry {}

  /**
   * The term is counted anew with another calendar.
   *
   * @param at when
   * @param version the calendar
   */
  record CalendarChanged(Instant at, CalendarVersion version) implements ClockEntry {}

  /**
   * The end is set by hand. Pauses do not move it; an extension granted later adds to it.
   *
   * @param at when
   * @param due the end
   */
  record DueFixed(Instant at, Instant due) implements ClockEntry {}

  /**
   * The work is done.
   *
   * @param at the instant of confirmation
   */
  record Stopped(Instant at) implements ClockEntry {}
}
