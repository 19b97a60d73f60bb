package org.wangge.grid.rules.bodies;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.cases.Category;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.organisation.LevelId;
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

  /**
   * Whether a category is another one or lies below it.
   *
   * @param id the category
   * @param above the other
   * @return true if it does
   */
  public boolean isWithin(CategoryId id, CategoryId above) {
    return duties().path(id).contains(above);
  }

  /**
   * Whether the duty list says anything of a category.
   *
   * @param id the category
   * @return true if a row covers it
   */
  public boolean hasDuty(CategoryId id) {
    return !duties().claims(id).isEmpty();
  }

  /**
   * The admission list that keeps a category from the posts of a level.
   *
   * @param id the category
   * @param levels the level and those above it
   * @return the first list that binds one of them, where none of its level has the category
   */
  public Optional<Admission> bar(CategoryId id, Collection<LevelId> levels) {
    return admissions().stream()
        .filter(list -> levels.contains(list.level()) && !isAdmitted(id, list.level()))
        .findFirst();
  }

  private boolean isAdmitted(CategoryId id, LevelId level) {
    return admissions().stream()
        .filter(list -> list.level().equals(level))
        .flatMap(list -> list.categories().stream())
        .anyMatch(above -> isWithin(id, above));
  }

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
