package org.wangge.grid.rules.ledger;

import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.TermUnit;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.CountingId;
import org.wangge.grid.rules.counting.DayEnd;
import org.wangge.grid.rules.counting.HourStart;
import org.wangge.grid.rules.counting.LastDay;
import org.wangge.grid.rules.counting.Outside;

/** Countings that begin at a given moment, whatever the plan does with a start. */
final class SameClock {

  /** So long from a moment on, to the same time of day. */
  static final Counting COUNTING =
      Counting.builder()
          .id(CountingId.of("same-clock"))
          .title(Text.of("同一时刻", "The same time of day"))
          .source(Text.of("自该时刻起算，至同一时刻届满", "From the moment on, to the same time of day"))
          .addUnits(TermUnit.values())
          .dayEnd(DayEnd.SAME_CLOCK)
          .lastDay(LastDay.STAYS)
          .build();

  private SameClock() {}

  /** The same counting for a stretch that goes on where another ended: the start stays. */
  static Counting goingOn(Counting counting) {
    return Counting.builder()
        .id(counting.id())
        .title(counting.title())
        .source(counting.source())
        .addAllUnits(counting.units())
        .dayEnd(counting.dayEnd())
        .lastDay(counting.lastDay())
        .hourStart(HourStart.MOMENT)
        .onRestDay(Outside.KEPT)
        .beforeOpening(Outside.KEPT)
        .afterClose(Outside.KEPT)
        .workingDays(counting.workingDays())
        .workingDayAmounts(counting.workingDayAmounts())
        .build();
  }
}
