package org.wangge.grid.sdk.plan;

import java.util.List;
import java.util.stream.Stream;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.rules.condition.Atom;
import org.wangge.grid.rules.condition.Condition;

/** What a condition says of the category of a matter, as far as it says so plainly. */
record CategoryCondition(Condition when) {

  private static final String CATEGORY = "category";

  /** The conditions that must all hold. */
  private static Stream<Condition> parts(Condition when) {
    if (when instanceof Condition.Cited cited) {
      return parts(cited.condition());
    }
    return when instanceof Condition.All all
        ? all.conditions().stream().flatMap(CategoryCondition::parts)
        : Stream.of(when);
  }

  private List<Atom.OfCode> ofCategory() {
    return parts(when)
        .filter(CategoryCondition::asksCategory)
        .map(part -> (Atom.OfCode) part)
        .toList();
  }

  private static boolean asksCategory(Condition part) {
    return part instanceof Atom.OfCode atom && atom.fact().name().equals(CATEGORY);
  }

  /** Whether it asks for nothing else, so that the category alone decides. */
  boolean isOnly() {
    return parts(when).allMatch(CategoryCondition::asksCategory);
  }

  /** Whether it could hold of a category. */
  boolean allows(CategoryId category) {
    return ofCategory().stream().allMatch(atom -> atom.allows(category.id()));
  }
}
