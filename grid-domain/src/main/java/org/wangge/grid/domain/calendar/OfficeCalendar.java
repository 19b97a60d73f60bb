package org.wangge.grid.domain.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The calendar of an office, put together from its week, the published days off and worked, and
 * days of its own.
 *
 * <p>Rules, the first that applies: (1) a date among the local days is what is said there; (2) a
 * date of a year that is not published is unknown; (3) a date named in a notice is what the notice
 * says; (4) any other is worked as the week says. Without published days the week holds from {@link
 * #UNBOUND_FROM} to {@link #UNBOUND_TO}, and beyond that only local days are known. Special hours
 * belong to one date and do not make it worked. Example: China's days with a town's market day off
 * on 2026-03-03, a Tuesday, work on 03-02 and 03-04. Immutable.
 */
@Value.Immutable
public abstract class OfficeCalendar implements WorkCalendar {

  /** The first date of a calendar that is nothing but a week. */
  public static final LocalDate UNBOUND_FROM = LocalDate.of(1970, 1, 1);

  /** The last date of a calendar that is nothing but a week. */
  public static final LocalDate UNBOUND_TO = LocalDate.of(2099, 12, 31);

  OfficeCalendar() {}

  @Override
  public abstract ZoneId zone();

  @Override
  public abstract WorkWeek week();

  /** {@return the days of the notices; without them every week is the same} */
  public abstract Optional<PublishedDays> published();

  /** {@return days of this place, which go before published ones} */
  public abstract Map<LocalDate, DayStatus> localDays();

  /** {@return the hours of dates that do not have those of the week} */
  public abstract Map<LocalDate, OfficeHours> specialHours();

  @Override
  public abstract Optional<Outlook> outlook();

  @Override
  @Value.Derived
  public LocalDate firstDay() {
    LocalDate first =
        published().isEmpty()
            ? UNBOUND_FROM
            : published().flatMap(PublishedDays::firstCovered).orElse(UNBOUND_TO);
    for (LocalDate date : localDays().keySet()) {
      first = date.isBefore(first) ? date : first;
    }
    return first;
  }

  @Override
  @Value.Derived
  public LocalDate lastDay() {
    LocalDate last =
        published().isEmpty()
            ? UNBOUND_TO
            : published().flatMap(PublishedDays::lastCovered).orElse(UNBOUND_FROM);
    for (LocalDate date : localDays().keySet()) {
      last = date.isAfter(last) ? date : last;
    }
    return last;
  }

  @Override
  public DayStatus day(LocalDate date) {
    DayStatus local = localDays().get(date);
    if (local != null) {
      return local;
    }
    if (!covers(date)) {
      return DayStatus.UNKNOWN;
    }
    return published().flatMap(days -> days.named(date)).orElseGet(() -> byTheWeek(date));
  }

  private boolean covers(LocalDate date) {
    return published()
        .map(days -> days.covers(date))
        .orElseGet(() -> !date.isBefore(UNBOUND_FROM) && !date.isAfter(UNBOUND_TO));
  }

  private DayStatus byTheWeek(LocalDate date) {
    return week().works(date.getDayOfWeek()) ? DayStatus.WORKING_DAY : DayStatus.WEEKEND;
  }

  @Override
  public OfficeHours hoursOn(LocalDate date) {
    OfficeHours special = specialHours().get(date);
    return special != null ? special : WorkCalendar.super.hoursOn(date);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OfficeCalendar}; each attribute is set once. */
  public static final class Builder extends ImmutableOfficeCalendar.Builder {
    Builder() {}
  }
}
