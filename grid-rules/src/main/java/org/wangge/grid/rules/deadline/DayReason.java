package org.wangge.grid.rules.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.wangge.grid.domain.calendar.DayKind;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.term.Term;

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
   * {@code start-day-counted}.
   *
   * @param day the day of the start
   */
  record StartDayCounted(LocalDate day) implements DayReason {
    @Override
    public String code() {
      return "start-day-counted";
    }

    @Override
    public Text text() {
      return Text.format("开始当日%s计入", "The day of the start, %s, is the first", Wording.day(day));
    }
  }

  /**
   * {@code day-paused}: working days at whose close the clock is paused.
   *
   * @param first the first of them
   * @param last the last of them
   */
  record DayPaused(LocalDate first, LocalDate last) implements DayReason {
    @Override
    public String code() {
      return "day-paused";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s下班时处于暂停状态，不计入", "%s: paused at the close, not counted", Wording.days(first, last));
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
   * @param term what is counted
   */
  record DaysCounted(LocalDate first, LocalDate last, Term term) implements DayReason {
    @Override
    public String code() {
      return "days-counted";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s连续计%s，休息日计算在内",
          "%s counted: %s in a row, rest days included", Wording.days(first, last), term.text());
    }
  }

  /**
   * {@code same-day}: the term ends on the day on which it begins.
   *
   * @param day the day
   */
  record SameDay(LocalDate day) implements DayReason {
    @Override
    public String code() {
      return "same-day";
    }

    @Override
    public Text text() {
      return Text.format("期限为%s当日", "The term is the day itself, %s", Wording.day(day));
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
   * {@code ends-at-same-clock}: the last day ends at the time of day of the start.
   *
   * @param end the end
   */
  record EndsAtSameClock(OffsetDateTime end) implements DayReason {
    @Override
    public String code() {
      return "ends-at-same-clock";
    }

    @Override
    public Text text() {
      return Text.format(
          "期限于最后一日的同一时刻%s届满",
          "The term ends on its last day at the same time of day, %s", Wording.moment(end));
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
          "%s的放假安排尚未公布，期限届满时间暂不能确定",
          "No calendar has been published for %s: the end of the term is provisional",
          Wording.day(day));
    }
  }
}
