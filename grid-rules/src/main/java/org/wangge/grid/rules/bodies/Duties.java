package org.wangge.grid.rules.bodies;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.cases.Category;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.post.TradeId;

/** The duty list by category, and what else hangs on the tree of categories. */
final class Duties {

  private final ImmutableMap<CategoryId, Category> categories;
  private final ImmutableListMultimap<CategoryId, Duty> rows;
  private final List<Overlap> overlaps;

  Duties(BodyRules rules) {
    this.categories =
        rules.categories().stream()
            .collect(ImmutableMap.toImmutableMap(Category::id, category -> category));
    this.rows = Multimaps.index(rules.dutyList(), Duty::category);
    this.overlaps = rules.overlaps();
  }

  /** A category and those above it; one that the plan does not list stands alone. */
  List<CategoryId> path(CategoryId id) {
    List<CategoryId> path = new ArrayList<>();
    Optional<CategoryId> next = Optional.of(id);
    while (next.isPresent() && !path.contains(next.get())) {
      path.add(next.get());
      next = Optional.ofNullable(categories.get(next.get())).flatMap(Category::parent);
    }
    return path;
  }

  Optional<TradeId> trade(CategoryId id) {
    return path(id).stream()
        .flatMap(step -> Optional.ofNullable(categories.get(step)).stream())
        .flatMap(category -> category.trade().stream())
        .findFirst();
  }

  /** The rows of the most special category that has any. */
  List<Duty> claims(CategoryId id) {
    return path(id).stream()
        .map(rows::get)
        .filter(found -> !found.isEmpty())
        .<List<Duty>>map(found -> found)
        .findFirst()
        .orElse(List.of());
  }

  /** The bodies that rows say lead, each once. */
  static List<Party> leads(List<Duty> claims) {
    return claims.stream().map(Duty::lead).distinct().collect(toImmutableList());
  }

  /** The one that leads over all others; none where the plan does not say so of each. */
  Optional<Party> first(List<Party> leads, CategoryId id) {
    return leads.stream()
        .filter(
            lead ->
                leads.stream()
                    .filter(other -> !other.equals(lead))
                    .allMatch(
                        other ->
                            overlap(lead, other, id)
                                .filter(rule -> rule.lead().equals(lead))
                                .isPresent()))
        .findFirst();
  }

  /** The rule of two bodies for the most special category; none where two such rules differ. */
  Optional<Overlap> overlap(Party one, Party other, CategoryId id) {
    List<Overlap> both =
        overlaps.stream()
            .filter(rule -> rule.between().contains(one) && rule.between().contains(other))
            .toList();
    for (CategoryId step : path(id)) {
      List<Overlap> found = both.stream().filter(r -> r.categories().contains(step)).toList();
      if (!found.isEmpty()) {
        boolean agreed = found.stream().map(Overlap::lead).distinct().count() == 1;
        return agreed ? Optional.of(found.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
