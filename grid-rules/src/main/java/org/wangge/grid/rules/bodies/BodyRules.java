package org.wangge.grid.rules.bodies;

import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.post.PostTypeId;

/**
 * What a plan says about the bodies that its rules name.
 *
 * <p>Rules: (1) a unit answers through the post of type {@link #unitAnswersBy} that it sent to the
 * grid of the case, else through its contact post. Immutable; order as in the plan.
 */
@Value.Immutable
public abstract class BodyRules {

  /** No rules. */
  public static final BodyRules NONE = builder().build();

  BodyRules() {}

  /** {@return the type of post that answers for a unit on its grid, where the plan names one} */
  public abstract Optional<PostTypeId> unitAnswersBy();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link BodyRules}; each attribute is set once. */
  public static final class Builder extends ImmutableBodyRules.Builder {
    Builder() {}
  }
}
