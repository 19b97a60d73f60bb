package org.wangge.grid.domain.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.Outlook;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.calendar.WorkWeek;
import org.wangge.grid.domain.explain.Text;

/**
 * A calendar with its unknown dates taken one way. Whatever the outlook allows in a year happens at
 * once, from the given date or the first of January on: as many days as it allows, and where hours
 * differ as many more as make up the hours of its longest days. So no real calendar has more
 * working days or more working time by any later moment, or less.
 */
final class AssumedCalendar implements WorkCalendar {

  private static final DayStatus ASSUMED_OFF = DayStatus.holiday(Text.of("假定", "assumed"));
  private static final DayStatus ASSUMED_WORKED =
      DayStatus.makeUpDay(Text.of("假定", "an assumed holiday"));

  private final WorkCalendar calendar;
  private final LocalDate from;
  private final LocalDate to;

  /** Unknown days, from {@code from} on, that are not what the week says. */
  private final BitSet turned = new BitSet();

  AssumedCalendar(WorkCalendar calendar, Reading reading, LocalDate from, LocalDate to) {
    this.calendar = calendar;
    this.from = from;
    this.to = to;
    boolean most = reading == Reading.MOST_WORK;
    int budget =
        calendar.outlook().map(most ? Outlook::mostDaysWorked : Outlook::mostDaysOff).orElse(366);
    List<LocalDate> ofYear = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      if (day.getDayOfYear() == 1) {
        turn(ofYear, budget);
        ofYear.clear();
      }
      if (!calendar.day(day).isKnown() && calendar.week().works(day.getDayOfWeek()) != most) {
        ofYear.add(day);
      }
    }
    turn(ofYear, budget);
  }

  private void turn(List<LocalDate> days, int budget) {
    Duration owed =
        days.stream()
            .map(this::length)
            .sorted(Comparator.reverseOrder())
            .limit(budget)
            .reduce(Duration.ZERO, Duration::plus);
    int left = budget;
    for (LocalDate day : days) {
      if (left <= 0 && (owed.isZero() || owed.isNegative())) {
        return;
      }
      turned.set(offset(day));
      owed = owed.minus(ownLength(day));
      left--;
    }
  }

  private Duration length(LocalDate day) {
    Duration length = Duration.ZERO;
    for (Period session : calendar.sessionsOn(day)) {
      length = length.plus(Duration.between(session.from(), session.to()));
    }
    return length;
  }

  /** The working time that neither the day before nor the day after has, were they worked. */
  private Duration ownLength(LocalDate day) {
    List<Period> before = calendar.sessionsOn(day.minusDays(1));
    List<Period> after = calendar.sessionsOn(day.plusDays(1));
    Instant start = before.isEmpty() ? Instant.MIN : before.get(before.size() - 1).to();
    Instant end = after.isEmpty() ? Instant.MAX : after.get(0).from();
    if (!start.isBefore(end)) {
      return Duration.ZERO;
    }
    Period own = new Period(start, end);
    Duration length = Duration.ZERO;
    for (Period session : calendar.sessionsOn(day)) {
      length =
          session
              .intersection(own)
              .map(part -> Duration.between(part.from(), part.to()))
              .orElse(Duration.ZERO)
              .plus(length);
    }
    return length;
  }

  private int offset(LocalDate day) {
    return Math.toIntExact(day.toEpochDay() - from.toEpochDay());
  }

  @Override
  public DayStatus day(LocalDate date) {
    DayStatus known = calendar.day(date);
    if (known.isKnown() || date.isBefore(from) || date.isAfter(to)) {
      return known;
    }
    boolean turns = turned.get(offset(date));
    if (calendar.week().works(date.getDayOfWeek())) {
      return turns ? ASSUMED_OFF : DayStatus.WORKING_DAY;
    }
    return turns ? ASSUMED_WORKED : DayStatus.WEEKEND;
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
  public OfficeHours hoursOn(LocalDate date) {
    return calendar.hoursOn(date);
  }

  @Override
  public LocalDate firstDay() {
    return from.isBefore(calendar.firstDay()) ? from : calendar.firstDay();
  }

  @Override
  public LocalDate lastDay() {
    return to.isAfter(calendar.lastDay()) ? to : calendar.lastDay();
  }

  @Override
  public Optional<Outlook> outlook() {
    return calendar.outlook();
  }
}
