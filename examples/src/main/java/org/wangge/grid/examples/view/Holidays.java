package org.wangge.grid.examples.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.Notice;
import org.wangge.grid.domain.calendar.OfficeCalendar;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.explain.Text;

/**
 * A holiday of one notice in one year: its days off and the days worked for it.
 *
 * @param name what it is called
 * @param days each date with its status, in order, all of one notice or of none
 */
record Holidays(Text name, Map<LocalDate, DayStatus> days) {

  /** How far apart two dates of one name may lie; beyond, it is the holiday of the next year. */
  private static final int FARTHEST = 30;

  /** The holidays that have a date in a year; those that reach over its ends are whole. */
  static List<Holidays> of(WorkCalendar calendar, int year) {
    List<Holidays> all = new ArrayList<>();
    LocalDate end = LocalDate.of(year + 1, 1, FARTHEST);
    for (LocalDate date = LocalDate.of(year - 1, 12, 1); date.isBefore(end); ) {
      DayStatus status = status(calendar, date);
      if (status.holiday().isPresent()) {
        add(all, date, status);
      }
      date = date.plusDays(1);
    }
    return all.stream()
        .filter(one -> one.days.keySet().stream().anyMatch(date -> date.getYear() == year))
        .sorted(Comparator.comparing(Holidays::first))
        .collect(ImmutableList.toImmutableList());
  }

  /** The first day off; a make-up day may come before it. */
  private LocalDate first() {
    List<LocalDate> off = off();
    return (off.isEmpty() ? worked() : off).get(0);
  }

  private static void add(List<Holidays> all, LocalDate date, DayStatus status) {
    Text name = status.holiday().orElseThrow();
    Optional<Holidays> known =
        all.stream().filter(one -> one.continues(name, status, date)).findFirst();
    if (known.isEmpty()) {
      all.add(new Holidays(name, new LinkedHashMap<>(Map.of(date, status))));
    } else {
      known.get().days.put(date, status);
    }
  }

  private boolean continues(Text other, DayStatus status, LocalDate date) {
    return name.equals(other)
        && notice().equals(status.notice())
        && Iterables.getLast(days.keySet()).plusDays(FARTHEST).isAfter(date);
  }

  /** What a date is, by its name too where its own year is not published. */
  private static DayStatus status(WorkCalendar calendar, LocalDate date) {
    DayStatus status = calendar.day(date);
    return !status.isKnown() && calendar instanceof OfficeCalendar office
        ? office.published().flatMap(days -> days.named(date)).orElse(status)
        : status;
  }

  Optional<Notice> notice() {
    return days.values().iterator().next().notice();
  }

  List<LocalDate> off() {
    return dates(DayStatus::isRest);
  }

  List<LocalDate> worked() {
    return dates(DayStatus::isWorking);
  }

  private List<LocalDate> dates(Predicate<DayStatus> which) {
    return days.entrySet().stream()
        .filter(day -> which.test(day.getValue()))
        .map(Map.Entry::getKey)
        .collect(ImmutableList.toImmutableList());
  }
}
