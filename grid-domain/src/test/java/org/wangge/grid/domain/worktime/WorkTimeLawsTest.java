package org.wangge.grid.domain.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;

/** Laws that hold over every calendar, wherever the answers are known. */
class WorkTimeLawsTest {

  private record Dates(WorkTime time, LocalDate date, LocalDate other, int some, int more) {}

  private static Dates dates(long seed) {
    Random random = new Random(seed);
    RandomCalendar sample = RandomCalendar.of(random);
    LocalDate date = sample.focus().plusDays(random.nextInt(41) - 20);
    LocalDate other = date.plusDays(random.nextInt(41));
    WorkTime time = WorkTime.of(sample.calendar());
    return new Dates(time, date, other, 1 + random.nextInt(30), 1 + random.nextInt(30));
  }

  private record Times(WorkTime time, Instant at, Instant other, Duration some, Duration more) {}

  private static Times times(long seed) {
    Random random = new Random(seed);
    RandomCalendar sample = RandomCalendar.of(random);
    Instant at = sample.instant(random);
    Instant other = sample.instant(random);
    WorkTime time = WorkTime.of(sample.calendar());
    return other.isBefore(at)
        ? new Times(time, other, at, amount(random), amount(random))
        : new Times(time, at, other, amount(random), amount(random));
  }

  private static Duration amount(Random random) {
    return random.nextBoolean()
        ? Duration.ofMinutes(10L * (1 + random.nextInt(300)))
        : Duration.ofSeconds(random.nextInt(100_000), 1 + random.nextInt(999_999_999));
  }

  private static <T> Optional<T> first(Answer<T> answer) {
    return answer.value();
  }

  @Property(tries = 150)
  void so_many_days_and_then_more_are_the_sum_of_both(@ForAll long seed) {
    Dates it = dates(seed);
    Answer<LocalDate> sum = it.time().addWorkingDays(it.date(), it.some() + it.more());
    Answer<LocalDate> some = it.time().addWorkingDays(it.date(), it.some());

    some.value()
        .ifPresentOrElse(
            date -> assertThat(it.time().addWorkingDays(date, it.more())).isEqualTo(sum),
            () -> assertThat(some).isEqualTo(sum));
    Answer<LocalDate> back = it.time().addWorkingDays(it.date(), -it.some());
    back.value()
        .ifPresent(
            date ->
                assertThat(it.time().addWorkingDays(date, -it.more()))
                    .isEqualTo(it.time().addWorkingDays(it.date(), -it.some() - it.more())));
  }

  @Property(tries = 150)
  void as_many_days_back_as_on_lead_to_the_date_or_the_last_working_day_before(@ForAll long seed) {
    Dates it = dates(seed);
    first(it.time().addWorkingDays(it.date(), it.some()))
        .ifPresent(
            end -> {
              Answer<LocalDate> back = it.time().addWorkingDays(end, -it.some());
              assertThat(back).isEqualTo(it.time().workingDayUpTo(it.date()));
            });
    first(it.time().addWorkingDays(it.date(), -it.some()))
        .ifPresent(
            start -> {
              Answer<LocalDate> on = it.time().addWorkingDays(start, it.some());
              assertThat(on).isEqualTo(it.time().workingDayFrom(it.date()));
            });
  }

  @Property(tries = 150)
  void the_days_between_are_those_added_and_a_span_is_the_sum_of_its_parts(@ForAll long seed) {
    Dates it = dates(seed);
    first(it.time().addWorkingDays(it.date(), it.some()))
        .ifPresent(
            end ->
                assertThat(it.time().workingDaysBetween(it.date().plusDays(1), end.plusDays(1)))
                    .isEqualTo(new Answer.Known<>((long) it.some())));
    LocalDate middle = it.date().plusDays(it.more());
    Optional<Long> left = first(it.time().workingDaysBetween(it.date(), middle));
    Optional<Long> right = first(it.time().workingDaysBetween(middle, it.other()));
    Optional<Long> whole = first(it.time().workingDaysBetween(it.date(), it.other()));
    if (left.isPresent() && right.isPresent()) {
      assertThat(whole).hasValue(left.get() + right.get());
    }
  }

  @Property(tries = 150)
  void who_begins_later_or_has_more_days_does_not_end_earlier(@ForAll long seed) {
    Dates it = dates(seed);
    Optional<LocalDate> end = first(it.time().addWorkingDays(it.date(), it.some()));
    Optional<LocalDate> later = first(it.time().addWorkingDays(it.other(), it.some()));
    Optional<LocalDate> longer = first(it.time().addWorkingDays(it.date(), it.some() + it.more()));
    if (end.isPresent() && later.isPresent()) {
      assertThat(later.get()).isAfterOrEqualTo(end.get());
    }
    if (end.isPresent() && longer.isPresent()) {
      assertThat(longer.get()).isAfter(end.get());
    }
  }

  @Property(tries = 150)
  void so_much_time_and_then_more_is_the_sum_of_both(@ForAll long seed) {
    Times it = times(seed);
    Answer<Instant> sum = it.time().addWorkingTime(it.at(), it.some().plus(it.more()));
    Answer<Instant> some = it.time().addWorkingTime(it.at(), it.some());

    some.value()
        .ifPresentOrElse(
            at -> assertThat(it.time().addWorkingTime(at, it.more())).isEqualTo(sum),
            () -> assertThat(some).isEqualTo(sum));
  }

  @Property(tries = 150)
  void as_much_time_back_as_on_leads_to_the_instant_or_the_next_opening(@ForAll long seed) {
    Times it = times(seed);
    first(it.time().addWorkingTime(it.at(), it.some()))
        .ifPresent(
            end -> {
              assertThat(it.time().addWorkingTime(end, it.some().negated()))
                  .isEqualTo(it.time().openingFrom(it.at()));
              assertThat(it.time().workingTimeBetween(it.at(), end))
                  .isEqualTo(new Answer.Known<>(it.some()));
            });
    first(it.time().addWorkingTime(it.other(), it.some().negated()))
        .ifPresent(
            start -> {
              assertThat(it.time().isOpen(start)).isEqualTo(new Answer.Known<>(true));
              assertThat(it.time().workingTimeBetween(start, it.other()))
                  .isEqualTo(new Answer.Known<>(it.some()));
            });
  }

  @Property(tries = 150)
  void the_time_of_a_span_is_the_sum_of_its_parts_and_turns_its_sign_when_turned(
      @ForAll long seed) {
    Times it = times(seed);
    Duration span = Duration.between(it.at(), it.other());
    Instant middle = it.at().plus(span.dividedBy(3));
    var parts =
        Tuple.of(
            first(it.time().workingTimeBetween(it.at(), middle)),
            first(it.time().workingTimeBetween(middle, it.other())),
            first(it.time().workingTimeBetween(it.at(), it.other())));
    assertThat(parts.get3().isPresent())
        .isEqualTo(parts.get1().isPresent() && parts.get2().isPresent());
    parts
        .get3()
        .ifPresent(
            whole -> {
              assertThat(whole)
                  .isEqualTo(parts.get1().orElseThrow().plus(parts.get2().orElseThrow()))
                  .isBetween(Duration.ZERO, span);
              assertThat(it.time().workingTimeBetween(it.other(), it.at()).orThrow())
                  .isEqualTo(whole.negated());
            });
  }

  @Property(tries = 150)
  void who_begins_later_or_has_more_time_does_not_end_earlier(@ForAll long seed) {
    Times it = times(seed);
    Optional<Instant> end = first(it.time().addWorkingTime(it.at(), it.some()));
    Optional<Instant> later = first(it.time().addWorkingTime(it.other(), it.some()));
    Optional<Instant> longer = first(it.time().addWorkingTime(it.at(), it.some().plus(it.more())));
    if (end.isPresent() && later.isPresent()) {
      assertThat(later.get()).isAfterOrEqualTo(end.get());
    }
    if (end.isPresent() && longer.isPresent()) {
      assertThat(longer.get()).isAfter(end.get());
    }
  }
}
