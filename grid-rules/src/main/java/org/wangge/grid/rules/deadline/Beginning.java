package org.wangge.grid.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.zone.ZoneOffsetTransition;
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

  private static final long HOUR = 3_600_000_000_000L;

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
        ? new Answer.Known<>(afterThisHour(known.answer()))
        : start;
  }

  private Answer<Instant> intoBusiness(Instant start) {
    if (counting.keepsStart()) {
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
    if (works == ofRestDays || (works && inSession(start, date))) {
      return new Answer.Known<>(start);
    }
    Answer<Boolean> nightShift = time.isOpen(start);
    if (!(nightShift instanceof Answer.Known<Boolean> open)) {
      return Count.none(nightShift);
    }
    return open.answer() ? new Answer.Known<>(start) : moved(start, date, outside(start, date));
  }

  private boolean inSession(Instant start, LocalDate date) {
    for (Period session : calendar.sessionsOn(date)) {
      if (session.contains(start)) {
        return true;
      }
    }
    return false;
  }

  private Outside outside(Instant start, LocalDate date) {
    if (!calendar.isWorkingDay(date)) {
      return counting.onRestDay();
    }
    if (!start.isBefore(calendar.closeOf(date))) {
      return counting.afterClose();
    }
    Session first = calendar.hoursOn(date).sessions().get(0);
    return start.isBefore(first.opensOn(date, calendar.zone()))
        ? counting.beforeOpening()
        : Outside.KEPT;
  }

  private Answer<Instant> moved(Instant start, LocalDate date, Outside how) {
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

  private Answer<Instant> sameClock(Instant start, Answer<LocalDate> day) {
    LocalTime clock = LocalTime.ofInstant(start, calendar.zone());
    return day instanceof Answer.Known<LocalDate> known
        ? new Answer.Known<>(Session.moment(known.answer(), clock, calendar.zone()))
        : Count.none(day);
  }

  private Instant afterThisHour(Instant start) {
    Instant next = nextFullHour(start);
    trace.nextHour(start, next);
    return next;
  }

  /**
   * The first later instant at which the clocks show a full hour, which is not always within the
   * hour: some are put forward or back by a part of one.
   */
  private Instant nextFullHour(Instant from) {
    long intoHour = LocalTime.ofInstant(from, calendar.zone()).toNanoOfDay() % HOUR;
    Instant next = from.plusNanos(HOUR - intoHour);
    ZoneOffsetTransition change = calendar.zone().getRules().nextTransition(from);
    if (change == null || change.getInstant().isAfter(next)) {
      return next;
    }
    LocalTime put = change.getDateTimeAfter().toLocalTime();
    return put.toNanoOfDay() % HOUR == 0 ? change.getInstant() : nextFullHour(change.getInstant());
  }
}
