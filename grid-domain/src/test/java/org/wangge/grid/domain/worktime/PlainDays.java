package org.wangge.grid.domain.worktime;

import java.time.LocalDate;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.WorkCalendar;

/** Working days counted one by one, as on the fingers. */
record PlainDays(WorkCalendar calendar) {

  Answer<LocalDate> add(LocalDate start, long amount) {
    if (amount == 0) {
      return new Answer.Known<>(start);
    }
    if (never()) {
      return new Answer.Never<>();
    }
    int step = amount > 0 ? 1 : -1;
    LocalDate date = start;
    long left = Math.abs(amount);
    while (true) {
      date = date.plusDays(step);
      DayStatus status = calendar.day(date);
      if (!status.isKnown()) {
        return new Answer.Unknown<>(date);
      }
      left -= status.isWorking() ? 1 : 0;
      if (left == 0) {
        return new Answer.Known<>(date);
      }
    }
  }

  Answer<Long> between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return between(to, from) instanceof Answer.Known<Long> known
          ? new Answer.Known<>(-known.answer())
          : between(to, from);
    }
    long number = 0;
    for (LocalDate date = from; date.isBefore(to); date = date.plusDays(1)) {
      DayStatus status = calendar.day(date);
      if (!status.isKnown()) {
        return new Answer.Unknown<>(date);
      }
      number += status.isWorking() ? 1 : 0;
    }
    return new Answer.Known<>(number);
  }

  /** No weekday is worked, no date either, and none may yet turn out to be. */
  boolean never() {
    if (!calendar.week().worked().isEmpty()) {
      return false;
    }
    for (LocalDate date = calendar.firstDay();
        !date.isAfter(calendar.lastDay());
        date = date.plusDays(1)) {
      if (!calendar.day(date).isRest()) {
        return false;
      }
    }
    return !calendar.firstDay().isAfter(calendar.lastDay());
  }
}
