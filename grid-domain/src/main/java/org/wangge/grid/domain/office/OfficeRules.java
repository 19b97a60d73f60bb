package org.wangge.grid.domain.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.post.TradeId;

/**
 * What a plan says about who may hold its posts.
 *
 * <p>Rules: (1) a post type has rules for its holders or none; (2) a fact of a person has values in
 * rising order, {@link #EDUCATION} is there in every plan; (3) health, faith, politics, ethnicity
 * and criminal records are no facts here, nor is membership of a party. Example: {@code cadre-rank}
 * with {@code deputy-section-chief, section-chief}. Immutable; order as in the plan.
 */
@Value.Immutable
public abstract class OfficeRules {

  /** The level of schooling that a person has completed. */
  public static final FactId EDUCATION = FactId.of("education");

  /** The values of {@link #EDUCATION}, lowest first. */
  public static final List<String> EDUCATION_GRADES =
      List.of("primary", "junior-middle", "high-school", "college", "bachelor", "master", "doctor");

  /** No rules. */
  public static final OfficeRules NONE = builder().build();

  OfficeRules() {}

  /** {@return the rules for holders, by post type} */
  public abstract Map<PostTypeId, HolderRules> holders();

  /** {@return the trades, with their names} */
  public abstract Map<TradeId, Text> trades();

  /** {@return the crews} */
  public abstract List<Crew> crews();

  /** {@return the functions that each grid must have filled} */
  public abstract List<GridFunction> functions();

  /** {@return the values of each fact that the plan declares, in rising order} */
  public abstract Map<FactId, List<String>> facts();

  /**
   * The values that a fact can have.
   *
   * @param fact the fact
   * @return the values in rising order; empty if no such fact is known
   */
  public List<String> grades(FactId fact) {
    return fact.equals(EDUCATION) ? EDUCATION_GRADES : facts().getOrDefault(fact, List.of());
  }

  /**
   * The rules for the holders of a post type.
   *
   * @param type the type
   * @return its rules, where it has any
   */
  public Optional<HolderRules> of(PostTypeId type) {
    return Optional.ofNullable(holders().get(type));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link OfficeRules}; each attribute is set once. */
  public static final class Builder extends ImmutableOfficeRules.Builder {
    Builder() {}
  }
}
