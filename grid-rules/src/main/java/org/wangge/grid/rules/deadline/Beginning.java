package org.wangge.grid.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.Session;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.HourStart;
import org.wangge.grid.rules.counting.Outside;

/** Finds the moment from which a term is counted: its start, moved where the counting says so. */
final class Beginning {

  private final Reckoning asked;
  private final Counting counting;
  private final WorkTime time;
  private final WorkCalendar calendar;
  private final Trace trace;

  Beginning(Reckoning asked, Trace trace) {
    this.asked = asked;
    this.trace = trace;
    counting = asked.counting();
    time = asked.time();
    calendar = time.calendar();
  }

  Answer<Instant> find() {
    Answer<Instant> start = intoBusiness(asked.start());
    boolean byTheHour = asked.terms().get(0).unit().isTime();
    return start instanceof Answer.Known<Instant> known
            && byTheHour
            && counting.hourStart() == HourStart.NEXT_HOUR
        ? new Answer.Known<>(nextHour(known.answer()))
        : start;
  }

  private Answer<Instant> intoBusiness(Instant start) {
    if (counting.onRestDay() == Outside.KEPT
        && counting.beforeOpening() == Outside.KEPT
        && counting.afterClose() == Outside.KEPT) {
      return new Answer.Known<>(start);
    }
    // First the rest day, then the time of day: a Sunday evening that moves to Monday evening is
    // after the close of Monday.
    Answer<Instant> onWorkingDay = move(start, true);
    return onWorkingDay instanceof Answer.Known<Instant> known
        ? move(known.answer(), false)
        : onWorkingDay;
  }

  private Answer<Instant> move(Instant start, boolean ofRestDays) {
    LocalDate date = calendar.dateOf(start);
    if (!calendar.day(date).isKnown()) {
      return new Answer.Unknown<>(date);
    }
    boolean works = calendar.isWorkingDay(date);
    Outside how = works == ofRestDays || isOpen(start) ? Outside.KEPT : outside(start, date, works);
    Answer<Instant> moved =
        switch (how) {
          case KEPT -> new Answer.Known<>(start);
          case NEXT_OPENING -> time.openingFrom(start);
          case NEXT_WORKING_DAY_SAME_CLOCK -> sameClock(start, time.addWorkingDays(date, 1));
        };
    if (how != Outside.KEPT && moved instanceof Answer.Known<Instant> known) {
      trace.starts(start, known.answer(), how);
    }
    return moved;
  }

  private boolean isOpen(Instant start) {
    return time.isOpen(start) instanceof Answer.Known<Boolean> open && open.answer();
  }

  private Outside outside(Instant start, LocalDate date, boolean works) {
    if (!works) {
      return counting.onRestDay();
    }
    if (!start.isBefore(calendar.closeOf(date))) {
      return counting.afterClose();
    }
    List<Period> sessions = calendar.sessionsOn(date);
    return !sessions.isEmpty() && start.isBefore(sessions.get(0).from())
        ? counting.beforeOpening()
        : Outside.KEPT;
  }

  private Answer<Instant> sameClock(Instant start, Answer<LocalDate> day) {
    LocalTime clock = LocalTime.ofInstant(start, calendar.zone());
    if (day instanceof Answer.Known<LocalDate> known) {
      return new Answer.Known<>(Session.moment(known.answer(), clock, calendar.zone()));
    }
    return day instanceof Answer.Unknown<LocalDate> unknown
        ? new Answer.Unknown<>(unknown.date())
        : new Answer.Never<>();
  }

  private Instant nextHour(Instant start) {
    Instant next =
        start.atZone(calendar.zone()).truncatedTo(ChronoUnit.HOURS).plusHours(1).toInstant();
    trace.nextHour(start, next);
    return next;
  }
}
