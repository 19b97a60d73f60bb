package org.wangge.grid.sdk;

import java.time.LocalDate;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
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
}
