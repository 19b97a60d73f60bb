package org.wangge.grid.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.rules.deadline.Deadline;

/** Who gives another answer is not in the race. */
class ContendersTest {

  @ParameterizedTest
  @ValueSource(ints = {5, 60, 250, 4000})
  void all_find_the_same_working_day(int days) {
    WorkingDays race = new WorkingDays();
    race.days = days;
    race.draw();

    // The loop takes its time.
    for (int i = 0; i < Sample.SIZE; i += 1 + days / 250) {
      LocalDate date = race.dates[i];
      LocalDate expected = race.loop.addDays(date, days);
      assertThat(race.limit.add(date, days)).isEqualTo(expected);
      assertThat(race.strata.shift(date, days)).isEqualTo(expected);
      assertThat(race.time.addWorkingDays(date, days)).isEqualTo(new Answer.Known<>(expected));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 60})
  void all_find_the_same_minute(int hours) {
    WorkingTime race = new WorkingTime();
    race.hours = hours;
    race.draw();

    for (Instant instant : race.instants) {
      Instant expected = race.loop.addTime(instant, race.amount);
      assertThat(race.limit.add(instant, race.minutes)).isEqualTo(expected);
      assertThat(race.time.addWorkingTime(instant, race.amount))
          .isEqualTo(new Answer.Known<>(expected));
    }
  }

  @Test
  void the_check_values_of_national_day_2026_are_met() {
    WorkingDays race = new WorkingDays();
    WorkingTime hours = new WorkingTime();
    // Counted are 10-08, 09, Saturday 10 worked, 12 and 13.
    assertThat(race.loop.addDays(LocalDate.of(2026, 9, 30), 5))
        .isEqualTo(LocalDate.of(2026, 10, 13));
    // 16:00 on 09-30 leaves two hours, six more of 10-08 end at 16:00 in China.
    Instant start = Instant.parse("2026-09-30T08:00:00Z");
    assertThat(hours.limit.add(start, 480)).isEqualTo(Instant.parse("2026-10-08T08:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 60, 250, 4000})
  void every_deadline_ends(int days) {
    WorkingDays race = new WorkingDays();
    race.days = days;
    race.draw();

    for (int i = 0; i < Sample.SIZE / 16; i++) {
      Deadline deadline = race.deadline();
      assertThat(deadline).isInstanceOf(Deadline.Due.class);
      LocalDate start = Sample.CALENDAR.dateOf(race.instants[i]);
      // At close of business, which is 18:00.
      Instant close = Sample.CALENDAR.closeOf(race.loop.addDays(start, days));
      assertThat(deadline.earliest()).contains(close);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 60})
  void every_deadline_in_hours_is_that_of_the_working_time(int hours) {
    WorkingTime race = new WorkingTime();
    race.hours = hours;
    race.draw();

    for (Instant instant : race.instants) {
      assertThat(race.deadline().earliest()).contains(race.limit.add(instant, race.minutes));
    }
  }
}
