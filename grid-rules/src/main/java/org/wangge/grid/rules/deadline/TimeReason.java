package org.wangge.grid.rules.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.rules.counting.Counting;

/** A step of the reasons of a deadline that speaks of the rule, of hours, or of the whole. */
public sealed interface TimeReason extends Reason {

  /**
   * {@code counted-by}: the rule, always the first reason.
   *
   * @param term what is counted
   * @param counting how
   */
  record CountedBy(Term term, Counting counting) implements TimeReason {
    @Override
    public String code() {
      return "counted-by";
    }

    @Override
    public Text text() {
      return Text.format("期限%s，依据：%s", "A term of %s, by: %s", term.text(), counting.source());
    }
  }

  /**
   * {@code running-hours}: hours that run on from the start.
   *
   * @param from the start
   * @param to the end
   * @param term the hours
   */
  record RunningHours(OffsetDateTime from, OffsetDateTime to, Term term) implements TimeReason {
    @Override
    public String code() {
      return "running-hours";
    }

    @Override
    public Text text() {
      return Text.format(
          "自%s起连续计算%s，期限于%s届满",
          "From %s %s run on without a break; the term ends on %s",
          Wording.moment(from),
          term.text(),
          Wording.moment(to));
    }
  }

  /**
   * {@code running-without-pauses}: hours that run on but for the pauses.
   *
   * @param from the start
   * @param to the end
   * @param term the hours
   */
  record RunningWithoutPauses(OffsetDateTime from, OffsetDateTime to, Term term)
      implements TimeReason {
    @Override
    public String code() {
      return "running-without-pauses";
    }

    @Override
    public Text text() {
      return Text.format(
          "自%s起扣除暂停时间计算%s，期限于%s届满",
          "From %s %s run on but for the pauses; the term ends on %s",
          Wording.moment(from),
          term.text(),
          Wording.moment(to));
    }
  }

  /**
   * {@code extended}: a further term, from the end of the one before.
   *
   * @param term the extension
   */
  record Extended(Term term) implements TimeReason {
    @Override
    public String code() {
      return "extended";
    }

    @Override
    public Text text() {
      return Text.format(
          "延长%s，自前一期限届满起接续计算", "Extended by %s, from the end reached so far", term.text());
    }
  }

  /**
   * {@code outside-working-hours}: the start lies outside the sessions.
   *
   * @param start the start
   */
  record OutsideWorkingHours(OffsetDateTime start) implements TimeReason {
    @Override
    public String code() {
      return "outside-working-hours";
    }

    @Override
    public Text text() {
      return Text.format(
          "开始时间%s不在工作时段内，自下一工作时段起计算",
          "The start, %s, is outside working hours: counting begins at the next opening",
          Wording.moment(start));
    }
  }

  /**
   * {@code make-up-day}: the sessions that follow are those of a day worked for a holiday.
   *
   * @param day the day
   * @param status what the calendar says of it
   */
  record MakeUpDay(LocalDate day, DayStatus status) implements TimeReason {
    @Override
    public String code() {
      return "make-up-day";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s为%s，按工作日计算",
          "%s is a %s and counts as a working day", Wording.day(day), Wording.status(status));
    }
  }

  /**
   * {@code working-session}: what one session gives to the term.
   *
   * @param from where counting begins in it
   * @param to where it ends
   * @param total the working time counted so far, this session included
   */
  record WorkingSession(OffsetDateTime from, OffsetDateTime to, Duration total)
      implements TimeReason {
    @Override
    public String code() {
      return "working-session";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s至%s计%s，累计%s",
          "%s to %s: %s counted, %s in all",
          Wording.moment(from),
          Wording.moment(to),
          Wording.length(Duration.between(from, to)),
          Wording.length(total));
    }
  }

  /**
   * {@code term-reached}: the working hours are complete.
   *
   * @param end the end
   * @param term the working hours
   */
  record TermReached(OffsetDateTime end, Term term) implements TimeReason {
    @Override
    public String code() {
      return "term-reached";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s已满，期限于%s届满", "%s complete: the term ends on %s", term.text(), Wording.moment(end));
    }
  }
}
