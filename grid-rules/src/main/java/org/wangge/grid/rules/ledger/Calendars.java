package org.wangge.grid.rules.ledger;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.worktime.WorkTime;

/**
 * The calendars that ledgers name, by version. The same version has the same calendar for ever: an
 * amended calendar is another version.
 */
@FunctionalInterface
public interface Calendars {

  /**
   * The calendar of a version.
   *
   * @param version the version
   * @return the calendar; empty if none of that name is here
   */
  Optional<WorkTime> find(CalendarVersion version);

  /**
   * Calendars that are all at hand.
   *
   * @param calendars by version
   * @return the calendars
   */
  static Calendars of(Map<CalendarVersion, WorkTime> calendars) {
    ImmutableMap<CalendarVersion, WorkTime> copy = ImmutableMap.copyOf(calendars);
    return version -> Optional.ofNullable(copy.get(version));
  }

  /**
   * One calendar only.
   *
   * @param version its version
   * @param calendar the calendar
   * @return the calendars
   */
  static Calendars of(CalendarVersion version, WorkTime calendar) {
    return of(ImmutableMap.of(version, calendar));
  }

  /**
   * The calendar of a version that must be here.
   *
   * @param version the version
   * @return the calendar
   * @throws IllegalArgumentException if there is none: ask {@link #find} first
   */
  default WorkTime get(CalendarVersion version) {
    return find(version)
        .orElseThrow(() -> new IllegalArgumentException("No calendar of version " + version));
  }
}
