package org.wangge.grid.rules.deadline;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.term.Term;

/**
 * Hears on which unknown dates terms of calendar days end. Such a date is reached whether it is
 * worked or not; it ends at its close or at 24:00, or is left for the next working day.
 */
final class OpenCloses implements Trace {

  private final WorkCalendar calendar;
  private final Set<LocalDate> dates = new LinkedHashSet<>();

  OpenCloses(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  /** The dates, in the order of the terms. */
  Set<LocalDate> dates() {
    return dates;
  }

  @Override
  public void calendarDays(LocalDate base, LocalDate last, Term term) {
    if (!calendar.day(last).isKnown()) {
      dates.add(last);
    }
  }
}
