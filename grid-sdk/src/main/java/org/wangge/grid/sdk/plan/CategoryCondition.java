package org.wangge.grid.sdk.plan;

import java.util.List;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.rules.condition.Condition;

/** What a condition says of the category of a matter. */
record CategoryCondition(Condition when) {

  private static final String CATEGORY = "category";

  private List<Condition> parts() {
    return when instanceof Condition.All all ? all.conditions() : List.of(when);
  }

  /** Whether it asks for nothing else, so that the category alone decides. */
  boolean isOnly() {
    return parts().stream().allMatch(CategoryCondition::asksCategory);
  }

  private static boolean asksCategory(Condition part) {
    return part instanceof Condition.Within within && within.fact().name().equals(CATEGORY);
  }

  /** Whether it could hold of a category. */
  boolean allows(CategoryId category) {
    return parts().stream()
        .filter(CategoryCondition::asksCategory)
        .allMatch(part -> ((Condition.Within) part).allows(category.id()));
  }
}
