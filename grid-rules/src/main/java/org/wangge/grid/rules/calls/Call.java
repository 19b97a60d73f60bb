package org.wangge.grid.rules.calls;

import java.time.Instant;
import java.util.Objects;
import org.wangge.grid.rules.clock.EscalationStep;
import org.wangge.grid.rules.clock.Warning;

/**
 * Something that a term has to tell somebody, once.
 *
 * <p>The id is the same in every run: the clock, its round, how often the end was set anew, and
 * what is told, for example {@code case-17/handle/1.0/warning-1}. A host that keeps the ids of what
 * it has sent never sends twice. Immutable.
 *
 * @param id its id
 * @param at when it is told
 * @param what what is told
 */
public record Call(String id, Instant at, What what) {

  /** Checks that the parts are there. */
  public Call {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(what, "what");
  }

  /** What is told. */
  public sealed interface What {}

  /**
   * The end comes near.
   *
   * @param warning by which warning of the rule
   */
  public record Warn(Warning warning) implements What {}

  /**
   * The term is over and the work is not done. It is told one nanosecond after the end, since what
   * is done at the end is on time.
   *
   * @param due the end
   */
  public record Overdue(Instant due) implements What {}

  /**
   * A step of the ladder is reached.
   *
   * @param step the step, with whom to tell
   */
  public record Escalate(EscalationStep step) implements What {}
}
