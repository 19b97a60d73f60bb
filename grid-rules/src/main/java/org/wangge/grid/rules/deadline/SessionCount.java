package org.wangge.grid.rules.deadline;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.wangge.grid.domain.calendar.DayKind;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.rules.term.Term;

/** Counts working hours session by session. An unknown day matters only where a session is left. */
final class SessionCount {

  private final Term term;
  private final WorkCalendar calendar;
  private final Instant start;
  private final Trace trace;
  private final Duration wanted;
  private Duration total = Duration.ZERO;

  SessionCount(Term term, WorkCalendar calendar, Instant start, Trace trace) {
    this.term = term;
    this.calendar = calendar;
    this.start = start;
    this.trace = trace;
    this.wanted = Duration.ofHours(term.amount());
  }

  Deadline end() {
    LocalDate day = calendar.dateOf(start);
    if (isOutside(day)) {
      trace.add(new TimeReason.OutsideWorkingHours(Deadlines.local(start, calendar)));
    }
    long bound = Deadlines.daysLookedAt(term);
    for (long looked = 0; looked < bound; looked++, day = day.plusDays(1)) {
      DayStatus status = calendar.day(day);
      if (status.isRest()) {
        trace.skip(day, status);
        continue;
      }
      List<Period> left = sessionsLeft(day);
      if (left.isEmpty()) {
        continue;
      }
      if (!status.isKnown()) {
        return trace.undetermined(day);
      }
      if (status.kind() == DayKind.MAKE_UP_DAY) {
        trace.add(new TimeReason.MakeUpDay(day, status));
      }
      for (Period session : left) {
        Instant end = count(session);
        if (total.equals(wanted)) {
          return trace.due(end, new TimeReason.TermReached(Deadlines.local(end, calendar), term));
        }
      }
    }
    return trace.outOfReach(bound, day.minusDays(1));
  }

  /** Takes from a session what it has, or what is still wanted if that is less. */
  private Instant count(Period session) {
    Duration has = Duration.between(session.from(), session.to());
    Duration missing = wanted.minus(total);
    Duration taken = has.compareTo(missing) < 0 ? has : missing;
    Instant end = session.from().plus(taken);
    total = total.plus(taken);
    trace.add(
        new TimeReason.WorkingSession(
            Deadlines.local(session.from(), calendar), Deadlines.local(end, calendar), total));
    return end;
  }

  /** The sessions of a day, less what lies before the start. */
  private List<Period> sessionsLeft(LocalDate day) {
    return calendar.sessionsOn(day).stream()
        .flatMap(session -> session.intersection(Period.since(start)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isOutside(LocalDate day) {
    return calendar.isRestDay(day)
        || calendar.sessionsOn(day).stream().noneMatch(session -> session.contains(start));
  }
}
