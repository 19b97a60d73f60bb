package org.wangge.grid.rules.deadline;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Reason;

/** The reasons told so far. Days in a row that are alike are one, and a pause is told once. */
final class Told {

  private final WorkCalendar calendar;
  private final List<Reason> reasons = new ArrayList<>();

  Told(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  void add(Reason reason) {
    reasons.add(reason);
  }

  Explanation explanation() {
    return new Explanation(ImmutableList.copyOf(reasons));
  }

  /** Tells the pauses of a stretch that are not told yet; whether there are any, told or not. */
  boolean pausesBetween(Pauses pauses, Instant from, Instant to) {
    boolean any = false;
    for (Period pause : pauses.periods()) {
      if (pause.from().isBefore(to) && pause.to().isAfter(from)) {
        any = true;
        pause(pause);
      }
    }
    return any;
  }

  void pause(Period pause) {
    Reason paused =
        pause.isOpenEnded()
            ? new PauseReason.PausedForGood(local(pause.from()))
            : new PauseReason.Paused(local(pause.from()), local(pause.to()));
    if (!reasons.contains(paused)) {
      reasons.add(paused);
    }
  }

  /** Tells the hours of a day, where they are not those of its weekday. */
  void hours(LocalDate day) {
    OfficeHours hours = calendar.hoursOn(day);
    if (!hours.equals(calendar.week().hoursOn(day.getDayOfWeek()))) {
      add(new DayReason.SpecialHours(day, hours));
    }
  }

  void skip(LocalDate day, DayStatus status) {
    int last = reasons.size() - 1;
    if (reasons.get(last) instanceof DayReason.Skipped run
        && run.last().plusDays(1).equals(day)
        && run.status().equals(status)) {
      reasons.set(last, new DayReason.Skipped(run.first(), day, status));
    } else {
      reasons.add(new DayReason.Skipped(day, day, status));
    }
  }

  void paused(LocalDate day) {
    int last = reasons.size() - 1;
    if (reasons.get(last) instanceof PauseReason.DayPaused run
        && run.last().plusDays(1).equals(day)) {
      reasons.set(last, new PauseReason.DayPaused(run.first(), day));
    } else {
      reasons.add(new PauseReason.DayPaused(day, day));
    }
  }

  OffsetDateTime local(Instant instant) {
    return OffsetDateTime.ofInstant(instant, calendar.zone());
  }
}
