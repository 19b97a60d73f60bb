package org.wangge.grid.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.wangge.grid.domain.calendar.DayKind;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.WorkCalendar;

/** Tells the working sessions of a stretch of time, and the rest days between. */
final class SessionsTold {

  private final WorkCalendar calendar;
  private final Pauses pauses;
  private final Told told;

  /** The time up to which sessions are told; two may overlap. */
  private Instant end = Instant.MIN;

  SessionsTold(WorkCalendar calendar, Pauses pauses, Told told) {
    this.calendar = calendar;
    this.pauses = pauses;
    this.told = told;
  }

  void between(Instant from, Instant to) {
    told.pausesBetween(pauses, from, to);
    Period counted = new Period(from, to);
    end = from;
    Duration total = Duration.ZERO;
    LocalDate last = calendar.dateOf(to);
    if (outside(from)) {
      told.add(new TimeReason.OutsideWorkingHours(told.local(from)));
    }
    // A night shift of the day before may still be open.
    for (LocalDate day = calendar.dateOf(from).minusDays(1);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      DayStatus status = calendar.day(day);
      if (!status.isWorking()) {
        if (calendar.endOf(day).isAfter(from) && status.isRest() && day.isBefore(last)) {
          told.skip(day, status);
        }
        continue;
      }
      total = sessions(day, status, counted, total);
    }
  }

  private Duration sessions(LocalDate day, DayStatus status, Period counted, Duration before) {
    Duration total = before;
    for (Period session : calendar.sessionsOn(day)) {
      for (Period part : pauses.without(session, counted)) {
        if (!part.to().isAfter(end)) {
          continue;
        }
        Instant from = part.from().isAfter(end) ? part.from() : end;
        end = part.to();
        if (total.equals(before) && status.kind() == DayKind.MAKE_UP_DAY) {
          told.add(new TimeReason.MakeUpDay(day, status));
        }
        if (total.equals(before)) {
          told.hours(day);
        }
        total = total.plus(Duration.between(from, end));
        told.add(new TimeReason.WorkingSession(told.local(from), told.local(end), total));
      }
    }
    return total;
  }

  private boolean outside(Instant from) {
    LocalDate day = calendar.dateOf(from);
    for (LocalDate date : List.of(day.minusDays(1), day)) {
      if (calendar.isWorkingDay(date)
          && calendar.sessionsOn(date).stream().anyMatch(session -> session.contains(from))) {
        return false;
      }
    }
    return true;
  }
}
