package org.wangge.grid.rules.decision;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.table.DecisionTable;

/** Why a table of a plan says what it says. */
public sealed interface TableReason extends Reason {

  /**
   * A row holds and counts.
   *
   * @param title the name of the table
   * @param hit the row
   */
  record RowHolds(Text title, DecisionTable.Hit<Outcome> hit) implements TableReason {
    @Override
    public String code() {
      return "table-row";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s第%s行：%s → %s",
          "%s, row %s: %s → %s",
          title,
          hit.number(),
          hit.row().when().text(),
          hit.row().output().text());
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(hit.row().clause());
    }
  }

  /**
   * No row holds.
   *
   * @param title the name of the table
   */
  record NoRow(Text title) implements TableReason {
    @Override
    public String code() {
      return "no-table-row";
    }

    @Override
    public Text text() {
      return Text.format("%s没有适用的行", "No row of %s applies", title);
    }
  }

  /**
   * Several rows hold where only one may.
   *
   * @param title the name of the table
   * @param rows their numbers, from 1
   */
  record SeveralRows(Text title, List<Integer> rows) implements TableReason {
    /** Copies the list. */
    public SeveralRows {
      rows = ImmutableList.copyOf(rows);
    }

    @Override
    public String code() {
      return "several-table-rows";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s有几行同时适用，方案未规定取哪一行：%s",
          "Several rows of %s apply, and the plan does not say which: %s", title, Text.list(rows));
    }
  }
}
