package org.wangge.grid.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.Session;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermUnit;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.DayEnd;
import org.wangge.grid.rules.counting.FirstDay;
import org.wangge.grid.rules.counting.LastDay;

/** Counts terms of dates, one after the other, and fixes the end of the last day of them. */
final class DayCount {

  private final Counting counting;
  private final WorkCalendar calendar;
  private final Pauses pauses;
  private final Trace trace;
  private final Instant start;

  DayCount(Counting counting, Pauses pauses, Instant start, Trace trace) {
    this.counting = counting;
    this.pauses = pauses;
    this.start = start;
    this.trace = trace;
    calendar = pauses.time().calendar();
  }

  /** The end of the terms; the first of them may be an extension of a term before it. */
  Answer<Instant> end(List<Term> terms, boolean extension) {
    trace.pauses(pauses);
    LocalDate day = calendar.dateOf(start);
    for (int i = 0; i < terms.size(); i++) {
      Answer<LocalDate> last = last(day, terms.get(i), extension || i > 0);
      if (!(last instanceof Answer.Known<LocalDate> known)) {
        return Count.none(last);
      }
      day = known.answer();
    }
    DayStatus status = calendar.day(day);
    if (counting.dayEnd() == DayEnd.CLOSE_OF_BUSINESS && !status.isKnown()) {
      return new Answer.Unknown<>(day);
    }
    Instant due = moment(day, status.isWorking());
    trace.ends(day, due, counting.dayEnd());
    TermUnit unit = counting.unitOf(terms.get(terms.size() - 1));
    Optional<Period> pause = pauses.over(due);
    return pause.isEmpty()
        ? new Answer.Known<>(due)
        : resumed(pause.get(), day, due, unit == TermUnit.WORKING_DAYS);
  }

  /**
   * The moment before which a pause must begin to matter: the end, or that of an unknown last day.
   */
  Instant reached(List<Term> terms, boolean extension) {
    Answer<Instant> end = end(terms, extension);
    if (end instanceof Answer.Known<Instant> known) {
      return known.answer();
    }
    return end instanceof Answer.Unknown<Instant> open ? moment(open.date(), true) : Instant.MAX;
  }

  private Answer<LocalDate> last(LocalDate day, Term term, boolean extension) {
    TermUnit unit = counting.unitOf(term);
    boolean counted =
        !extension && unit != TermUnit.SAME_DAY && counting.firstDay() == FirstDay.COUNTED;
    LocalDate base = counted ? day.minusDays(1) : day;
    if (extension) {
      trace.extension(term);
    }
    if (unit != term.unit()) {
      trace.daysAreWorkingDays(term);
    }
    if (!extension && unit != TermUnit.SAME_DAY) {
      trace.firstDay(day, counted);
    }
    if (unit == TermUnit.WORKING_DAYS) {
      Answer<LocalDate> last = pauses.addWorkingDays(base, term.amount());
      trace.workingDays(base, last);
      return last;
    }
    Answer<LocalDate> last = pauses.addDays(base, lastDay(day, unit, term.amount(), counted));
    if (!(last instanceof Answer.Known<LocalDate> known)) {
      return last;
    }
    trace.calendarDays(base, known.answer(), term);
    return counting.lastDay() == LastDay.STAYS ? last : rolled(known.answer());
  }

  private static LocalDate lastDay(LocalDate day, TermUnit unit, long amount, boolean counted) {
    LocalDate last =
        switch (unit) {
          case SAME_DAY -> day;
          case WEEKS -> day.plusDays(7 * amount);
          case HALF_MONTHS -> day.plusDays(15 * amount);
          case MONTHS -> day.plusMonths(amount);
          case YEARS -> day.plusMonths(12 * amount);
          default -> day.plusDays(amount);
        };
    // A month without the day of the same number is full on its last day, whichever day was first.
    boolean cutShort =
        (unit == TermUnit.MONTHS || unit == TermUnit.YEARS)
            && last.getDayOfMonth() != day.getDayOfMonth();
    return counted && !cutShort ? last.minusDays(1) : last;
  }

  private Answer<LocalDate> rolled(LocalDate last) {
    DayStatus status = calendar.day(last);
    if (!status.isRest()) {
      return status.isKnown() ? new Answer.Known<>(last) : new Answer.Unknown<>(last);
    }
    Answer<LocalDate> next = pauses.addWorkingDays(last, 1);
    if (next instanceof Answer.Known<LocalDate> known) {
      trace.rolled(last, known.answer());
    }
    return next;
  }

  private Instant moment(LocalDate day, boolean worked) {
    Instant due =
        switch (counting.dayEnd()) {
          case MIDNIGHT -> calendar.endOf(day);
          case CLOSE_OF_BUSINESS -> worked ? calendar.closeOf(day) : calendar.endOf(day);
          case SAME_CLOCK ->
              Session.moment(day, LocalTime.ofInstant(start, calendar.zone()), calendar.zone());
        };
    return due.isAfter(start) ? due : calendar.endOf(day);
  }

  /**
   * What is left of the last day when a pause begins, or all of it, is left when the pause ends.
   */
  private Answer<Instant> resumed(Period pause, LocalDate day, Instant due, boolean byWorkingDays) {
    Instant begins = calendar.startOf(day);
    Instant stopped = pause.from().isAfter(begins) ? pause.from() : begins;
    Answer<Duration> rest =
        byWorkingDays
            ? pauses.time().workingTimeBetween(stopped, due)
            : new Answer.Known<>(Duration.between(stopped, due));
    if (!(rest instanceof Answer.Known<Duration> left)) {
      return Count.none(rest);
    }
    if (left.answer().isZero()) {
      return new Answer.Known<>(due);
    }
    if (pause.isOpenEnded()) {
      return new Answer.Never<>();
    }
    Answer<Instant> end =
        byWorkingDays
            ? pauses.work(pause.to(), left.answer())
            : pauses.run(pause.to(), left.answer());
    if (end instanceof Answer.Known<Instant> known) {
      trace.restAfterPause(pause, left.answer(), known.answer());
    }
    return end;
  }
}
