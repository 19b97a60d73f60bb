package org.wangge.grid.rules.deadline;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermUnit;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.rules.counting.DayEnd;
import org.wangge.grid.rules.counting.Outside;

/**
 * Tells the steps of a count day by day and session by session. Days in a row that are alike are
 * one.
 */
final class Narration implements Trace {

  private final WorkCalendar calendar;
  private final Told told;
  private Pauses pauses;

  Narration(Reckoning asked) {
    calendar = asked.time().calendar();
    told = new Told(calendar);
    pauses = new Pauses(asked.time(), ImmutableList.of());
    told.add(new TimeReason.CountedBy(asked.terms().get(0), asked.counting()));
  }

  Explanation explanation() {
    return told.explanation();
  }

  @Override
  public void starts(Instant asked, Instant moved, Outside how) {
    told.add(new StartReason.Moved(local(asked), local(moved), how));
  }

  @Override
  public void nextHour(Instant asked, Instant moved) {
    told.add(new StartReason.HourNotCounted(local(asked), local(moved)));
  }

  @Override
  public void pauses(Pauses cutOut) {
    pauses = cutOut;
  }

  @Override
  public void extension(Term term) {
    told.add(new TimeReason.Extended(term));
  }

  @Override
  public void daysAreWorkingDays(Term term) {
    told.add(new StartReason.DaysAreWorkingDays(term));
  }

  @Override
  public void running(Instant from, Instant to, Term term) {
    told.add(
        told.pausesBetween(pauses, from, to)
            ? new TimeReason.RunningWithoutPauses(local(from), local(to), term)
            : new TimeReason.RunningHours(local(from), local(to), term));
  }

  @Override
  public void working(Instant from, Answer<Instant> end, Term term) {
    if (end instanceof Answer.Known<Instant> known) {
      new SessionsTold(calendar, pauses, told).between(from, known.answer());
      told.add(new TimeReason.TermReached(local(known.answer()), term));
    } else if (end instanceof Answer.Unknown<Instant> open) {
      Instant to = calendar.startOf(open.date());
      if (from.isBefore(to)) {
        new SessionsTold(calendar, pauses, told).between(from, to);
      }
    }
  }

  @Override
  public void firstDay(LocalDate day, boolean counted) {
    told.add(counted ? new DayReason.StartDayCounted(day) : new DayReason.StartDayNotCounted(day));
  }

  @Override
  public void workingDays(LocalDate base, Answer<LocalDate> last) {
    LocalDate end = base;
    if (last instanceof Answer.Known<LocalDate> known) {
      end = known.answer();
    } else if (last instanceof Answer.Unknown<LocalDate> open) {
      end = open.date().minusDays(1);
    }
    long number = 0;
    for (LocalDate day = base.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
      if (gone(day)) {
        number++;
        told.hours(day);
        told.add(new DayReason.Counted(day, number, calendar.day(day)));
      }
    }
  }

  /** Whether a working day counts; tells why if not, and the pauses that begin by its end. */
  private boolean gone(LocalDate day) {
    told.pausesBetween(pauses, calendar.startOf(day), calendar.endOf(day));
    DayStatus status = calendar.day(day);
    if (pauses.over(calendar.closeOf(day)).isPresent()) {
      told.paused(day);
      return false;
    }
    if (!status.isWorking()) {
      told.skip(day, status);
    }
    return status.isWorking();
  }

  @Override
  public void calendarDays(LocalDate base, LocalDate last, Term term) {
    if (term.unit() == TermUnit.SAME_DAY) {
      told.add(new DayReason.SameDay(last));
    } else {
      told.add(
          told.pausesBetween(pauses, calendar.endOf(base), calendar.endOf(last))
              ? new DayReason.DaysWithoutPauses(base.plusDays(1), last, term)
              : new DayReason.DaysCounted(base.plusDays(1), last, term));
    }
  }

  @Override
  public void rolled(LocalDate last, LocalDate rolledTo) {
    for (LocalDate day = last; day.isBefore(rolledTo); day = day.plusDays(1)) {
      if (day.equals(last)) {
        told.skip(day, calendar.day(day));
      } else {
        gone(day);
      }
    }
    told.add(new EndReason.Rolled(last, calendar.day(last), rolledTo));
  }

  @Override
  public void ends(LocalDate day, Instant due, DayEnd how) {
    if (due.equals(calendar.endOf(day))) {
      told.add(new EndReason.EndsAtMidnight(day));
    } else if (how == DayEnd.SAME_CLOCK) {
      told.add(new EndReason.EndsAtSameClock(local(due)));
    } else {
      told.add(new EndReason.EndsAtClose(day, local(due)));
    }
  }

  @Override
  public void restAfterPause(Period pause, Duration rest, Instant due) {
    told.pause(pause);
    told.add(new PauseReason.RestAfterPause(local(pause.to()), rest, local(due)));
  }

  @Override
  public void unknown(LocalDate day) {
    told.add(new EndReason.UnknownDay(day));
  }

  @Override
  public void never() {
    int last = pauses.periods().size() - 1;
    if (last >= 0 && pauses.periods().get(last).isOpenEnded()) {
      told.pause(pauses.periods().get(last));
    } else {
      told.add(new EndReason.NotReached());
    }
  }

  private OffsetDateTime local(Instant instant) {
    return told.local(instant);
  }
}
