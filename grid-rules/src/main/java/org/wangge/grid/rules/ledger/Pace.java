package org.wangge.grid.rules.ledger;

import com.google.common.collect.Lists;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.domain.worktime.WorkTime;

/** Measures time as a clock does: working time or running time, the pauses cut out. */
record Pace(WorkTime time, boolean working, List<Period> pauses) {

  /** Negative where {@code to} is before {@code from}. */
  Answer<Duration> between(Instant from, Instant to) {
    if (to.isBefore(from)) {
      return between(to, from) instanceof Answer.Known<Duration> known
          ? new Answer.Known<>(known.answer().negated())
          : between(to, from);
    }
    Answer<Duration> sum = gross(from, to);
    for (Period pause : pauses) {
      Optional<Period> cut =
          from.equals(to) ? Optional.empty() : pause.intersection(new Period(from, to));
      if (cut.isPresent() && sum instanceof Answer.Known<Duration> known) {
        Answer<Duration> lost = gross(cut.get().from(), cut.get().to());
        sum =
            lost instanceof Answer.Known<Duration> less
                ? new Answer.Known<>(known.answer().minus(less.answer()))
                : lost;
      }
    }
    return sum;
  }

  /** The first instant at which so much more is done. */
  Answer<Instant> on(Instant from, Duration length) {
    Duration wanted = length;
    Answer<Instant> end = add(from, wanted);
    for (Period pause : pauses) {
      Instant start = pause.from().isAfter(from) ? pause.from() : from;
      if (end instanceof Answer.Known<Instant> known
          && pause.to().isAfter(start)
          && start.isBefore(known.answer())) {
        if (!(gross(start, pause.to()) instanceof Answer.Known<Duration> cut)) {
          return failed(gross(start, pause.to()));
        }
        wanted = wanted.plus(cut.answer());
        end = add(from, wanted);
      }
    }
    return end;
  }

  /** The last instant at which so much is still to be done until another. */
  Answer<Instant> back(Instant to, Duration length) {
    Duration wanted = length;
    Answer<Instant> start = add(to, wanted.negated());
    for (Period pause : Lists.reverse(pauses)) {
      Instant end = pause.to().isBefore(to) ? pause.to() : to;
      if (start instanceof Answer.Known<Instant> known
          && pause.from().isBefore(end)
          && end.isAfter(known.answer())) {
        if (!(gross(pause.from(), end) instanceof Answer.Known<Duration> cut)) {
          return failed(gross(pause.from(), end));
        }
        wanted = wanted.plus(cut.answer());
        start = add(to, wanted.negated());
      }
    }
    return start;
  }

  private Answer<Duration> gross(Instant from, Instant to) {
    return working
        ? time.workingTimeBetween(from, to)
        : new Answer.Known<>(Duration.between(from, to));
  }

  private Answer<Instant> add(Instant at, Duration length) {
    return working ? time.addWorkingTime(at, length) : new Answer.Known<>(at.plus(length));
  }

  private static Answer<Instant> failed(Answer<Duration> answer) {
    return answer instanceof Answer.Unknown<Duration> unknown
        ? new Answer.Unknown<>(unknown.date())
        : new Answer.Never<>();
  }
}
