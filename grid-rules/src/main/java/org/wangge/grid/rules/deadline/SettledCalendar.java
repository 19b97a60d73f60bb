package org.wangge.grid.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.Outlook;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.calendar.WorkWeek;

/**
 * A calendar in which unknown dates that lie in a pause are rest days, and one more date may be
 * settled. So what may be off in a year is not spent where it delays nothing; the days on which a
 * pause begins and ends may still spend some, and so widen the outlook. Where a start may move,
 * which it does without regard to pauses, they are not rest days and widen the outlook all of them.
 */
final class SettledCalendar implements WorkCalendar {

  private final WorkCalendar calendar;
  private final List<Period> pauses;
  private final boolean pausedAtRest;
  private final LocalDate settled;
  private final DayStatus status;

  SettledCalendar(
      WorkCalendar calendar,
      List<Period> pauses,
      boolean pausedAtRest,
      LocalDate settled,
      DayStatus status) {
    this.calendar = calendar;
    this.pauses = pauses;
    this.pausedAtRest = pausedAtRest;
    this.settled = settled;
    this.status = status;
  }

  @Override
  public DayStatus day(LocalDate date) {
    DayStatus known = calendar.day(date);
    if (known.isKnown()) {
      return known;
    }
    if (date.equals(settled)) {
      return status;
    }
    return isPaused(date) ? DayStatus.WEEKEND : known;
  }

  private boolean isPaused(LocalDate date) {
    if (!pausedAtRest || pauses.isEmpty()) {
      return false;
    }
    Instant from = calendar.startOf(date);
    Instant end = calendar.endOf(date);
    Instant close = calendar.closeOf(date);
    Instant to = close.isAfter(end) ? close : end;
    for (Period pause : pauses) {
      if (!pause.from().isAfter(from) && !pause.to().isBefore(to)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Optional<Outlook> outlook() {
    long spent = 4L * pauses.size();
    for (Period pause : pauses) {
      spent += pausedAtRest ? 0 : Duration.between(pause.from(), pause.to()).toDays();
    }
    int more = (int) Math.min(366, spent);
    return calendar
        .outlook()
        .map(
            usual ->
                new Outlook(
                    Math.min(366, usual.mostDaysOff() + more),
                    Math.min(366, usual.mostDaysWorked() + more)));
  }

  @Override
  public ZoneId zone() {
    return calendar.zone();
  }

  @Override
  public WorkWeek week() {
    return calendar.week();
  }

  @Override
  public LocalDate firstDay() {
    return calendar.firstDay();
  }

  @Override
  public LocalDate lastDay() {
    return calendar.lastDay();
  }

  @Override
  public OfficeHours hoursOn(LocalDate date) {
    return calendar.hoursOn(date);
  }
}
