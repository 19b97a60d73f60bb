package org.wangge.grid.domain.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wangge.grid.domain.calendar.WorkCalendar;

/** The tables answer as plain counting does, over odd calendars. */
class WorkTimeReferenceTest {

  @Property(tries = 50)
  void days_are_counted_as_on_the_fingers(@ForAll long seed) {
    Random random = new Random(seed);
    RandomCalendar sample = RandomCalendar.of(random);
    WorkCalendar calendar = sample.calendar();
    PlainDays plain = new PlainDays(calendar);
    WorkTime time = WorkTime.of(calendar);

    for (int i = 0; i < 60; i++) {
      LocalDate from = date(random, sample);
      LocalDate to = date(random, sample);
      int amount = random.nextInt(3) == 0 ? random.nextInt(801) - 400 : random.nextInt(31) - 15;
      assertThat(time.addWorkingDays(from, amount))
          .as("%s working days from %s, %s", amount, from, calendar)
          .isEqualTo(plain.add(from, amount));
      assertThat(time.workingDaysBetween(from, to))
          .as("working days between %s and %s, %s", from, to, calendar)
          .isEqualTo(plain.between(from, to));
      assertThat(time.nextWorkingDay(from)).isEqualTo(plain.add(from, 1));
      assertThat(time.previousWorkingDay(from)).isEqualTo(plain.add(from, -1));
      assertThat(time.workingDayFrom(from)).isEqualTo(plain.add(from.minusDays(1), 1));
      assertThat(time.workingDayUpTo(from)).isEqualTo(plain.add(from.plusDays(1), -1));
    }
  }

  /** Near the focus, or just outside the first or last day of the calendar. */
  private static LocalDate date(Random random, RandomCalendar sample) {
    LocalDate near =
        switch (random.nextInt(6)) {
          case 0 -> sample.calendar().firstDay();
          case 1 -> sample.calendar().lastDay();
          default -> sample.focus();
        };
    return near.plusDays(random.nextInt(21) - 10);
  }

  @Property(tries = 50)
  void time_is_counted_as_minute_by_minute(@ForAll long seed) {
    Random random = new Random(seed);
    RandomCalendar sample = RandomCalendar.of(random);
    PlainTime plain = new PlainTime(sample.calendar(), sample.focus());
    WorkTime time = WorkTime.of(sample.calendar());

    for (int i = 0; i < 60; i++) {
      Instant from = sample.instant(random);
      Instant to = sample.instant(random);
      Duration amount = amount(random);
      String asked = from + " to " + to + " or by " + amount + ", " + sample;
      agree(time.isOpen(from), plain.isOpen(from), plain, asked);
      agree(time.openingFrom(from), plain.openingFrom(from), plain, asked);
      agree(time.workingTimeBetween(from, to), plain.between(from, to), plain, asked);
      agree(time.addWorkingTime(from, amount), plain.add(from, amount), plain, asked);
      agree(
          time.addWorkingTime(from, amount.negated()),
          plain.add(from, amount.negated()),
          plain,
          asked);
    }
  }

  private static Duration amount(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Duration.ofMinutes(10L * random.nextInt(300));
      case 1 -> Duration.ofMinutes(random.nextInt(20_000));
      case 2 -> Duration.ofSeconds(random.nextInt(100_000), random.nextInt(1_000_000_000));
      default -> Duration.ofNanos(random.nextInt(3));
    };
  }

  private static <T> void agree(
      Answer<T> answer, Optional<Answer<T>> expected, PlainTime plain, String asked) {
    if (expected.isPresent()) {
      assertThat(answer).as(asked).isEqualTo(expected.get());
      return;
    }
    // The reference has seen nothing in its days; so the answer lies outside them.
    assertThat(answer).as(asked).isNotInstanceOf(Answer.Never.class);
    assertThat(dateOf(answer))
        .as(asked)
        .satisfiesAnyOf(
            date -> assertThat(date).isBeforeOrEqualTo(plain.firstDate()),
            date -> assertThat(date).isAfterOrEqualTo(plain.lastDate()));
  }

  private static LocalDate dateOf(Answer<?> answer) {
    return answer instanceof Answer.Unknown<?> unknown
        ? unknown.date()
        : LocalDate.ofInstant((Instant) answer.orThrow(), ZoneOffset.UTC);
  }
}
