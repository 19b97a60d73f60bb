package org.wangge.grid.rules.routing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.table.CompiledTable;

/** Finds the rows of the lead table that would apply if the fewest facts were others. */
final class NearestRows {

  /** More would not be read. */
  private static final int MOST = 3;

  private NearestRows() {}

  /** At most three, those first that need the fewest facts changed, then as in the table. */
  static List<NearRow> of(CompiledTable<Party> table, Facts facts) {
    return table.nearest(facts, MOST).stream()
        .map(close -> new NearRow(close.number(), close.row(), unmet(close.row().when(), facts)))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Condition> unmet(Condition when, Facts facts) {
    if (when instanceof Condition.All all) {
      return all.conditions().stream().flatMap(each -> unmet(each, facts).stream()).toList();
    }
    if (when instanceof Condition.Cited cited) {
      return unmet(cited.condition(), facts);
    }
    return when.test(facts) ? ImmutableList.of() : ImmutableList.of(when);
  }
}
