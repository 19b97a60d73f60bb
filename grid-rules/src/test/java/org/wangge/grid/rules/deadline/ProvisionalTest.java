package org.wangge.grid.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.rules.deadline.Sample.OFFICE;
import static org.wangge.grid.rules.deadline.Sample.SHANGHAI;
import static org.wangge.grid.rules.deadline.Sample.at;
import static org.wangge.grid.rules.deadline.Sample.compute;
import static org.wangge.grid.rules.deadline.Sample.counting;
import static org.wangge.grid.rules.deadline.Sample.due;
import static org.wangge.grid.rules.deadline.Sample.hours;
import static org.wangge.grid.rules.deadline.Sample.pause;
import static org.wangge.grid.rules.deadline.Sample.term;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.grid.domain.calendar.ChinaStatutoryCalendar;
import org.wangge.grid.domain.calendar.OfficeCalendar;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.PublishedDays;
import org.wangge.grid.domain.calendar.WorkWeek;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.counting.LawCountings;

class ProvisionalTest {

  private static final WorkWeek WEEK = WorkWeek.mondayToFriday(hours("08:00-12:00,14:00-18:00"));

  /** The 2026 notice is of November 2025, that of 2025 of November 2024. */
  private static final List<WorkTime> HIDDEN =
      List.of(
          WorkTime.of(ChinaStatutoryCalendar.with(WEEK, known("2025-06-01"))),
          WorkTime.of(ChinaStatutoryCalendar.with(WEEK, known("2024-06-01"))));

  private static PublishedDays known(String date) {
    return PublishedDays.china().asKnownOn(LocalDate.parse(date));
  }

  private static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, SHANGHAI);
  }

  @Provide
  Arbitrary<RandomReckonings> random() {
    return RandomReckonings.all();
  }

  @Property(tries = 250)
  void the_real_end_lies_within_the_bounds(
      @ForAll("random") RandomReckonings random,
      @ForAll @IntRange(max = 1) int year,
      @ForAll @IntRange(max = 60) int day) {
    Reckoning any = random.next();
    Instant start =
        any.start()
            .plus(
                Duration.ofDays(
                    LocalDate.of(2025 - year, 12, 1).plusDays(day).toEpochDay()
                        - random.anchor().toEpochDay()));
    Duration moved = Duration.between(any.start(), start);
    Reckoning real =
        new Reckoning(
            OFFICE,
            any.counting(),
            start,
            any.terms(),
            any.pauses().stream()
                .map(p -> new Period(p.from().plus(moved), p.to().plus(moved)))
                .toList());
    Deadline hidden = Deadlines.compute(real.over(HIDDEN.get(year)));

    if (Deadlines.compute(real) instanceof Deadline.Due end) {
      // A rest of a day may run on past the end of the next, so these are not in order.
      Assume.that(Stream.of(end, hidden).noneMatch(ProvisionalTest::leavesRest));
      assertThat(hidden.earliest().orElseThrow()).as(real.toString()).isBeforeOrEqualTo(end.due());
      assertThat(hidden.latest().orElseThrow()).as(real.toString()).isAfterOrEqualTo(end.due());
    }
  }

  private static boolean leavesRest(Deadline deadline) {
    return deadline instanceof Deadline.Provisional open
        ? leavesRest(open.from()) || leavesRest(open.to())
        : deadline.explanation().codes().contains("rest-after-pause");
  }

  @ParameterizedTest
  @CsvSource({
    "10 working-days, 2026-12-28, 2027-01-01",
    "1 working-day, 2026-12-31, 2027-01-01",
    "1 working-day, 2030-05-05, 2030-05-06",
    "15 days, 2026-12-20, 2027-01-04",
    "5 working-days, 2023-12-20, 2023-12-21"
  })
  void a_term_that_needs_an_unpublished_day_is_provisional(
      String term, String start, LocalDate unknown) {
    WorkTime from2024 =
        WorkTime.of(
            OfficeCalendar.builder()
                .zone(SHANGHAI)
                .week(WEEK)
                .published(PublishedDays.builder().covers(2024).covers(2025).covers(2026).build())
                .build());

    assertThat(compute(term, LawCountings.CIVIL_CODE, from2024, start + "T10:00"))
        .isInstanceOfSatisfying(
            Deadline.Provisional.class,
            open -> {
              assertThat(open.firstUnknown()).isEqualTo(unknown);
              assertThat(open.latest()).isEmpty();
              assertThat(open.explanation().codes())
                  .endsWith("unknown-day", "provisional-not-before");
            });
  }

  @Test
  void a_provisional_end_tells_its_bounds_and_what_they_assume() {
    // Thu 2026-12-31 at the latest day known. With every day worked the first day of 2027 is Fri
    // 01-01. With 30 weekdays off, 6 weeks from Fri 01-01 to Thu 02-11, it is Fri 02-12.
    Deadline open = compute("1 working-day", LawCountings.CIVIL_CODE, OFFICE, "2026-12-31T10:00");

    assertThat(open.earliest().map(ProvisionalTest::local))
        .hasValue(LocalDateTime.parse("2027-01-01T18:00"));
    assertThat(open.latest().map(ProvisionalTest::local))
        .hasValue(LocalDateTime.parse("2027-02-12T18:00"));
    assertThat(open.explanation().codes())
        .containsExactly(
            "counted-by", "start-day-not-counted", "unknown-day", "provisional-between");
    assertThat(open.explanation().lines(Language.ZH))
        .endsWith(
            "2027-01-01（周五）的放假安排尚未公布，期限届满时间暂不能确定",
            "按未公布年份每年工作日放假不超过30天、休息日上班不超过15天估计，期限最早于2027-01-01（周五）18:00、"
                + "最晚于2027-02-12（周五）18:00届满");
    assertThat(open.explanation().lines(Language.EN))
        .endsWith(
            "Taking a year not yet published to have at most 30 weekdays off and 15 rest days"
                + " worked, the term ends between Fri 2027-01-01 18:00 and Fri 2027-02-12 18:00");
  }

  @Test
  void days_off_are_not_spent_where_the_term_is_paused() {
    // Paused from 12-31 12:00 to Mon 2027-03-01 08:00: the 30 weekdays off from 03-01 are six weeks
    // up to Fri 04-09, and at most 4 more for the edges of the pause, up to Thu 04-15.
    Reckoning asked =
        new Reckoning(
            OFFICE,
            LawCountings.CIVIL_CODE,
            at("2026-12-30T10:00", OFFICE),
            List.of(term("1 working-day")),
            List.of(pause("2026-12-31T12:00", "2027-03-01T08:00")));

    assertThat(Deadlines.compute(asked))
        .isInstanceOfSatisfying(
            Deadline.Provisional.class,
            open -> {
              assertThat(open.firstUnknown()).isEqualTo(LocalDate.of(2027, 3, 1));
              assertThat(open.earliest().map(ProvisionalTest::local))
                  .hasValue(LocalDateTime.parse("2027-03-01T18:00"));
              assertThat(local(open.latest().orElseThrow()))
                  .isBetween(
                      LocalDateTime.parse("2027-04-12T18:00"),
                      LocalDateTime.parse("2027-04-16T18:00"));
            });
  }

  @Test
  void days_off_left_when_a_pause_begins_are_left_when_it_ends() {
    // 12-31 is the first day; 01-01 and 01-04 are off, then the pause to 03-01. Of 30 days off, and
    // 4 for the edges of the pause, 32 are left: six weeks to 04-09, 04-12 and 04-13. The other
    // four
    // days are 04-14, 15, 16 and 19. At the earliest they are 01-01 to 01-04, a weekend worked.
    Reckoning asked =
        new Reckoning(
            OFFICE,
            LawCountings.CIVIL_CODE,
            at("2026-12-30T10:00", OFFICE),
            List.of(term("5 working-days")),
            List.of(pause("2027-01-05T00:00", "2027-03-01T00:00")));
    Deadline open = Deadlines.compute(asked);

    assertThat(open.earliest().map(ProvisionalTest::local))
        .hasValue(LocalDateTime.parse("2027-01-04T18:00"));
    assertThat(open.latest().map(ProvisionalTest::local))
        .hasValue(LocalDateTime.parse("2027-04-19T18:00"));
  }

  @Test
  void calendar_days_that_end_on_an_unknown_day_end_at_its_close_or_at_24_00() {
    // Nothing is known of 2025 and 2026, so the start itself (01-28 03:56) is already open. From
    // 01-28 a month is over on 02-28, and a year more on Sat 2026-02-28: at 18:00 if worked, as it
    // came to be, else at 24:00.
    Reckoning asked =
        new Reckoning(
            HIDDEN.get(1),
            counting("end=close-of-business last-day=stays after-close=next-opening"),
            Instant.parse("2025-01-27T19:56:00Z"),
            List.of(term("1 month"), term("1 year")),
            List.of());
    Deadline open = Deadlines.compute(asked);

    assertThat(open.earliest().map(ProvisionalTest::local))
        .hasValue(LocalDateTime.parse("2026-02-28T18:00"));
    assertThat(open.latest().map(ProvisionalTest::local))
        .hasValue(LocalDateTime.parse("2026-03-01T00:00"));
  }

  @Test
  void a_last_day_that_may_roll_forward_or_not_rolls_within_the_bounds() {
    // A month and a year end on Sat 2026-02-28, which was worked in the end; 31 hours more.
    Reckoning real =
        new Reckoning(
            OFFICE,
            counting(
                "end=same-clock last-day=rolls-forward"
                    + " before-opening=next-working-day-same-clock after-close=next-opening"),
            Instant.parse("2025-01-28T12:00:00Z"),
            List.of(term("1 month"), term("1 year"), term("31 hours")),
            List.of());
    Instant end = ((Deadline.Due) Deadlines.compute(real)).due();
    Deadline open = Deadlines.compute(real.over(HIDDEN.get(1)));

    assertThat(end).isBetween(open.earliest().orElseThrow(), open.latest().orElseThrow());
  }

  @Test
  void what_does_not_depend_on_unknown_days_is_due() {
    // 15 days after 12-20 are 2027-01-04, whatever that day will be.
    assertThat(due("15 days", counting("end=midnight last-day=stays"), OFFICE, "2026-12-20T10:00"))
        .isEqualTo(LocalDateTime.parse("2027-01-05T00:00"));
    assertThat(due("2 working-hours", counting(""), OFFICE, "2026-12-31T16:00"))
        .isEqualTo(LocalDateTime.parse("2026-12-31T18:00"));
  }

  @Test
  void a_calendar_without_work_or_a_pause_without_end_gives_a_value_that_says_so() {
    WorkTime closed =
        WorkTime.of(
            OfficeCalendar.builder()
                .zone(SHANGHAI)
                .week(new WorkWeek(hours("09:00-17:00"), Map.of()))
                .build());
    for (String term : new String[] {"1 working-day", "1 day", "1 working-hour"}) {
      Deadline never = compute(term, counting(""), closed, "2026-01-01T10:00");
      assertThat(never).isInstanceOf(Deadline.OutOfReach.class);
      assertThat(never.explanation().codes()).endsWith("out-of-reach");
    }
    for (String term : new String[] {"1 working-day", "9 days", "9 working-hours", "9 hours"}) {
      Deadline never =
          Deadlines.compute(
              new Reckoning(
                  OFFICE,
                  counting(""),
                  at("2026-10-12T10:00", OFFICE),
                  List.of(term(term)),
                  List.of(Period.since(at("2026-10-12T11:00", OFFICE)))));
      assertThat(never).isInstanceOf(Deadline.OutOfReach.class);
      assertThat(never.explanation().codes()).endsWith("paused-for-good");
    }
  }
}
