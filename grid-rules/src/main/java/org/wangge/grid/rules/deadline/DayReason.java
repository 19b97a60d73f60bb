package org.wangge.grid.rules.deadline;

import java.time.LocalDate;
import org.wangge.grid.domain.calendar.DayKind;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.Term;

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
   * {@code special-hours}: a working day has other hours than its weekday, such as a half day.
   *
   * @param day the day
   * @param hours its hours
   */
  record SpecialHours(LocalDate day, OfficeHours hours) implements DayReason {
    @Override
    public String code() {
      return "special-hours";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s的办公时间为%s", "%s has business hours of its own, %s", Wording.day(day), hours);
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
   * {@code days-counted-without-pauses}: the calendar days of the term, those that are paused left
   * out.
   *
   * @param first the first day after the start
   * @param last the last day of the term
   * @param term what is counted
   */
  record DaysWithoutPauses(LocalDate first, LocalDate last, Term term) implements DayReason {
    @Override
    public String code() {
      return "days-counted-without-pauses";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s扣除暂停期间共计%s，休息日计算在内",
          "%s counted without the pauses: %s, rest days included",
          Wording.days(first, last),
          term.text());
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
}
