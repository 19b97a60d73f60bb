package org.wangge.grid.rules.deadline;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.domain.worktime.WorkTime;

/**
 * Counts on with the pauses cut out of the calendar.
 *
 * <p>Rules: (1) time on the clock does not run in a pause; (2) working time does not either, so
 * that a pause outside the sessions costs nothing; (3) a working day counts unless the clock is
 * paused at its close, a calendar day unless it is paused at its 24:00; (4) what the calendar says
 * of a time that is cut out does not matter, known or not; (5) a pause without end is never over.
 */
record Pauses(WorkTime time, List<Period> periods) {

  /** What is left of the pauses from a start on. */
  static Pauses since(Instant start, WorkTime time, List<Period> periods) {
    if (periods.isEmpty()) {
      return new Pauses(time, periods);
    }
    Period counted = Period.since(start);
    return new Pauses(
        time,
        periods.stream()
            .flatMap(pause -> pause.intersection(counted).stream())
            .collect(ImmutableList.toImmutableList()));
  }

  /** The first few of them. */
  Pauses first(int number) {
    return number == periods.size() ? this : new Pauses(time, periods.subList(0, number));
  }

  /** The pause in which the moment before an instant lies. */
  Optional<Period> over(Instant instant) {
    for (Period pause : periods) {
      if (pause.from().isBefore(instant) && !pause.to().isBefore(instant)) {
        return Optional.of(pause);
      }
    }
    return Optional.empty();
  }

  /** What is left of a session within the stretch that is counted, the pauses cut out. */
  List<Period> without(Period session, Period counted) {
    List<Period> parts = new ArrayList<>();
    Optional<Period> rest = session.intersection(counted);
    for (Period pause : periods) {
      if (rest.isEmpty() || rest.get().intersection(pause).isEmpty()) {
        continue;
      }
      Period left = rest.get();
      if (left.from().isBefore(pause.from())) {
        parts.add(new Period(left.from(), pause.from()));
      }
      rest = pause.isOpenEnded() ? Optional.empty() : left.intersection(Period.since(pause.to()));
    }
    rest.ifPresent(parts::add);
    return parts;
  }

  Answer<Instant> run(Instant at, Duration length) {
    Instant end = at.plus(length);
    for (Period pause : periods) {
      Instant from = later(pause.from(), at);
      if (pause.to().isAfter(from) && from.isBefore(end)) {
        if (pause.isOpenEnded()) {
          return new Answer.Never<>();
        }
        end = end.plus(Duration.between(from, pause.to()));
      }
    }
    return new Answer.Known<>(end);
  }

  Answer<Instant> work(Instant at, Duration length) {
    Instant from = at;
    Duration left = length;
    for (Period pause : periods) {
      if (!pause.to().isAfter(from)) {
        continue;
      }
      if (pause.from().isAfter(from)) {
        Answer<Duration> before = time.workingTimeBetween(from, pause.from());
        if (!(before instanceof Answer.Known<Duration> done)
            || done.answer().compareTo(left) >= 0) {
          break;
        }
        left = left.minus(done.answer());
      }
      if (pause.isOpenEnded()) {
        return new Answer.Never<>();
      }
      from = pause.to();
    }
    return time.addWorkingTime(from, left);
  }

  /**
   * The n-th working day after a date that is not paused at its close. Whether a date is paused is
   * asked of the dates about the beginning and the end of a pause; a close lies on the next date at
   * the latest, so that all dates between are.
   */
  Answer<LocalDate> addWorkingDays(LocalDate base, long number) {
    LocalDate done = base;
    long left = number;
    for (Period pause : periods) {
      LocalDate first = calendar().dateOf(pause.from()).minusDays(1);
      if (first.minusDays(1).isAfter(done)) {
        Answer<Long> before = time.workingDaysBetween(done.plusDays(1), first);
        if (!(before instanceof Answer.Known<Long> clear) || clear.answer() >= left) {
          return time.addWorkingDays(done, left);
        }
        left -= clear.answer();
        done = first.minusDays(1);
      }
      LocalDate last = pause.isOpenEnded() ? first.plusDays(1) : calendar().dateOf(pause.to());
      while (done.isBefore(last)) {
        LocalDate day = done.plusDays(1);
        if (day.isAfter(first.plusDays(1)) && day.isBefore(last.minusDays(1))) {
          done = last.minusDays(2);
          continue;
        }
        DayStatus status = over(calendar().closeOf(day)).isPresent() ? null : calendar().day(day);
        if (status != null && !status.isKnown()) {
          return new Answer.Unknown<>(day);
        }
        left -= status != null && status.isWorking() ? 1 : 0;
        done = day;
        if (left == 0) {
          return new Answer.Known<>(day);
        }
      }
      if (pause.isOpenEnded()) {
        return new Answer.Never<>();
      }
    }
    return time.addWorkingDays(done, left);
  }

  Answer<LocalDate> addDays(LocalDate base, LocalDate end) {
    LocalDate last = end;
    for (Period pause : periods) {
      LocalDate from = later(calendar().dateOf(pause.from()), base.plusDays(1));
      if (from.isAfter(last)) {
        break;
      }
      if (pause.isOpenEnded()) {
        return new Answer.Never<>();
      }
      LocalDate resumed = calendar().dateOf(pause.to());
      if (from.isBefore(resumed)) {
        last = last.plusDays(resumed.toEpochDay() - from.toEpochDay());
      }
    }
    return new Answer.Known<>(last);
  }

  private WorkCalendar calendar() {
    return time.calendar();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
