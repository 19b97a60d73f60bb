package org.wangge.grid.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.Session;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermUnit;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.DayEnd;
import org.wangge.grid.rules.counting.FirstDay;
import org.wangge.grid.rules.counting.LastDay;
import org.wangge.grid.rules.counting.WorkingDays;

/**
 * Deadlines the slow way, minute by minute and day by day, by a clock on the wall. Knows nothing of
 * tables: it asks the calendar what a date is and which hours it has. Every date must be known and
 * every moment a whole minute.
 */
final class PlainReference {

  /** The term does not end on the tape. */
  static final class OffTheTape extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final WorkCalendar calendar;
  private final Counting counting;
  private final WallClock wall;
  private final PlainOffice office;
  private final Reckoning asked;
  private List<Period> pauses = List.of();

  PlainReference(Reckoning asked, WallClock wall) {
    this.asked = asked;
    this.wall = wall;
    calendar = asked.time().calendar();
    counting = asked.counting();
    office = new PlainOffice(calendar, wall);
  }

  /** The end; empty if it lies beyond the tape. */
  static Optional<Instant> end(Reckoning asked, WallClock wall) {
    try {
      return Optional.of(new PlainReference(asked, wall).end());
    } catch (OffTheTape beyond) {
      return Optional.empty();
    }
  }

  private Instant end() {
    Instant at = new PlainBeginning(asked, wall, office).find();
    List<Period> all = new ArrayList<>();
    for (Period pause : asked.pauses()) {
      if (pause.to().isAfter(at)) {
        all.add(new Period(pause.from().isAfter(at) ? pause.from() : at, pause.to()));
      }
    }
    List<Term> dates = new ArrayList<>();
    boolean first = true;
    for (int i = 0; i <= asked.terms().size(); i++) {
      Term term = i < asked.terms().size() ? asked.terms().get(i) : null;
      boolean byTheClock = term == null || isTime(term);
      if (byTheClock && !dates.isEmpty()) {
        at = dates(at, dates, all, first);
        dates.clear();
        first = false;
      }
      if (term != null && byTheClock) {
        pauses = all;
        at = run(at, minutes(term), runsOn(term) ? minute -> true : office::isWorked);
        first = false;
      } else if (term != null) {
        dates.add(term);
      }
    }
    return at;
  }

  private TermUnit unit(Term term) {
    boolean asWorkingDays =
        term.unit() == TermUnit.DAYS
            && counting.workingDayAmounts().ranges().stream()
                .anyMatch(range -> range.from() <= term.amount() && term.amount() <= range.to());
    return asWorkingDays ? TermUnit.WORKING_DAYS : term.unit();
  }

  private boolean isTime(Term term) {
    return switch (unit(term)) {
      case MINUTES, HOURS, WORKING_MINUTES, WORKING_HOURS -> true;
      case WORKING_DAYS -> counting.workingDays() == WorkingDays.ROLLING;
      default -> false;
    };
  }

  private boolean runsOn(Term term) {
    return term.unit() == TermUnit.MINUTES || term.unit() == TermUnit.HOURS;
  }

  private long minutes(Term term) {
    return switch (term.unit()) {
      case MINUTES, WORKING_MINUTES -> term.amount();
      case HOURS, WORKING_HOURS -> 60 * term.amount();
      default -> {
        long day = 0;
        for (Session session : calendar.week().ordinary().sessions()) {
          int from = session.from().toSecondOfDay() / 60;
          int to = session.to().toSecondOfDay() / 60;
          day += to > from ? to - from : 1440 + to - from;
        }
        yield day * term.amount();
      }
    };
  }

  // Time on the clock.

  private Instant run(Instant from, long minutes, Predicate<Instant> counts) {
    Instant now = from;
    for (long left = minutes; left > 0; now = now.plus(MINUTE)) {
      wall.at(now);
      Instant minute = now;
      boolean paused = pauses.stream().anyMatch(pause -> pause.contains(minute));
      left -= !paused && counts.test(now) ? 1 : 0;
    }
    return now;
  }

  // Dates.

  /** A pause that begins at the end or later is not looked at. */
  private Instant dates(Instant at, List<Term> terms, List<Period> all, boolean first) {
    for (int k = 0; ; k++) {
      pauses = all.subList(0, k);
      Instant end = dates(at, terms, first);
      if (k == all.size() || !all.get(k).from().isBefore(end)) {
        return end;
      }
    }
  }

  private Instant dates(Instant at, List<Term> terms, boolean first) {
    LocalDate day = wall.date(at);
    for (int i = 0; i < terms.size(); i++) {
      day = last(day, terms.get(i), first && i == 0);
    }
    LocalDateTime clock = day.atTime(LocalTime.ofInstant(at, calendar.zone()));
    Instant due =
        counting.dayEnd() == DayEnd.SAME_CLOCK
            ? wall.first(clock)
            : counting.dayEnd() == DayEnd.CLOSE_OF_BUSINESS && calendar.isWorkingDay(day)
                ? office.close(day)
                : office.midnight(day);
    due = due.isAfter(at) ? due : office.midnight(day);
    boolean byWorkingDays = unit(terms.get(terms.size() - 1)) == TermUnit.WORKING_DAYS;
    for (Period pause : pauses) {
      if (isPausedAt(due, pause)) {
        long left = 0;
        Instant begins = wall.first(day.atStartOfDay());
        for (Instant now = pause.from().isAfter(begins) ? pause.from() : begins;
            now.isBefore(due);
            now = now.plus(MINUTE)) {
          left += !byWorkingDays || office.isWorked(now) ? 1 : 0;
        }
        return left == 0
            ? due
            : run(pause.to(), left, byWorkingDays ? office::isWorked : minute -> true);
      }
    }
    return due;
  }

  private LocalDate last(LocalDate day, Term term, boolean first) {
    boolean counted =
        first && counting.firstDay() == FirstDay.COUNTED && term.unit() != TermUnit.SAME_DAY;
    LocalDate reached = counted ? day.minusDays(1) : day;
    if (unit(term) == TermUnit.WORKING_DAYS) {
      for (long left = term.amount(); left > 0; ) {
        reached = reached.plusDays(1);
        left -= counts(reached) ? 1 : 0;
      }
      return reached;
    }
    for (long left = days(day, term, counted); left > 0; ) {
      reached = reached.plusDays(1);
      left -= isPausedAt(office.midnight(reached)) ? 0 : 1;
    }
    boolean rolls = counting.lastDay() == LastDay.ROLLS_FORWARD && !calendar.isWorkingDay(reached);
    while (rolls) {
      reached = reached.plusDays(1);
      rolls = !counts(reached);
    }
    return reached;
  }

  /** How many days a term of dates has. */
  private static long days(LocalDate day, Term term, boolean counted) {
    int months = (int) (term.unit() == TermUnit.YEARS ? 12 * term.amount() : term.amount());
    return switch (term.unit()) {
      case SAME_DAY -> 0;
      case DAYS -> term.amount();
      case WEEKS -> 7 * term.amount();
      case HALF_MONTHS -> 15 * term.amount();
      default -> {
        LocalDate first = day.withDayOfMonth(1).plusMonths(months);
        int number = Math.min(day.getDayOfMonth(), first.lengthOfMonth());
        long days = first.withDayOfMonth(number).toEpochDay() - day.toEpochDay();
        // Counted from the start day on, a month cut short has one day more than it moves on.
        yield counted && number < day.getDayOfMonth() ? days + 1 : days;
      }
    };
  }

  private boolean counts(LocalDate day) {
    return calendar.isWorkingDay(day) && !isPausedAt(office.close(day));
  }

  private boolean isPausedAt(Instant moment) {
    return pauses.stream().anyMatch(pause -> isPausedAt(moment, pause));
  }

  private static boolean isPausedAt(Instant moment, Period pause) {
    return pause.from().isBefore(moment) && !moment.isAfter(pause.to());
  }
}
