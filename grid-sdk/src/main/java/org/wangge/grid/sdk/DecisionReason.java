package org.wangge.grid.sdk;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.sdk.plan.DayRange;

/** Why a jurisdiction does not take a case at all. */
public sealed interface DecisionReason extends Reason {

  /**
   * The case names something that plan or organisation do not know.
   *
   * @param kind what it should be: a grid, a category, a channel, a post type, a unit
   * @param id the id
   */
  record Unknown(Text kind, String id) implements DecisionReason {
    @Override
    public String code() {
      return "not-known";
    }

    @Override
    public Text text() {
      return Text.format("方案和组织中没有%s“%s”", "Plan and organisation know no %s '%s'", kind, id);
    }
  }

  /**
   * The matter was reported on a day on which the plan is not in force.
   *
   * @param day the day of the report
   * @param inForce the days on which the plan is in force
   */
  record NotInForce(LocalDate day, DayRange inForce) implements DecisionReason {
    @Override
    public String code() {
      return "not-in-force";
    }

    @Override
    public Text text() {
      return Text.format(
          "方案在%s不生效（%s）", "The plan is not in force on %s (in force %s)", day, inForce);
    }
  }

  /**
   * The case names an old grid, in the place of which there is one now.
   *
   * @param old the grid that is named
   * @param now the grid to which it leads
   */
  record GridWentOver(GridId old, GridId now) implements DecisionReason {
    @Override
    public String code() {
      return "grid-went-over";
    }

    @Override
    public Text text() {
      return Text.format("网格%s已由%s接替", "Grid %s has gone over into %s", old, now);
    }
  }

  /**
   * The case names an old grid that was divided; somebody has to decide.
   *
   * @param old the grid that is named
   * @param now the grids to which it leads
   */
  record GridDivided(GridId old, List<GridId> now) implements DecisionReason {

    /** Copies the list. */
    public GridDivided {
      now = ImmutableList.copyOf(now);
    }

    @Override
    public String code() {
      return "grid-divided";
    }

    @Override
    public Text text() {
      return Text.format(
          "网格%s已分为%s，须先确定归属",
          "Grid %s was divided into %s: say first which of them it is", old, Text.list(now));
    }
  }
}
