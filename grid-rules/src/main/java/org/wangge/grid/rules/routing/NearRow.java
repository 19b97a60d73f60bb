package org.wangge.grid.rules.routing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.table.Row;

/**
 * A row of the lead table that does not apply, and what it asks for that is not so.
 *
 * @param number its number in the table, from 1
 * @param row the row
 * @param unmet those of its conditions that do not hold, at least one
 */
public record NearRow(int number, Row<Party> row, List<Condition> unmet) {

  /** Copies the list. */
  public NearRow {
    Objects.requireNonNull(row, "row");
    unmet = ImmutableList.copyOf(unmet);
  }

  /** {@return what would have to be so for the row to apply} */
  public Text text() {
    return Text.format(
        "主办表第%s行（%s）还须：%s",
        "Lead table, row %s (%s) would also need: %s",
        number,
        row.output(),
        Text.list(unmet.stream().map(Condition::text).toList()));
  }
}
