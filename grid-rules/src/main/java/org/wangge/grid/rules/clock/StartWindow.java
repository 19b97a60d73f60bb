package org.wangge.grid.rules.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.calendar.Session;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.explain.ClauseRef;

/**
 * When a term may begin: within a season, not before a time of day.
 *
 * <p>Rules: (1) a start outside the season moves to the season's first day, at its beginning; (2) a
 * start before the time of day moves to that time; (3) a season holds both its ends and may run
 * over the new year; a season that ends on 02-29 ends on 02-28 in other years, one that begins then
 * begins on 03-01. Example: dead trees are replaced in the planting season 03-01..04-30, so that a
 * report of 2026-12-10 starts the term on 2027-03-01. Immutable.
 */
@Value.Immutable
public abstract class StartWindow {

  StartWindow() {}

  /** {@return the first day of the season; all year where there is none} */
  public abstract Optional<MonthDay> seasonFrom();

  /** {@return the last day of the season} */
  public abstract Optional<MonthDay> seasonTo();

  /** {@return the time of day before which nothing begins} */
  public abstract Optional<LocalTime> notBefore();

  /** {@return the clause that says so} */
  public abstract ClauseRef clause();

  @Value.Check
  void check() {
    if (seasonFrom().isPresent() != seasonTo().isPresent()
        || (seasonFrom().isEmpty() && notBefore().isEmpty())) {
      throw new IllegalArgumentException("Not a start window: " + this);
    }
  }

  /**
   * Whether a date lies in the season.
   *
   * @param date the date
   * @return true where there is no season
   */
  public boolean inSeason(LocalDate date) {
    if (seasonFrom().isEmpty()) {
      return true;
    }
    MonthDay from = seasonFrom().get();
    MonthDay to = seasonTo().get();
    MonthDay day = MonthDay.from(date);
    return from.isAfter(to)
        ? !day.isBefore(from) || !day.isAfter(to)
        : !day.isBefore(from) && !day.isAfter(to);
  }

  /**
   * Where a start moves.
   *
   * @param start the start
   * @param calendar whose dates and clocks count
   * @return the first instant from the start on at which the term may begin
   */
  public Instant firstFrom(Instant start, WorkCalendar calendar) {
    LocalDate date = calendar.dateOf(start);
    Instant begins = start;
    if (!inSeason(date)) {
      LocalDate opens = opens(date.getYear());
      date = opens.isAfter(date) ? opens : opens(date.getYear() + 1);
      begins = calendar.startOf(date);
    }
    if (notBefore().isPresent()) {
      Instant opens = Session.moment(date, notBefore().get(), calendar.zone());
      begins = begins.isBefore(opens) ? opens : begins;
    }
    return begins;
  }

  private LocalDate opens(int year) {
    MonthDay from = seasonFrom().orElseThrow();
    return from.isValidYear(year) ? from.atYear(year) : LocalDate.of(year, 3, 1);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StartWindow}; each attribute is set once. */
  public static final class Builder extends ImmutableStartWindow.Builder {
    Builder() {}
  }
}
