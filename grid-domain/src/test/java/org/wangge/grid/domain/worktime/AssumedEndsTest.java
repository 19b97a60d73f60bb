package org.wangge.grid.domain.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.OfficeCalendar;
import org.wangge.grid.domain.calendar.Outlook;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.explain.Text;

/** Whatever the unknown days turn out to be, the real end lies between the assumed ones. */
class AssumedEndsTest {

  private static final Text FAIR = Text.of("集市", "Fair");

  /** One real way in which the unknown days may turn out, within the outlook of each year. */
  private static OfficeCalendar turnedOut(
      OfficeCalendar calendar, Outlook outlook, LocalDate from, LocalDate to, Random random) {
    OfficeCalendar.Builder real =
        OfficeCalendar.builder()
            .zone(calendar.zone())
            .week(calendar.week())
            .published(calendar.published())
            .putAllSpecialHours(calendar.specialHours());
    calendar
        .localDays()
        .forEach(
            (date, status) -> {
              if (date.isBefore(from) || date.isAfter(to)) {
                real.putLocalDay(date, status);
              }
            });
    int off = outlook.mostDaysOff();
    int worked = outlook.mostDaysWorked();
    int every = 1 + random.nextInt(4);
    for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
      off = date.getDayOfYear() == 1 ? outlook.mostDaysOff() : off;
      worked = date.getDayOfYear() == 1 ? outlook.mostDaysWorked() : worked;
      DayStatus status = calendar.day(date);
      if (!status.isKnown()) {
        boolean works = calendar.week().works(date.getDayOfWeek());
        boolean turns = random.nextInt(every) == 0 && (works ? off : worked) > 0;
        off -= turns && works ? 1 : 0;
        worked -= turns && !works ? 1 : 0;
        status =
            works != turns
                ? (works ? DayStatus.WORKING_DAY : DayStatus.makeUpDay(FAIR))
                : (works ? DayStatus.holiday(FAIR) : DayStatus.WEEKEND);
      }
      if (status.isKnown()) {
        real.putLocalDay(date, status);
      }
    }
    return real.build();
  }

  @Property(tries = 80)
  void however_the_unknown_days_turn_out_the_end_lies_between(@ForAll long seed) {
    Random random = new Random(seed);
    RandomCalendar sample = RandomCalendar.of(random);
    Outlook outlook = sample.calendar().outlook().orElse(new Outlook(366, 366));
    WorkTime time = WorkTime.of(sample.calendar());
    LocalDate to = sample.focus().plusDays(120);

    for (int i = 0; i < 10; i++) {
      LocalDate date = sample.focus().plusDays(random.nextInt(15) - 7);
      int days = 1 + random.nextInt(30);
      if (time.addWorkingDays(date, days) instanceof Answer.Unknown<LocalDate> unknown
          && unknown.date().isBefore(to)) {
        WorkTime real =
            WorkTime.of(turnedOut(sample.calendar(), outlook, unknown.date(), to, random));
        Optional<LocalDate> end = real.addWorkingDays(date, days).value();
        between(time, unknown.date(), to, end, each -> each.addWorkingDays(date, days), seed);
      }
      Instant at = sample.instant(random);
      Duration amount = Duration.ofMinutes(1 + random.nextInt(9000));
      if (time.addWorkingTime(at, amount) instanceof Answer.Unknown<Instant> unknown
          && unknown.date().isBefore(to)
          && !opening(sample.calendar(), unknown.date()).isBefore(at)) {
        WorkTime real =
            WorkTime.of(turnedOut(sample.calendar(), outlook, unknown.date(), to, random));
        Optional<Instant> end = real.addWorkingTime(at, amount).value();
        between(time, unknown.date(), to, end, each -> each.addWorkingTime(at, amount), seed);
      }
    }
  }

  private static Instant opening(WorkCalendar calendar, LocalDate date) {
    return calendar.hoursOn(date).sessions().get(0).opensOn(date, calendar.zone());
  }

  private static <T extends Comparable<? super T>> void between(
      WorkTime time,
      LocalDate from,
      LocalDate to,
      Optional<T> end,
      Function<WorkTime, Answer<T>> question,
      long seed) {
    Optional<T> least =
        time.assuming(Reading.LEAST_WORK, from, to).flatMap(each -> question.apply(each).value());
    Optional<T> most =
        time.assuming(Reading.MOST_WORK, from, to).flatMap(each -> question.apply(each).value());
    if (least.isPresent()) {
      assertThat(end).as("seed %s", seed).isPresent();
      assertThat(end.get().compareTo(least.get()))
          .as("seed %s: %s %s", seed, end, least)
          .isNotPositive();
    }
    if (end.isPresent()) {
      assertThat(most).as("seed %s", seed).isPresent();
      assertThat(end.get().compareTo(most.get()))
          .as("seed %s: %s %s", seed, end, most)
          .isNotNegative();
    }
  }
}
