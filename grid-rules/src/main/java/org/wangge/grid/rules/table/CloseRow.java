package org.wangge.grid.rules.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.Text;

/**
 * A row whose condition would hold if some facts were others. Immutable.
 *
 * @param number its number in the table, from 1
 * @param row the row
 * @param changes the facts that would have to be others, at least one, as few as can be
 * @param <O> the type of the output
 */
public record CloseRow<O>(int number, Row<O> row, List<Decided.Change> changes) {

  /** Copies the list. */
  public CloseRow {
    Objects.requireNonNull(row, "row");
    changes = ImmutableList.copyOf(changes);
  }

  /** {@return it as a phrase} */
  public Text text() {
    return changes.stream()
        .map(Decided.Change::text)
        .reduce((a, b) -> Text.format("%s；%s", "%s; %s", a, b))
        .map(all -> Text.format("第%s行还差：%s", "Row %s would need: %s", number, all))
        .orElseThrow();
  }
}
