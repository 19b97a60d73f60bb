package org.wangge.grid.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.rules.counting.DayEnd;
import org.wangge.grid.rules.counting.Outside;

/** Hears of the steps of a count, in order. Nobody listens until the reasons are read. */
interface Trace {

  /** Hears nothing. */
  Trace NONE = new Trace() {};

  default void starts(Instant asked, Instant moved, Outside how) {}

  default void nextHour(Instant asked, Instant moved) {}

  /** The pauses that are cut out from now on. */
  default void pauses(Pauses pauses) {}

  default void extension(Term term) {}

  default void daysAreWorkingDays(Term term) {}

  default void running(Instant from, Instant to, Term term) {}

  default void working(Instant from, Answer<Instant> end, Term term) {}

  default void firstDay(LocalDate day, boolean counted) {}

  /** The dates after the base are gone through to the last, or to one that is not known. */
  default void workingDays(LocalDate base, Answer<LocalDate> last) {}

  default void calendarDays(LocalDate base, LocalDate last, Term term) {}

  default void rolled(LocalDate last, LocalDate rolledTo) {}

  default void ends(LocalDate day, Instant due, DayEnd how) {}

  default void restAfterPause(Period pause, Duration rest, Instant due) {}

  default void unknown(LocalDate day) {}

  default void never() {}
}
