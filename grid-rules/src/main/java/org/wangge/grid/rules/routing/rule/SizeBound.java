package org.wangge.grid.rules.routing.rule;

import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.rules.condition.Condition;

/**
 * How far up a matter may go (小事不出社区，大事不出街道).
 *
 * <p>Rules: (1) it looks at the level of the type of the post that is responsible, not of whoever
 * stands in; (2) a post on another ladder lies neither above nor below; (3) a matter that would go
 * beyond stays with the post found by {@link #boundedTo}, else with the last lead before. Example
 * (TT-02): small matters, not beyond the community. Immutable.
 */
@Value.Immutable
public abstract class SizeBound {

  SizeBound() {}

  /** {@return the matters that it bounds} */
  public abstract Condition when();

  /** {@return the highest level that may lead} */
  public abstract LevelId notBeyond();

  /** {@return the type of post that keeps what would go beyond; the last lead where not said} */
  public abstract Optional<PostTypeId> boundedTo();

  /** {@return the clause that sets it} */
  public abstract ClauseRef clause();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SizeBound}; each attribute is set once. */
  public static final class Builder extends ImmutableSizeBound.Builder {
    Builder() {}
  }
}
