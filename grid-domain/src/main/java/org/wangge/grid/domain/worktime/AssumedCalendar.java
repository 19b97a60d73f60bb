package org.wangge.grid.domain.worktime;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Optional;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.Outlook;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.calendar.WorkWeek;
import org.wangge.grid.domain.explain.Text;

/**
 * A calendar with its unknown dates taken one way. Whatever the outlook allows in a year happens at
 * once, from the given date or the first of January on: no real calendar has more working days by
 * any later date, or fewer.
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
    int left = budget;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      left = day.getDayOfYear() == 1 ? budget : left;
      boolean worked = calendar.week().works(day.getDayOfWeek());
      if (!calendar.day(day).isKnown() && worked != most && left > 0) {
        turned.set(offset(day));
        left--;
      }
    }
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
