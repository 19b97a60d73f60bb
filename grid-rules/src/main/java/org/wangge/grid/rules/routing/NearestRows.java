package org.wangge.grid.rules.routing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.table.Row;

/** Finds the rows of the lead table that do not apply for the want of the fewest conditions. */
final class NearestRows {

  /** More would not be read. */
  private static final int MOST = 3;

  private NearestRows() {}

  /** At most three, the nearest first, then in the order of the table. */
  static List<NearRow> of(List<Row<Party>> rows, Facts facts) {
    List<NearRow> missed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Condition> unmet = unmet(rows.get(i).when(), facts);
      if (!unmet.isEmpty()) {
        missed.add(new NearRow(i + 1, rows.get(i), unmet));
      }
    }
    return missed.stream()
        .sorted(Comparator.comparingInt(row -> row.unmet().size()))
        .limit(MOST)
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
