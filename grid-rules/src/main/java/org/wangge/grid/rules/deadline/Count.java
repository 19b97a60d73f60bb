package org.wangge.grid.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.Session;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.FirstDay;
import org.wangge.grid.rules.counting.LastDay;
import org.wangge.grid.rules.counting.WorkingDays;
import org.wangge.grid.rules.term.Term;
import org.wangge.grid.rules.term.TermUnit;

/**
 * One count of a reckoning, term after term. A step that meets an unknown date, or a calendar
 * without working time, gives up: it returns false and the count has no end.
 */
final class Count {

  private final Reckoning asked;
  private final Counting counting;
  private final WorkTime time;
  private final WorkCalendar calendar;
  private final Pauses pauses;
  private final Trace trace;

  /** The moment that is reached; of days, the start of the first. */
  private Instant at;

  /** The last day that is reached, its end not yet fixed. */
  private @Nullable LocalDate day;

  private LocalTime clock = LocalTime.MIDNIGHT;
  private boolean byWorkingDays;
  private @Nullable LocalDate unknown;

  Count(Reckoning asked, Trace trace) {
    this.asked = asked;
    this.trace = trace;
    counting = asked.counting();
    time = asked.time();
    calendar = time.calendar();
    pauses = new Pauses(time, asked.pauses());
    at = asked.start();
  }

  /** The first date that was needed and not known, where the count gave up for one. */
  Optional<LocalDate> unknown() {
    return Optional.ofNullable(unknown);
  }

  Optional<Instant> end() {
    Term first = asked.terms().get(0);
    Answer<Instant> beginning = new Beginning(asked, trace).find();
    if (!(beginning instanceof Answer.Known<Instant> start)) {
      giveUp(beginning);
      return Optional.empty();
    }
    at = start.answer();
    boolean counted = count(first, true);
    for (Term extension : asked.terms().subList(1, asked.terms().size())) {
      if (counted) {
        trace.extension(extension);
        counted = count(extension, false);
      }
    }
    return counted && endOfDay() ? Optional.of(at) : Optional.empty();
  }

  private boolean count(Term term, boolean first) {
    TermUnit unit = counting.unitOf(term);
    if (unit != term.unit()) {
      trace.daysAreWorkingDays(term);
    }
    boolean rolling =
        unit == TermUnit.WORKING_DAYS && (counting.workingDays() == WorkingDays.ROLLING);
    return (unit.isTime() || rolling) ? time(term, unit) : days(term, unit, first);
  }

  private boolean time(Term term, TermUnit unit) {
    if (!endOfDay()) {
      return false;
    }
    day = null;
    Instant from = at;
    if (unit == TermUnit.HOURS || unit == TermUnit.MINUTES) {
      at = pauses.run(from, length(term, unit));
      trace.running(from, at, term);
      return true;
    }
    Answer<Instant> end = pauses.work(from, length(term, unit));
    if (!(end instanceof Answer.Known<Instant> known)) {
      trace.working(from, end instanceof Answer.Unknown<Instant> u ? u.date() : calendar.lastDay());
      return giveUp(end);
    }
    at = known.answer();
    trace.working(from, at, term);
    return true;
  }

  private Duration length(Term term, TermUnit unit) {
    return switch (unit) {
      case MINUTES, WORKING_MINUTES -> Duration.ofMinutes(term.amount());
      case HOURS, WORKING_HOURS -> Duration.ofHours(term.amount());
      default -> calendar.week().ordinary().length().multipliedBy(term.amount());
    };
  }

  private boolean days(Term term, TermUnit unit, boolean first) {
    if (day == null) {
      day = calendar.dateOf(at);
      clock = localTime(at);
    }
    boolean counted =
        first && unit != TermUnit.SAME_DAY && (counting.firstDay() == FirstDay.COUNTED);
    LocalDate base = counted ? day.minusDays(1) : day;
    trace.firstDay(day, counted);
    byWorkingDays = unit == TermUnit.WORKING_DAYS;
    if (byWorkingDays) {
      return reached(base, pauses.addWorkingDays(base, term.amount()), term);
    }
    LocalDate last = pauses.addDays(base, lastDay(day, unit, term.amount(), counted));
    trace.calendarDays(base, last, term);
    return counting.lastDay() == LastDay.STAYS ? reached(last) : rolled(last);
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
    return counted ? last.minusDays(1) : last;
  }

  private boolean rolled(LocalDate last) {
    DayStatus status = calendar.day(last);
    if (!status.isKnown()) {
      return giveUp(new Answer.Unknown<>(last));
    }
    if (status.isWorking()) {
      return reached(last);
    }
    Answer<LocalDate> next = pauses.addWorkingDays(last, 1);
    if (!(next instanceof Answer.Known<LocalDate> known)) {
      return giveUp(next);
    }
    trace.rolled(last, known.answer());
    return reached(known.answer());
  }

  private boolean reached(LocalDate base, Answer<LocalDate> last, Term term) {
    if (!(last instanceof Answer.Known<LocalDate> known)) {
      trace.workingDays(base, last instanceof Answer.Unknown<LocalDate> u ? u.date() : base, term);
      return giveUp(last);
    }
    trace.workingDays(base, known.answer().plusDays(1), term);
    return reached(known.answer());
  }

  private boolean reached(LocalDate last) {
    day = last;
    return true;
  }

  /** Fixes the moment at which the last day ends, where days were counted last. */
  private boolean endOfDay() {
    if (day == null) {
      return true;
    }
    return switch (counting.dayEnd()) {
      case SAME_CLOCK -> ends(Session.moment(day, clock, calendar.zone()), true);
      case MIDNIGHT -> ends(calendar.endOf(day), false);
      case CLOSE_OF_BUSINESS -> {
        DayStatus status = calendar.day(day);
        if (!status.isKnown()) {
          yield giveUp(new Answer.Unknown<>(day));
        }
        Instant close = calendar.closeOf(day);
        boolean atClose =
            status.isWorking()
                && !calendar.hoursOn(day).last().closesAtMidnight()
                && close.isAfter(at);
        yield ends(atClose ? close : calendar.endOf(day), false);
      }
    };
  }

  /** What is left of the last day when a pause begins is left when the pause ends. */
  private boolean ends(Instant due, boolean sameClock) {
    trace.ends(day, due, sameClock);
    at = due;
    for (Period pause : asked.pauses()) {
      if (pause.from().isBefore(due) && !pause.to().isBefore(due)) {
        return restAfter(pause, due);
      }
    }
    return true;
  }

  private boolean restAfter(Period pause, Instant due) {
    Answer<Duration> rest =
        byWorkingDays
            ? time.workingTimeBetween(pause.from(), due)
            : new Answer.Known<>(Duration.between(pause.from(), due));
    if (!(rest instanceof Answer.Known<Duration> left)) {
      return giveUp(rest);
    }
    if (left.answer().isZero()) {
      return true;
    }
    Answer<Instant> end =
        byWorkingDays
            ? pauses.work(pause.to(), left.answer())
            : new Answer.Known<>(pauses.run(pause.to(), left.answer()));
    if (!(end instanceof Answer.Known<Instant> known)) {
      return giveUp(end);
    }
    at = known.answer();
    trace.restAfterPause(pause, left.answer(), at);
    return true;
  }

  private LocalTime localTime(Instant instant) {
    return LocalTime.ofInstant(instant, calendar.zone());
  }

  private boolean giveUp(Answer<?> answer) {
    if (answer instanceof Answer.Unknown<?> open) {
      unknown = open.date();
      trace.unknown(open.date());
    } else {
      trace.never();
    }
    return false;
  }
}
