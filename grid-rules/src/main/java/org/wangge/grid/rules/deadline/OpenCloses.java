package org.wangge.grid.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.rules.counting.DayEnd;

/**
 * Hears on which unknown dates terms of calendar days end. Such a date is reached whether it is
 * worked or not, and ends at its close or at 24:00.
 */
final class OpenCloses implements Trace {

  private final WorkCalendar calendar;
  private final Set<LocalDate> dates = new LinkedHashSet<>();
  private LocalDate reached = LocalDate.MIN;

  OpenCloses(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  /** The dates, in the order of the terms. */
  Set<LocalDate> dates() {
    return dates;
  }

  @Override
  public void calendarDays(LocalDate base, LocalDate last, Term term) {
    reached = last;
  }

  @Override
  public void workingDays(LocalDate base, Answer<LocalDate> last) {
    reached = LocalDate.MIN;
  }

  @Override
  public void rolled(LocalDate last, LocalDate rolledTo) {
    reached = LocalDate.MIN;
  }

  @Override
  public void ends(LocalDate day, Instant due, DayEnd how) {
    if (how == DayEnd.CLOSE_OF_BUSINESS && day.equals(reached) && !calendar.day(day).isKnown()) {
      dates.add(day);
    }
  }
}
