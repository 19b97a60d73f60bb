package org.wangge.grid.rules.clock;

import org.immutables.value.Value;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.term.Term;
import org.wangge.grid.rules.term.TermId;

/**
 * A term that a plan sets: how long, counted how, from when.
 *
 * <p>Example (QS-06): handing up within {@code 1 working-day} by the {@code civil-code}, from the
 * hand-up. Immutable.
 */
@Value.Immutable
public abstract class TermRule {

  TermRule() {}

  /** {@return its id, for example {@code hand-up}} */
  public abstract TermId id();

  /** {@return its name} */
  public abstract Text title();

  /** {@return how long it is} */
  public abstract Term term();

  /** {@return how it is counted} */
  public abstract Counting counting();

  /** {@return what it runs from} */
  public abstract TermStart from();

  /** {@return the clause that sets it} */
  public abstract ClauseRef clause();

  @Value.Check
  void check() {
    if (!counting().defines(term().unit())) {
      throw new IllegalArgumentException(
          "Term " + id() + ": " + counting().id() + " does not count " + term().unit());
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TermRule}; each attribute is set once. */
  public static final class Builder extends ImmutableTermRule.Builder {
    Builder() {}
  }
}
