package org.wangge.grid.rules.routing.rule;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.ClauseRef;

/**
 * Who leads where several bodies may have to: one after the other, as agreed.
 *
 * <p>Rules: (1) the first rung whose body is there leads: a unit that is known, a post type of
 * which there is a post; nobody acting there leads to nobody, not to the next rung; (2) while the
 * body of the first rung is not known and the notice runs, the party of the notice leads; (3) after
 * it the next rung. Example: a manhole cover without a known owner: the notice runs 3 working days,
 * the worker sees to it meanwhile; then the builder, then the road authority. Immutable.
 */
@Value.Immutable
public abstract class Agreement {

  Agreement() {}

  /** {@return its id} */
  public abstract AgreementId id();

  /** {@return the parties, first to last, at least one} */
  public abstract List<Party> rungs();

  /** {@return the notice that runs while the body of the first rung is not known} */
  public abstract Optional<Notice> notice();

  /** {@return the clause that sets it up} */
  public abstract ClauseRef clause();

  @Value.Check
  void check() {
    boolean inAgreement =
        rungs().stream().anyMatch(rung -> rung.agreement().isPresent())
            || notice().filter(notice -> notice.lead().agreement().isPresent()).isPresent();
    if (rungs().isEmpty() || inAgreement) {
      throw new IllegalArgumentException("Agreement " + id() + ": not rungs: " + rungs());
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Agreement}; each attribute is set once. */
  public static final class Builder extends ImmutableAgreement.Builder {
    Builder() {}
  }
}
