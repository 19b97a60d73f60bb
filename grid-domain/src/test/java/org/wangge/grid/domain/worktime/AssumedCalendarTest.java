package org.wangge.grid.domain.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.grid.domain.calendar.ChinaStatutoryCalendar;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.OfficeCalendar;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.Outlook;
import org.wangge.grid.domain.calendar.PublishedDays;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.calendar.WorkWeek;

class AssumedCalendarTest {

  private static final OfficeHours HOURS =
      OfficeHours.parse("08:00-12:00,14:00-18:00").orElseThrow();
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  private static OfficeCalendar.Builder weekdays(PublishedDays days) {
    return OfficeCalendar.builder()
        .zone(ZoneOffset.UTC)
        .week(WorkWeek.mondayToFriday(HOURS))
        .published(days);
  }

  private static OfficeCalendar.Builder weekdaysOf2026() {
    return weekdays(PublishedDays.builder().covers(2026).build());
  }

  private static WorkTime assuming(WorkCalendar calendar, Reading reading) {
    return WorkTime.of(calendar)
        .assuming(reading, NEW_YEAR, LocalDate.of(2028, 12, 31))
        .orElseThrow();
  }

  @Test
  void whatever_the_outlook_allows_happens_at_once_in_each_year() {
    WorkCalendar calendar = weekdaysOf2026().outlook(new Outlook(4, 1)).build();
    WorkTime least = assuming(calendar, Reading.LEAST_WORK);
    WorkTime most = assuming(calendar, Reading.MOST_WORK);

    // 2027-01-01 is a Friday: off are 01-01, 04, 05, 06; so the first working day is 01-07.
    assertThat(least.nextWorkingDay(LocalDate.of(2026, 12, 31)).orThrow())
        .isEqualTo(LocalDate.of(2027, 1, 7));
    // The one rest day that is worked is Saturday 01-02: 01-01, 01-02, 01-04.
    assertThat(most.addWorkingDays(LocalDate.of(2026, 12, 31), 3).orThrow())
        .isEqualTo(LocalDate.of(2027, 1, 4));
    // 2028-01-01 is a Saturday: worked again; off are 01-03 to 06.
    assertThat(most.workingDayFrom(LocalDate.of(2028, 1, 1)).orThrow())
        .isEqualTo(LocalDate.of(2028, 1, 1));
    assertThat(least.workingDayFrom(LocalDate.of(2028, 1, 1)).orThrow())
        .isEqualTo(LocalDate.of(2028, 1, 7));
  }

  @Test
  void what_is_published_and_what_lies_beyond_stays_as_it_is() {
    WorkCalendar calendar = weekdaysOf2026().outlook(new Outlook(4, 1)).build();
    WorkTime least = assuming(calendar, Reading.LEAST_WORK);

    assertThat(least.calendar().day(LocalDate.of(2026, 12, 31))).isEqualTo(DayStatus.WORKING_DAY);
    assertThat(least.calendar().isRestDay(NEW_YEAR)).isTrue();
    assertThat(least.calendar().day(LocalDate.of(2029, 1, 1))).isEqualTo(DayStatus.UNKNOWN);
    assertThat(least.calendar().outlook()).isEqualTo(calendar.outlook());
    assertThat(least.addWorkingDays(NEW_YEAR, 1000))
        .isEqualTo(new Answer.Unknown<>(LocalDate.of(2029, 1, 1)));
  }

  @Test
  void without_an_outlook_every_day_may_be_worked_and_nothing_bounds_how_few_are() {
    WorkTime time = WorkTime.of(weekdaysOf2026().build());

    assertThat(time.assuming(Reading.LEAST_WORK, NEW_YEAR, NEW_YEAR.plusYears(1))).isEmpty();
    assertThat(assuming(time.calendar(), Reading.MOST_WORK).addWorkingDays(NEW_YEAR, 400).orThrow())
        .isEqualTo(NEW_YEAR.plusDays(400));
  }

  @Test
  void a_stretch_that_is_all_assumed_off_is_not_never() {
    WorkTime least =
        WorkTime.of(weekdays(PublishedDays.none()).outlook(new Outlook(30, 1)).build())
            .assuming(Reading.LEAST_WORK, NEW_YEAR, NEW_YEAR.plusDays(20))
            .orElseThrow();

    assertThat(least.workingDayFrom(NEW_YEAR))
        .isEqualTo(new Answer.Unknown<>(NEW_YEAR.plusDays(21)));
  }

  @Test
  void a_day_whose_hours_a_night_shift_covers_saves_no_time_when_it_is_off() {
    // The long shift of 2026-12-31 lasts until 08:00, and so do the special hours of 01-01. So the
    // one day off that matters is 01-02: 10 hours by 08:00, one more on 01-03 from 22:00 on.
    WorkCalendar calendar =
        OfficeCalendar.builder()
            .zone(ZoneOffset.UTC)
            .week(WorkWeek.everyDay(OfficeHours.parse("22:00-06:00").orElseThrow()))
            .published(PublishedDays.builder().covers(2026).build())
            .putSpecialHour(NEW_YEAR.minusDays(1), OfficeHours.parse("12:00-08:00").orElseThrow())
            .putSpecialHour(NEW_YEAR, OfficeHours.parse("00:00-08:00").orElseThrow())
            .outlook(new Outlook(1, 0))
            .build();

    assertThat(
            assuming(calendar, Reading.LEAST_WORK)
                .addWorkingTime(Instant.parse("2026-12-31T22:00:00Z"), Duration.ofHours(11))
                .orThrow())
        .isEqualTo(Instant.parse("2027-01-03T23:00:00Z"));
  }

  private static List<Integer> years() {
    return IntStream.rangeClosed(2008, 2026).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("years")
  void the_real_end_lay_between_the_ends_assumed_before_the_notice_came(int year) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    LocalDate yearEnd = LocalDate.of(year, 12, 31);
    LocalDate notice =
        PublishedDays.china().asKnownOn(newYear).notices().stream()
            .filter(paper -> paper.title().zh().contains(year + "年部分节假日"))
            .findFirst()
            .orElseThrow()
            .dated()
            .orElseThrow();
    PublishedDays before = PublishedDays.china().asKnownOn(notice.minusDays(1));
    assertThat(before.covers(newYear)).isFalse();
    WorkWeek week = WorkWeek.mondayToFriday(HOURS);
    WorkTime real = WorkTime.of(ChinaStatutoryCalendar.with(week, PublishedDays.china()));
    WorkTime known = WorkTime.of(ChinaStatutoryCalendar.with(week, before));
    WorkTime most = known.assuming(Reading.MOST_WORK, newYear, yearEnd).orElseThrow();
    WorkTime least = known.assuming(Reading.LEAST_WORK, newYear, yearEnd).orElseThrow();
    // Some notices name days of the December before, which seemed settled: nothing bounds a term
    // that begins or ends among them.
    LocalDate settledTo =
        PublishedDays.china().asKnownOn(notice).changesSince(before).stream()
            .map(change -> change.date())
            .filter(date -> date.isBefore(newYear))
            .findFirst()
            .orElse(newYear);

    int reached = 0;
    for (LocalDate date = newYear.minusYears(1);
        date.isBefore(settledTo);
        date = date.plusDays(1)) {
      for (int n = 1; n <= 60; n++) {
        LocalDate end = real.addWorkingDays(date, n).orThrow();
        if (end.isBefore(newYear)) {
          continue;
        }
        reached++;
        assertThat(end)
            .as("%s working days from %s", n, date)
            .isBetween(
                most.addWorkingDays(date, n).orThrow(), least.addWorkingDays(date, n).orThrow());
      }
    }
    assertThat(reached).isGreaterThan(1000);
  }
}
