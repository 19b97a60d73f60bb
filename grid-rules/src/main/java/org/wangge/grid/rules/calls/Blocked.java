package org.wangge.grid.rules.calls;

import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.ledger.CalendarVersion;

/** Why a clock that is not done calls nobody. */
public sealed interface Blocked extends Reason {

  /**
   * {@code calendar-missing}: a calendar that the ledger names is not at hand.
   *
   * @param version which
   */
  record CalendarMissing(CalendarVersion version) implements Blocked {
    @Override
    public String code() {
      return "calendar-missing";
    }

    @Override
    public Text text() {
      return Text.format("缺少工作日历%s", "The calendar %s is not at hand", version);
    }
  }

  /** {@code end-not-known}: the end, or a step after it, depends on a calendar to come. */
  record EndNotKnown() implements Blocked {
    @Override
    public String code() {
      return "end-not-known";
    }

    @Override
    public Text text() {
      return Text.of(
          "所涉日期的工作日历尚未公布，须公布后重新计算",
          "The calendar of the days concerned is not published; it has to be counted anew then");
    }
  }

  /** {@code stands-still}: the clock is paused, or the case is elsewhere. */
  record StandsStill() implements Blocked {
    @Override
    public String code() {
      return "stands-still";
    }

    @Override
    public Text text() {
      return Text.of("计时暂停或事项已离开本环节", "The clock stands still, or the case is elsewhere");
    }
  }

  /** {@code no-end}: no end of the term can be found. */
  record NoEnd() implements Blocked {
    @Override
    public String code() {
      return "no-end";
    }

    @Override
    public Text text() {
      return Text.of("期限无法届满", "The term has no end");
    }
  }
}
