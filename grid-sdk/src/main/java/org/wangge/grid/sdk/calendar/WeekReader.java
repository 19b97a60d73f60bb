package org.wangge.grid.sdk.calendar;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.WorkWeek;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;

/** Reads the week of a calendar; all seven days are named, so that none is guessed. */
final class WeekReader {

  private static final String REST = "rest";
  private static final String RANGE = "..";
  private static final Map<String, DayOfWeek> DAYS =
      ImmutableMap.<String, DayOfWeek>builder()
          .put("mon", DayOfWeek.MONDAY)
          .put("tue", DayOfWeek.TUESDAY)
          .put("wed", DayOfWeek.WEDNESDAY)
          .put("thu", DayOfWeek.THURSDAY)
          .put("fri", DayOfWeek.FRIDAY)
          .put("sat", DayOfWeek.SATURDAY)
          .put("sun", DayOfWeek.SUNDAY)
          .buildOrThrow();

  private final CalendarLog log;
  private final Map<DayOfWeek, OfficeHours> worked = new EnumMap<>(DayOfWeek.class);
  private final Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);

  WeekReader(CalendarLog log) {
    this.log = log;
  }

  WorkWeek read(OfficeHours ordinary, Map<String, String> week) {
    if (week.isEmpty()) {
      return WorkWeek.mondayToFriday(ordinary);
    }
    int before = log.findings().size();
    week.forEach(this::read);
    List<String> missing =
        DAYS.entrySet().stream()
            .filter(day -> !named.contains(day.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    if (!missing.isEmpty() && log.findings().size() == before) {
      log.add(
          Finding.error(
              "week-incomplete",
              Place.at("week"),
              Text.format("一周中没有写明：%s", "The week does not say: %s", Text.list(missing)),
              Text.of(
                  "七天都要写明办公时间或rest，如 mon..fri: \"08:00-12:00\"、sat..sun: rest。",
                  "Say hours or rest for all seven: mon..fri: \"08:00-12:00\", sat..sun: rest")));
    }
    if (worked.isEmpty() && missing.isEmpty()) {
      log.add(
          Finding.warning(
              "week-without-work",
              Place.at("week"),
              Text.of(
                  "一周七天都是rest，按工作日计的时限永不届满", "All seven days rest: no term of working days ends"),
              Text.of("请至少为一天写明办公时间。", "Give one day its hours, unless this is meant.")));
    }
    return new WorkWeek(ordinary, worked);
  }

  private void read(String key, String text) {
    Place place = Place.at("week", key);
    Optional<OfficeHours> hours = text.equals(REST) ? Optional.empty() : log.hours(place, text);
    for (DayOfWeek day : days(key, place)) {
      if (named.add(day)) {
        hours.ifPresent(known -> worked.put(day, known));
      } else {
        log.add(
            Finding.error(
                "weekday-twice",
                place,
                Text.format("%s所说的一天前面已经写过", "A day of %s was said before", key),
                Text.of("每一天只写一次。", "Say each weekday once.")));
        return;
      }
    }
  }

  private List<DayOfWeek> days(String key, Place place) {
    int dots = key.indexOf(RANGE);
    Optional<DayOfWeek> first = day(dots < 0 ? key : key.substring(0, dots), place);
    Optional<DayOfWeek> last = dots < 0 ? first : day(key.substring(dots + RANGE.length()), place);
    List<DayOfWeek> days = new ArrayList<>();
    if (first.isPresent() && last.isPresent()) {
      if (last.get().compareTo(first.get()) < 0) {
        log.add(DateKeys.turnedRound(place, key));
      }
      for (int i = first.get().getValue(); i <= last.get().getValue(); i++) {
        days.add(DayOfWeek.of(i));
      }
    }
    return days;
  }

  private Optional<DayOfWeek> day(String name, Place place) {
    Optional<DayOfWeek> day = Optional.ofNullable(DAYS.get(name));
    if (day.isEmpty()) {
      log.add(
          NearestName.unknown(
              "unknown-weekday",
              place,
              Text.of("星期几", "weekday"),
              CalendarLog.shown(name),
              DAYS.keySet()));
    }
    return day;
  }
}
