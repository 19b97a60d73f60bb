package org.wangge.grid.domain.duty;

import java.time.LocalDate;
import java.time.ZoneId;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.roster.RosterId;
import org.wangge.grid.domain.roster.Turn;

/** Why a post, or none, is on duty. */
public sealed interface DutyReason extends Reason {

  /**
   * It is the turn of a post.
   *
   * @param turn the turn
   * @param zone the zone to read it in
   */
  record TurnOf(Turn turn, ZoneId zone) implements DutyReason {
    @Override
    public String code() {
      return "turn-of-duty";
    }

    @Override
    public Text text() {
      return Text.format(
          "值班表%s轮到%s（%s）",
          "Roster %s: it is the turn of %s (%s)",
          turn.roster(),
          turn.post(),
          turn.period().in(zone));
    }
  }

  /**
   * The roster has not begun.
   *
   * @param roster the roster
   * @param from its first day
   */
  record NotBegun(RosterId roster, LocalDate from) implements DutyReason {
    @Override
    public String code() {
      return "roster-not-begun";
    }

    @Override
    public Text text() {
      return Text.format("值班表%s自%s起执行", "Roster %s begins on %s", roster, from);
    }
  }

  /**
   * The instant lies between two shifts.
   *
   * @param roster the roster
   */
  record BetweenShifts(RosterId roster) implements DutyReason {
    @Override
    public String code() {
      return "between-shifts";
    }

    @Override
    public Text text() {
      return Text.format("不在值班表%s的班次时间内", "No shift of roster %s runs then", roster);
    }
  }
}
