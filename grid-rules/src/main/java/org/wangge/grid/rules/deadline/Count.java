package org.wangge.grid.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermUnit;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.WorkingDays;

/**
 * One count of a reckoning, term after term. A step that meets an unknown date, or a calendar
 * without working time, gives up: its answer is that of the count.
 */
final class Count {

  private final Reckoning asked;
  private final Counting counting;
  private final WorkCalendar calendar;
  private final Trace trace;

  Count(Reckoning asked, Trace trace) {
    this.asked = asked;
    this.trace = trace;
    counting = asked.counting();
    calendar = asked.time().calendar();
  }

  Answer<Instant> end() {
    Answer<Instant> end = new Beginning(asked, trace).find();
    if (end instanceof Answer.Known<Instant> start) {
      Pauses pauses = Pauses.since(start.answer(), asked.time(), asked.pauses());
      trace.pauses(pauses);
      end = end(start.answer(), pauses);
    }
    if (end instanceof Answer.Unknown<Instant> open) {
      trace.unknown(open.date());
    } else if (end instanceof Answer.Never<Instant>) {
      trace.never();
    }
    return end;
  }

  private Answer<Instant> end(Instant start, Pauses pauses) {
    List<Term> terms = asked.terms();
    Instant at = start;
    for (int i = 0, next; i < terms.size(); i = next) {
      next = i + 1;
      boolean byTheClock = isTime(terms.get(i));
      while (!byTheClock && next < terms.size() && !isTime(terms.get(next))) {
        next++;
      }
      Answer<Instant> reached =
          byTheClock
              ? time(at, terms.get(i), pauses, i > 0)
              : days(at, terms.subList(i, next), pauses, i > 0);
      if (!(reached instanceof Answer.Known<Instant> known)) {
        return reached;
      }
      at = known.answer();
    }
    return new Answer.Known<>(at);
  }

  private boolean isTime(Term term) {
    TermUnit unit = counting.unitOf(term);
    return unit.isTime()
        || (unit == TermUnit.WORKING_DAYS && counting.workingDays() == WorkingDays.ROLLING);
  }

  private Answer<Instant> time(Instant from, Term term, Pauses pauses, boolean extension) {
    TermUnit unit = counting.unitOf(term);
    if (extension) {
      trace.extension(term);
    }
    if (unit != term.unit()) {
      trace.daysAreWorkingDays(term);
    }
    boolean runsOn = unit == TermUnit.HOURS || unit == TermUnit.MINUTES;
    Duration length = length(term, unit);
    Answer<Instant> end = runsOn ? pauses.run(from, length) : pauses.work(from, length);
    if (end instanceof Answer.Known<Instant> known && runsOn) {
      trace.running(from, known.answer(), term);
    } else if (!runsOn) {
      trace.working(from, end, term);
    }
    return end;
  }

  private Duration length(Term term, TermUnit unit) {
    return switch (unit) {
      case MINUTES, WORKING_MINUTES -> Duration.ofMinutes(term.amount());
      case HOURS, WORKING_HOURS -> Duration.ofHours(term.amount());
      default -> calendar.week().ordinary().length().multipliedBy(term.amount());
    };
  }

  /**
   * Dates, which take notice of a pause to the end of a day even if the term ends before that: so a
   * pause that begins when the term is over must not be among those that are cut out.
   */
  private Answer<Instant> days(Instant from, List<Term> terms, Pauses pauses, boolean extension) {
    int number = 0;
    while (number < pauses.periods().size()
        && pauses
            .periods()
            .get(number)
            .from()
            .isBefore(
                new DayCount(counting, pauses.first(number), from, Trace.NONE)
                    .reached(terms, extension))) {
      number++;
    }
    Answer<Instant> end =
        new DayCount(counting, pauses.first(number), from, trace).end(terms, extension);
    trace.pauses(pauses);
    return end;
  }

  /** The same lack of an answer to another question. */
  static <T> Answer<T> none(Answer<?> lack) {
    return lack instanceof Answer.Unknown<?> open
        ? new Answer.Unknown<>(open.date())
        : new Answer.Never<>();
  }
}
