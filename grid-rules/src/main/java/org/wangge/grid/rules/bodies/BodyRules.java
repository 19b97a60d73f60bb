package org.wangge.grid.rules.bodies;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.cases.Category;
import org.wangge.grid.domain.post.PostTypeId;

/**
 * What a plan says about the bodies that its rules name.
 *
 * <p>Rules: (1) a unit answers through the post of type {@link #unitAnswersBy} that it sent to the
 * grid of the case, else through its contact post; (2) {@code duty-lead} and {@code duty-helpers}
 * are looked up in {@link #dutyList}; (3) a post that leads must be allowed to by {@link
 * #admissions}, else its superiors are asked; (4) the trade of a category is its own, else that of
 * the nearest above it. Immutable; order as in the plan.
 */
@Value.Immutable
public abstract class BodyRules {

  /** No rules. */
  public static final BodyRules NONE = builder().build();

  BodyRules() {}

  /** {@return the type of post that answers for a unit on its grid, where the plan names one} */
  public abstract Optional<PostTypeId> unitAnswersBy();

  /** {@return the categories of matters, with their trades} */
  public abstract List<Category> categories();

  /** {@return the duty list} */
  public abstract List<Duty> dutyList();

  /** {@return the admission lists} */
  public abstract List<Admission> admissions();

  /** {@return which of two competent bodies leads} */
  public abstract List<Overlap> overlaps();

  /** The duty list by category. */
  @Value.Lazy
  Duties duties() {
    return new Duties(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link BodyRules}; each attribute is set once. */
  public static final class Builder extends ImmutableBodyRules.Builder {
    Builder() {}
  }
}
