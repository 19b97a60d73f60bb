package org.wangge.grid.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.DayEnd;
import org.wangge.grid.rules.counting.LastDay;
import org.wangge.grid.rules.term.Term;

/** Counts terms of days. The day of the start is never counted, so its status does not matter. */
final class DayCount {

  private final Term term;
  private final Counting counting;
  private final WorkCalendar calendar;
  private final Trace trace;

  DayCount(Term term, Counting counting, WorkCalendar calendar, Trace trace) {
    this.term = term;
    this.counting = counting;
    this.calendar = calendar;
    this.trace = trace;
  }

  /** Working days skip rest days on the way. */
  Deadline workingDays(Instant start) {
    LocalDate day = startDay(start);
    long counted = 0;
    long bound = Deadlines.daysLookedAt(term);
    for (long looked = 0; looked < bound; looked++) {
      day = day.plusDays(1);
      DayStatus status = calendar.day(day);
      if (!status.isKnown()) {
        return trace.undetermined(day);
      }
      if (status.isRest()) {
        trace.skip(day, status);
        continue;
      }
      counted++;
      trace.add(new DayReason.Counted(day, counted, status));
      if (counted == term.amount()) {
        return endOf(day, status);
      }
    }
    return trace.outOfReach(bound, day);
  }

  /** Calendar days count every day and look at the last one only. */
  Deadline calendarDays(Instant start) {
    LocalDate startDay = startDay(start);
    LocalDate last = startDay.plusDays(term.amount());
    trace.add(new DayReason.DaysCounted(startDay.plusDays(1), last, term.amount()));
    DayStatus status = calendar.day(last);
    boolean stays = counting.lastDay() == LastDay.STAYS;
    if (!status.isKnown() && !(stays && counting.dayEnd() == DayEnd.MIDNIGHT)) {
      return trace.undetermined(last);
    }
    return stays || status.isWorking() ? endOf(last, status) : roll(last, status);
  }

  private Deadline roll(LocalDate last, DayStatus lastStatus) {
    trace.skip(last, lastStatus);
    LocalDate day = last;
    long bound = Deadlines.daysLookedAt(term);
    for (long looked = 0; looked < bound; looked++) {
      day = day.plusDays(1);
      DayStatus status = calendar.day(day);
      if (!status.isKnown()) {
        return trace.undetermined(day);
      }
      if (status.isWorking()) {
        trace.add(new DayReason.Rolled(last, lastStatus, day));
        return endOf(day, status);
      }
      trace.skip(day, status);
    }
    return trace.outOfReach(bound, day);
  }

  private LocalDate startDay(Instant start) {
    LocalDate day = calendar.dateOf(start);
    trace.add(new DayReason.StartDayNotCounted(day));
    return day;
  }

  private Deadline endOf(LocalDate day, DayStatus status) {
    boolean atClose =
        counting.dayEnd() == DayEnd.CLOSE_OF_BUSINESS
            && status.isWorking()
            && !calendar.officeHours().last().closesAtMidnight();
    return atClose
        ? trace.due(
            calendar.closeOf(day),
            new DayReason.EndsAtClose(day, calendar.officeHours().closeOfBusiness()))
        : trace.due(calendar.endOf(day), new DayReason.EndsAtMidnight(day));
  }
}
