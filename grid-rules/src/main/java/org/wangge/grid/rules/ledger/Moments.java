package org.wangge.grid.rules.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.Session;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.clock.Warning;

/** Places warnings before a known end. */
record Moments(WorkTime time, Pace pace, Instant start, Instant due) {

  Answer<Instant> of(Warning warning) {
    Answer<Instant> moment =
        warning instanceof Warning.Before before
            ? before(before.time())
            : share(((Warning.Percent) warning).share());
    return moment instanceof Answer.Known<Instant> known
        ? new Answer.Known<>(resumed(known.answer()))
        : moment;
  }

  private Answer<Instant> share(int share) {
    Answer<Duration> total = pace.between(start, due);
    if (total instanceof Answer.Known<Duration> known) {
      return pace.on(start, known.answer().multipliedBy(share).dividedBy(100));
    }
    return total instanceof Answer.Unknown<Duration> open
        ? new Answer.Unknown<>(open.date())
        : new Answer.Never<>();
  }

  private Answer<Instant> before(Term term) {
    long amount = term.amount();
    ZoneId zone = time.calendar().zone();
    LocalDateTime end = LocalDateTime.ofInstant(due, zone);
    return switch (term.unit()) {
      case MINUTES -> new Pace(time, false, pace.pauses()).back(due, Duration.ofMinutes(amount));
      case HOURS -> new Pace(time, false, pace.pauses()).back(due, Duration.ofHours(amount));
      case WORKING_MINUTES ->
          new Pace(time, true, pace.pauses()).back(due, Duration.ofMinutes(amount));
      case WORKING_HOURS -> new Pace(time, true, pace.pauses()).back(due, Duration.ofHours(amount));
      case WORKING_DAYS -> workingDays(end, amount);
      case SAME_DAY -> new Answer.Known<>(time.calendar().startOf(lastDay()));
      case DAYS -> sameClock(end.minusDays(amount));
      case WEEKS -> sameClock(end.minusWeeks(amount));
      case HALF_MONTHS -> sameClock(end.minusDays(15 * amount));
      case MONTHS -> sameClock(end.minusMonths(amount));
      case YEARS -> sameClock(end.minusYears(amount));
    };
  }

  /** The day that ends with an instant; 24:00 belongs to the day before. */
  private LocalDate lastDay() {
    return time.calendar().dateOf(due.minusNanos(1));
  }

  private Answer<Instant> workingDays(LocalDateTime end, long amount) {
    Answer<LocalDate> day = time.addWorkingDays(end.toLocalDate(), -amount);
    if (day instanceof Answer.Known<LocalDate> known) {
      return sameClock(known.answer().atTime(end.toLocalTime()));
    }
    return day instanceof Answer.Unknown<LocalDate> open
        ? new Answer.Unknown<>(open.date())
        : new Answer.Never<>();
  }

  private Answer<Instant> sameClock(LocalDateTime local) {
    return new Answer.Known<>(
        Session.moment(local.toLocalDate(), local.toLocalTime(), time.calendar().zone()));
  }

  private Instant resumed(Instant moment) {
    for (Period pause : pace.pauses()) {
      if (pause.contains(moment)) {
        return pause.to();
      }
    }
    return moment;
  }
}
