package org.wangge.grid.domain.calendar;

import com.google.common.collect.Maps;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The week of an office: which weekdays it works, at which hours.
 *
 * <p>Rules: (1) a weekday without hours is a rest day; (2) a rest day that is worked after all,
 * such as a make-up Saturday, has the ordinary hours; (3) a week may have no working day. Example:
 * {@code mondayToFriday("08:00-12:00,14:00-18:00")} rests on Saturday and Sunday. Immutable.
 *
 * @param ordinary the hours of a day that the week does not work
 * @param worked the hours of each weekday that it works
 */
public record WorkWeek(OfficeHours ordinary, Map<DayOfWeek, OfficeHours> worked) {

  /** Copies the map, Monday first. */
  public WorkWeek {
    Objects.requireNonNull(ordinary, "ordinary");
    worked = Maps.immutableEnumMap(worked);
  }

  /**
   * The usual week.
   *
   * @param hours the hours of every working day
   * @return a week that works from Monday to Friday
   */
  public static WorkWeek mondayToFriday(OfficeHours hours) {
    Map<DayOfWeek, OfficeHours> worked = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY) {
        worked.put(day, hours);
      }
    }
    return new WorkWeek(hours, worked);
  }

  /**
   * A week without a rest day.
   *
   * @param hours the hours of every day
   * @return a week that works every day
   */
  public static WorkWeek everyDay(OfficeHours hours) {
    Map<DayOfWeek, OfficeHours> worked = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      worked.put(day, hours);
    }
    return new WorkWeek(hours, worked);
  }

  /**
   * Whether a weekday is worked.
   *
   * @param day the weekday
   * @return true if it has hours of its own
   */
  public boolean works(DayOfWeek day) {
    return worked.containsKey(day);
  }

  /**
   * The hours of a weekday, were it worked.
   *
   * @param day the weekday
   * @return its hours, else the ordinary ones
   */
  public OfficeHours hoursOn(DayOfWeek day) {
    return worked.getOrDefault(day, ordinary);
  }
}
