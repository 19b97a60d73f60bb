package org.wangge.grid.rules.deadline;

import java.time.OffsetDateTime;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.rules.counting.Outside;

/** A step of the reasons of a deadline that speaks of its beginning, or of its unit. */
public sealed interface StartReason extends Reason {

  /**
   * {@code start-next-opening} or {@code start-next-working-day}: the start lies outside business
   * and moves.
   *
   * @param start the start as it was
   * @param moved where it moved
   * @param how by which rule
   */
  record Moved(OffsetDateTime start, OffsetDateTime moved, Outside how) implements StartReason {
    @Override
    public String code() {
      return how == Outside.NEXT_OPENING ? "start-next-opening" : "start-next-working-day";
    }

    @Override
    public Text text() {
      return how == Outside.NEXT_OPENING
          ? Text.format(
              "开始时间%s不在办公时间内，自下一次开门办公时间%s起算",
              "The start, %s, is outside business and moves to the next opening, %s",
              Wording.moment(start),
              Wording.moment(moved))
          : Text.format(
              "开始时间%s不在办公时间内，自下一工作日同一时刻%s起算",
              "The start, %s, is outside business and moves to the same time of the next working day, %s",
              Wording.moment(start),
              Wording.moment(moved));
    }
  }

  /**
   * {@code start-hour-not-counted}: hours begin with the next full hour.
   *
   * @param start the start as it was
   * @param moved the next full hour
   */
  record HourNotCounted(OffsetDateTime start, OffsetDateTime moved) implements StartReason {
    @Override
    public String code() {
      return "start-hour-not-counted";
    }

    @Override
    public Text text() {
      return Text.format(
          "开始的小时不计入，自%s起算",
          "The hour of the start is not counted: it runs from %s", Wording.moment(moved));
    }
  }

  /**
   * {@code days-are-working-days}: the law takes so many days as working days.
   *
   * @param term the days
   */
  record DaysAreWorkingDays(Term term) implements StartReason {
    @Override
    public String code() {
      return "days-are-working-days";
    }

    @Override
    public Text text() {
      return Text.format(
          "按该规则，%s日的期限以工作日计算",
          "By this rule a term of %s days is one of working days", term.amount());
    }
  }
}
