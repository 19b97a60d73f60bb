package org.wangge.grid.rules.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.condition.Truth;

/** Why a row of a table counts, or does not. */
public sealed interface RowReason extends Reason {

  /** {@return the number of the row, from 1} */
  int number();

  /**
   * The row counts.
   *
   * @param number its number
   * @param when its condition
   */
  record Counts(int number, Text when) implements RowReason {
    @Override
    public String code() {
      return "row-counts";
    }

    @Override
    public Text text() {
      return Text.format("第%s行适用：%s", "Row %s applies: %s", number, when);
    }
  }

  /**
   * The row holds, but others count.
   *
   * @param number its number
   * @param others the rows that count
   */
  record Behind(int number, List<Integer> others) implements RowReason {
    /** Copies the list. */
    public Behind {
      others = ImmutableList.copyOf(others);
    }

    @Override
    public String code() {
      return "row-behind";
    }

    @Override
    public Text text() {
      return Text.format(
          "第%s行的条件成立，但第%s行先适用",
          "The condition of row %s holds, but row %s comes first", number, Text.list(others));
    }
  }

  /**
   * The condition of the row does not hold.
   *
   * @param number its number
   * @param unmet the parts that do not hold
   */
  record NotMet(int number, List<Unmet> unmet) implements RowReason {
    /** Copies the list. */
    public NotMet {
      unmet = ImmutableList.copyOf(unmet);
    }

    @Override
    public String code() {
      return "row-not-met";
    }

    @Override
    public Text text() {
      return Text.format(
          "第%s行不适用：%s",
          "Row %s does not apply: %s",
          number,
          unmet.stream()
              .map(Unmet::text)
              .reduce((a, b) -> Text.format("%s；%s", "%s; %s", a, b))
              .orElse(Text.of("条件不成立", "its condition does not hold")));
    }
  }

  /**
   * A part of a condition that is not true.
   *
   * @param asked what it asks for
   * @param truth whether it is false, or not known
   */
  record Unmet(Text asked, Truth truth) {

    /** {@return it as a phrase} */
    public Text text() {
      return truth == Truth.UNKNOWN
          ? Text.format("是否“%s”不明", "whether '%s' is not known", asked)
          : Text.format("“%s”不成立", "'%s' does not hold", asked);
    }
  }
}
