package org.wangge.grid.rules.table;

import java.time.LocalDate;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.MomentAtom;

/** The days on which a row is in force: what its condition says of the date in any case. */
record RowPeriod(LocalDate from, LocalDate to) {

  private static final RowPeriod ANY = new RowPeriod(LocalDate.MIN, LocalDate.MAX);

  static RowPeriod of(Condition when) {
    if (when instanceof MomentAtom.During during) {
      return new RowPeriod(during.from(), during.to());
    }
    if (when instanceof Condition.Cited cited) {
      return of(cited.condition());
    }
    return when instanceof Condition.All all
        ? all.conditions().stream().map(RowPeriod::of).reduce(ANY, RowPeriod::and)
        : ANY;
  }

  private RowPeriod and(RowPeriod other) {
    return new RowPeriod(
        from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
  }

  /** The period as a phrase. */
  Text text() {
    if (equals(ANY)) {
      return Text.of("一直有效", "in force at all times");
    }
    if (to.equals(LocalDate.MAX)) {
      return Text.format("自%s起有效", "in force from %s", from);
    }
    return from.equals(LocalDate.MIN)
        ? Text.format("至%s止有效", "in force up to %s", to)
        : Text.format("%s至%s有效", "in force from %s to %s", from, to);
  }

  /** Whether this is a period, and has days before the other begins, or after it ends. */
  boolean reachesBeyond(RowPeriod other) {
    return !equals(ANY) && (from.isBefore(other.from) || to.isAfter(other.to));
  }
}
