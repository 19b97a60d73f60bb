package org.wangge.grid.rules.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.Outlook;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;

/** A step of the reasons of a deadline that speaks of its end, or of why there is none. */
public sealed interface EndReason extends Reason {

  /**
   * {@code rolled}: the last calendar day is a rest day, so that the term ends later.
   *
   * @param lastDay the last day as counted
   * @param status what the calendar says of it
   * @param rolledTo the first working day after
   */
  record Rolled(LocalDate lastDay, DayStatus status, LocalDate rolledTo) implements EndReason {
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
   * @param close when business closes, of a night shift on the next day
   */
  record EndsAtClose(LocalDate day, OffsetDateTime close) implements EndReason {
    @Override
    public String code() {
      return "ends-at-close";
    }

    @Override
    public Text text() {
      return close.toLocalDate().equals(day)
          ? Text.format(
              "期限于%s下班时间%s届满",
              "The term ends on %s at the close of business, %s",
              Wording.day(day),
              close.toLocalTime())
          : Text.format(
              "期限于%s的下班时间（次日%s）届满",
              "The term ends with the business of %s, at %s on the next day",
              Wording.day(day),
              close.toLocalTime());
    }
  }

  /**
   * {@code ends-at-midnight}: the last day ends at 24:00.
   *
   * @param day the last day
   */
  record EndsAtMidnight(LocalDate day) implements EndReason {
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
  record EndsAtSameClock(OffsetDateTime end) implements EndReason {
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
  record UnknownDay(LocalDate day) implements EndReason {
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

  /** {@code out-of-reach}: the calendar has no working time. */
  record NotReached() implements EndReason {
    @Override
    public String code() {
      return "out-of-reach";
    }

    @Override
    public Text text() {
      return Text.of("日历中没有工作时间，期限无法届满", "The calendar has no working time: the term has no end");
    }
  }

  /**
   * {@code provisional-between}: the bounds of an end that depends on unknown days.
   *
   * @param earliest the earliest end
   * @param latest the latest
   * @param outlook what is assumed of a year that is not published
   */
  record Between(OffsetDateTime earliest, OffsetDateTime latest, Outlook outlook)
      implements EndReason {
    @Override
    public String code() {
      return "provisional-between";
    }

    @Override
    public Text text() {
      return Text.format(
          "按未公布年份每年工作日放假不超过%s天、休息日上班不超过%s天估计，期限最早于%s、最晚于%s届满",
          "Taking a year not yet published to have at most %s weekdays off and %s rest days worked,"
              + " the term ends between %s and %s",
          outlook.mostDaysOff(),
          outlook.mostDaysWorked(),
          Wording.moment(earliest),
          Wording.moment(latest));
    }
  }

  /**
   * {@code provisional-not-before}: an end that depends on unknown days, of which nothing is
   * assumed, so that there is no latest.
   *
   * @param earliest the earliest end
   */
  record NotBefore(OffsetDateTime earliest) implements EndReason {
    @Override
    public String code() {
      return "provisional-not-before";
    }

    @Override
    public Text text() {
      return Text.format(
          "期限最早于%s届满，最晚届满时间无从估计",
          "The term ends on %s at the earliest; nothing tells how late it may end",
          Wording.moment(earliest));
    }
  }
}
