package org.wangge.grid.rules.deadline;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.wangge.grid.domain.calendar.DayKind;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.rules.counting.Outside;
import org.wangge.grid.rules.term.Term;
import org.wangge.grid.rules.term.TermUnit;

/**
 * Tells the steps of a count day by day and session by session. Days in a row that are alike are
 * one.
 */
final class Narration implements Trace {

  private final WorkCalendar calendar;
  private final Pauses pauses;
  private final List<Reason> reasons = new ArrayList<>();

  Narration(Reckoning asked) {
    calendar = asked.time().calendar();
    pauses = new Pauses(asked.time(), asked.pauses());
    reasons.add(new TimeReason.CountedBy(asked.terms().get(0), asked.counting()));
  }

  Explanation explanation() {
    return new Explanation(ImmutableList.copyOf(reasons));
  }

  @Override
  public void starts(Instant asked, Instant moved, Outside how) {
    reasons.add(new StartReason.Moved(local(asked), local(moved), how));
  }

  @Override
  public void nextHour(Instant asked, Instant moved) {
    reasons.add(new StartReason.HourNotCounted(local(asked), local(moved)));
  }

  @Override
  public void extension(Term term) {
    reasons.add(new TimeReason.Extended(term));
  }

  @Override
  public void daysAreWorkingDays(Term term) {
    reasons.add(new StartReason.DaysAreWorkingDays(term));
  }

  @Override
  public void running(Instant from, Instant to, Term term) {
    pausesBetween(from, to);
    reasons.add(new TimeReason.RunningHours(local(from), local(to), term));
  }

  private void pausesBetween(Instant from, Instant to) {
    for (Period pause : pauses.periods()) {
      if (pause.from().isBefore(to) && pause.to().isAfter(from)) {
        reasons.add(new TimeReason.Paused(local(pause.from()), local(pause.to())));
      }
    }
  }

  @Override
  public void working(Instant from, Instant to, Term term) {
    sessions(from, to);
    reasons.add(new TimeReason.TermReached(local(to), term));
  }

  @Override
  public void working(Instant from, LocalDate unknown) {
    Instant end = calendar.startOf(unknown);
    if (from.isBefore(end)) {
      sessions(from, end);
    }
  }

  private void sessions(Instant from, Instant to) {
    pausesBetween(from, to);
    Period counted = new Period(from, to);
    Duration total = Duration.ZERO;
    LocalDate last = calendar.dateOf(to);
    if (outside(from)) {
      reasons.add(new TimeReason.OutsideWorkingHours(local(from)));
    }
    // A night shift of the day before may still be open.
    for (LocalDate day = calendar.dateOf(from).minusDays(1);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      DayStatus status = calendar.day(day);
      if (!status.isWorking()) {
        if (calendar.endOf(day).isAfter(from) && status.isRest() && day.isBefore(last)) {
          skip(day, status);
        }
        continue;
      }
      total = sessions(day, status, counted, total);
    }
  }

  private Duration sessions(LocalDate day, DayStatus status, Period counted, Duration before) {
    Duration total = before;
    for (Period session : calendar.sessionsOn(day)) {
      for (Period part : pauses.without(session, counted)) {
        if (total.equals(before) && status.kind() == DayKind.MAKE_UP_DAY) {
          reasons.add(new TimeReason.MakeUpDay(day, status));
        }
        total = total.plus(Duration.between(part.from(), part.to()));
        reasons.add(new TimeReason.WorkingSession(local(part.from()), local(part.to()), total));
      }
    }
    return total;
  }

  private boolean outside(Instant from) {
    LocalDate day = calendar.dateOf(from);
    for (LocalDate date : List.of(day.minusDays(1), day)) {
      if (calendar.isWorkingDay(date)
          && calendar.sessionsOn(date).stream().anyMatch(session -> session.contains(from))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void firstDay(LocalDate day, boolean counted) {
    boolean told = reasons.stream().anyMatch(TimeReason.Extended.class::isInstance);
    if (!told) {
      reasons.add(
          counted ? new DayReason.StartDayCounted(day) : new DayReason.StartDayNotCounted(day));
    }
  }

  @Override
  public void workingDays(LocalDate base, LocalDate end, Term term) {
    long number = 0;
    for (LocalDate day = base.plusDays(1); day.isBefore(end); day = day.plusDays(1)) {
      DayStatus status = calendar.day(day);
      if (!status.isWorking()) {
        skip(day, status);
      } else if (pauses.cover(calendar.closeOf(day))) {
        paused(day);
      } else {
        number++;
        reasons.add(new DayReason.Counted(day, number, status));
      }
    }
  }

  @Override
  public void calendarDays(LocalDate base, LocalDate last, Term term) {
    if (term.unit() == TermUnit.SAME_DAY) {
      reasons.add(new DayReason.SameDay(last));
      return;
    }
    pausesBetween(calendar.endOf(base), calendar.endOf(last));
    reasons.add(new DayReason.DaysCounted(base.plusDays(1), last, term));
  }

  @Override
  public void rolled(LocalDate last, LocalDate rolledTo) {
    for (LocalDate day = last; day.isBefore(rolledTo); day = day.plusDays(1)) {
      DayStatus status = calendar.day(day);
      if (status.isRest()) {
        skip(day, status);
      } else {
        paused(day);
      }
    }
    reasons.add(new DayReason.Rolled(last, calendar.day(last), rolledTo));
  }

  @Override
  public void ends(LocalDate day, Instant due, boolean sameClock) {
    if (sameClock) {
      reasons.add(new DayReason.EndsAtSameClock(local(due)));
    } else if (due.equals(calendar.endOf(day))) {
      reasons.add(new DayReason.EndsAtMidnight(day));
    } else {
      reasons.add(new DayReason.EndsAtClose(day, calendar.hoursOn(day).closeOfBusiness()));
    }
  }

  @Override
  public void restAfterPause(Period pause, Duration rest, Instant due) {
    reasons.add(new TimeReason.Paused(local(pause.from()), local(pause.to())));
    reasons.add(new TimeReason.RestAfterPause(local(pause.to()), rest, local(due)));
  }

  @Override
  public void unknown(LocalDate day) {
    reasons.add(new DayReason.UnknownDay(day));
  }

  @Override
  public void never() {
    reasons.add(new TimeReason.NotReached());
  }

  private void skip(LocalDate day, DayStatus status) {
    int last = reasons.size() - 1;
    if (reasons.get(last) instanceof DayReason.Skipped run
        && run.last().plusDays(1).equals(day)
        && run.status().equals(status)) {
      reasons.set(last, new DayReason.Skipped(run.first(), day, status));
    } else {
      reasons.add(new DayReason.Skipped(day, day, status));
    }
  }

  private void paused(LocalDate day) {
    int last = reasons.size() - 1;
    if (reasons.get(last) instanceof DayReason.DayPaused run
        && run.last().plusDays(1).equals(day)) {
      reasons.set(last, new DayReason.DayPaused(run.first(), day));
    } else {
      reasons.add(new DayReason.DayPaused(day, day));
    }
  }

  private OffsetDateTime local(Instant instant) {
    return OffsetDateTime.ofInstant(instant, calendar.zone());
  }
}
