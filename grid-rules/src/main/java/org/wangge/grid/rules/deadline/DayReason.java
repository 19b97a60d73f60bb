package org.wangge.grid.rules.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import org.wangge.grid.domain.calendar.DayKind;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.term.TermUnit;

/** A step of the reasons of a deadline that speaks of whole days. */
public sealed interface DayReason extends Reason {

  /**
   * {@code start-day-not-counted}.
   *
   * @param day the day of the start
   */
  record StartDayNotCounted(LocalDate day) implements DayReason {
    @Override
    public String code() {
      return "start-day-not-counted";
    }

    @Override
    public Text text() {
      return Text.format("开始当日%s不计入", "The day of the start, %s, is not counted", Wording.day(day));
    }
  }

  /**
   * {@code counted}, on a make-up day {@code make-up-day-counted}: one working day of the term.
   *
   * @param day the day
   * @param number which of the term's working days it is, from 1
   * @param status what the calendar says of it
   */
  record Counted(LocalDate day, long number, DayStatus status) implements DayReason {
    @Override
    public String code() {
      return status.kind() == DayKind.MAKE_UP_DAY ? "make-up-day-counted" : "counted";
    }

    @Override
    public Text text() {
      return status.kind() == DayKind.MAKE_UP_DAY
          ? Text.format(
              "%s为%s，计为第%s个工作日",
              "%s, a %s, is counted as working day %s",
              Wording.day(day),
              Wording.status(status),
              number)
          : Text.format("%s计为第%s个工作日", "%s is counted as working day %s", Wording.day(day), number);
    }
  }

  /**
   * {@code days-counted}: the calendar days of the term, rest days included.
   *
   * @param first the first of them
   * @param last the last of them
   * @param number how many they are
   */
  record DaysCounted(LocalDate first, LocalDate last, long number) implements DayReason {
    @Override
    public String code() {
      return "days-counted";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s连续计%s，休息日计算在内",
          "%s counted: %s in a row, rest days included",
          Wording.days(first, last),
          TermUnit.DAYS.of(number));
    }
  }

  /**
   * {@code skipped-weekend} or {@code skipped-holiday}: rest days one after the other, of one
   * status.
   *
   * @param first the first of them
   * @param last the last of them
   * @param status what the calendar says of each
   */
  record Skipped(LocalDate first, LocalDate last, DayStatus status) implements DayReason {
    @Override
    public String code() {
      return status.kind() == DayKind.HOLIDAY ? "skipped-holiday" : "skipped-weekend";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s为%s，不计为工作日", "%s: %s, not worked", Wording.days(first, last), Wording.status(status));
    }
  }

  /**
   * {@code rolled}: the last calendar day is a rest day, so that the term ends later.
   *
   * @param lastDay the last day as counted
   * @param status what the calendar says of it
   * @param rolledTo the first working day after
   */
  record Rolled(LocalDate lastDay, DayStatus status, LocalDate rolledTo) implements DayReason {
    @Override
    public String code() {
      return "rolled";
    }

    @Override
    public Text text() {
      return Text.format(
          "期间最后一日%s为休息日（%s），顺延至%s",
          "The last day, %s, is a rest day (%s): the term rolls to %s",
          Wording.day(lastDay),
          status.text(),
          Wording.day(rolledTo));
    }
  }

  /**
   * {@code ends-at-close}: the last day ends with business.
   *
   * @param day the last day
   * @param close when business closes
   */
  record EndsAtClose(LocalDate day, LocalTime close) implements DayReason {
    @Override
    public String code() {
      return "ends-at-close";
    }

    @Override
    public Text text() {
      return Text.format(
          "期限于%s下班时间%s届满",
          "The term ends on %s at the close of business, %s", Wording.day(day), close);
    }
  }

  /**
   * {@code ends-at-midnight}: the last day ends at 24:00.
   *
   * @param day the last day
   */
  record EndsAtMidnight(LocalDate day) implements DayReason {
    @Override
    public String code() {
      return "ends-at-midnight";
    }

    @Override
    public Text text() {
      return Text.format("期限于%s24:00届满", "The term ends on %s at 24:00", Wording.day(day));
    }
  }

  /**
   * {@code unknown-day}: counting stops at a date without a published calendar.
   *
   * @param day the date
   */
  record UnknownDay(LocalDate day) implements DayReason {
    @Override
    public String code() {
      return "unknown-day";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s的放假安排尚未公布，期限届满时间无法确定",
          "No calendar has been published for %s: the end of the term cannot be determined",
          Wording.day(day));
    }
  }
}
