package org.wangge.grid.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.Session;
import org.wangge.grid.domain.calendar.WorkCalendar;

/** What an office does by the clock on its wall. */
record PlainOffice(WorkCalendar calendar, WallClock wall) {

  boolean isWorked(Instant minute) {
    LocalDateTime shown = wall.at(minute);
    for (LocalDate date = shown.toLocalDate().minusDays(1);
        !date.isAfter(shown.toLocalDate());
        date = date.plusDays(1)) {
      if (calendar.isWorkingDay(date) && isIn(shown, date, calendar.hoursOn(date))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(LocalDateTime shown, LocalDate date, OfficeHours hours) {
    for (Session session : hours.sessions()) {
      boolean inOneDay = session.from().isBefore(session.to());
      LocalDateTime to = (inOneDay ? date : date.plusDays(1)).atTime(session.to());
      if (!shown.isBefore(date.atTime(session.from())) && shown.isBefore(to)) {
        return true;
      }
    }
    return false;
  }

  Instant midnight(LocalDate day) {
    return wall.first(day.plusDays(1).atStartOfDay());
  }

  Instant close(LocalDate day) {
    List<Session> sessions = calendar.hoursOn(day).sessions();
    Session last = sessions.get(sessions.size() - 1);
    return wall.first((last.from().isBefore(last.to()) ? day : day.plusDays(1)).atTime(last.to()));
  }
}
