package org.wangge.grid.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.domain.worktime.WorkTime;

/**
 * Counts on with the pauses cut out of the calendar.
 *
 * <p>Rules: (1) time on the clock does not run in a pause; (2) working time does not either, so
 * that a pause outside the sessions costs nothing; (3) a working day counts unless the clock is
 * paused at its close, a calendar day unless it is paused at its 24:00.
 */
record Pauses(WorkTime time, List<Period> periods) {

  /** Whether the clock is paused in the moment before an instant. */
  boolean cover(Instant instant) {
    return periods.stream()
        .anyMatch(pause -> pause.from().isBefore(instant) && !pause.to().isBefore(instant));
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
      rest = left.intersection(Period.since(pause.to()));
    }
    rest.ifPresent(parts::add);
    return parts;
  }

  Instant run(Instant at, Duration length) {
    Instant end = at.plus(length);
    for (Period pause : periods) {
      Instant from = later(pause.from(), at);
      if (pause.to().isAfter(from) && from.isBefore(end)) {
        end = end.plus(Duration.between(from, pause.to()));
      }
    }
    return end;
  }

  Answer<Instant> work(Instant at, Duration length) {
    Duration wanted = length;
    Answer<Instant> end = time.addWorkingTime(at, wanted);
    for (Period pause : periods) {
      Instant from = later(pause.from(), at);
      if (end instanceof Answer.Known<Instant> known
          && pause.to().isAfter(from)
          && from.isBefore(known.answer())) {
        Answer<Duration> cut = time.workingTimeBetween(from, pause.to());
        if (cut instanceof Answer.Unknown<Duration> unknown) {
          return new Answer.Unknown<>(unknown.date());
        }
        wanted = wanted.plus(cut.orThrow());
        end = time.addWorkingTime(at, wanted);
      }
    }
    return end;
  }

  Answer<LocalDate> addWorkingDays(LocalDate base, long number) {
    long wanted = number;
    Answer<LocalDate> last = time.addWorkingDays(base, wanted);
    for (Period pause : periods) {
      LocalDate from = later(firstEnding(pause.from()), base.plusDays(1));
      if (last instanceof Answer.Known<LocalDate> known && !from.isAfter(known.answer())) {
        Answer<Long> cut = closesWithin(from, pause.to());
        if (cut instanceof Answer.Unknown<Long> unknown) {
          return new Answer.Unknown<>(unknown.date());
        }
        wanted += cut.orThrow();
        last = time.addWorkingDays(base, wanted);
      }
    }
    return last;
  }

  /** The first date, worked or not, that closes after an instant; of night shifts it is early. */
  private LocalDate firstEnding(Instant instant) {
    LocalDate date = calendar().dateOf(instant).minusDays(1);
    while (!calendar().closeOf(date).isAfter(instant)) {
      date = date.plusDays(1);
    }
    return date;
  }

  /** How many working days from a date on have closed by an instant. */
  private Answer<Long> closesWithin(LocalDate from, Instant to) {
    LocalDate end = later(firstEnding(to), from);
    return time.workingDaysBetween(from, end);
  }

  LocalDate addDays(LocalDate base, LocalDate end) {
    LocalDate last = end;
    for (Period pause : periods) {
      LocalDate from = later(calendar().dateOf(pause.from()), base.plusDays(1));
      LocalDate resumed = calendar().dateOf(pause.to());
      if (!from.isAfter(last) && from.isBefore(resumed)) {
        last = last.plusDays(resumed.toEpochDay() - from.toEpochDay());
      }
    }
    return last;
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
