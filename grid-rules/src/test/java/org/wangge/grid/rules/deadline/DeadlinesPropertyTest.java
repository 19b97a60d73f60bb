package org.wangge.grid.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.Session;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.rules.counting.CityCountings;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.LawCountings;
import org.wangge.grid.rules.term.Term;
import org.wangge.grid.rules.term.TermUnit;

class DeadlinesPropertyTest {

  // Starts lie around changes of the clocks in one zone or another, and around the new year.
  private static final List<LocalDate> ANCHORS =
      List.of(
          LocalDate.of(2025, 12, 28),
          LocalDate.of(2026, 3, 5),
          LocalDate.of(2026, 3, 26),
          LocalDate.of(2026, 4, 2),
          LocalDate.of(2026, 4, 22),
          LocalDate.of(2026, 10, 1),
          LocalDate.of(2026, 10, 22),
          LocalDate.of(2026, 10, 27),
          LocalDate.of(2026, 10, 30));

  private static final Counting CIVIL = LawCountings.CIVIL_CODE;
  private static final Counting SESSIONS = CityCountings.CITY_MANAGEMENT_WORKING_HOURS;

  @Provide
  Arbitrary<Instant> starts() {
    return Combinators.combine(Arbitraries.of(ANCHORS), Arbitraries.integers().between(0, 7 * 1440))
        .as(
            (day, minute) ->
                day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofMinutes(minute)));
  }

  @Provide
  Arbitrary<WorkCalendar> calendars() {
    Arbitrary<ZoneId> zones =
        Arbitraries.of(
                "Asia/Shanghai",
                "Europe/Berlin",
                "America/New_York",
                "Australia/Lord_Howe",
                "Africa/Cairo",
                "America/Nuuk")
            .map(ZoneId::of);
    Arbitrary<List<Integer>> off = Arbitraries.integers().between(-3, 60).list().ofMaxSize(25);
    Arbitrary<List<Integer>> made = Arbitraries.integers().between(-3, 14).list().ofMaxSize(25);
    Arbitrary<Integer> unknown =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(100_000)),
            Tuple.of(1, Arbitraries.integers().between(0, 20)));
    return Combinators.combine(zones, hours(), Arbitraries.of(ANCHORS), off, made, unknown)
        .as(
            (zone, hours, anchor, rested, worked, known) ->
                new SampleCalendar(
                    zone,
                    hours,
                    dates(anchor, rested),
                    dates(anchor, worked),
                    anchor.plusDays(known)));
  }

  private static ImmutableSet<LocalDate> dates(LocalDate anchor, List<Integer> offsets) {
    return offsets.stream().map(anchor::plusDays).collect(ImmutableSet.toImmutableSet());
  }

  /** Sessions between random tens of minutes, often touching the hours when clocks change. */
  private static Arbitrary<OfficeHours> hours() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(0, 144), Arbitraries.integers().between(0, 24))
        .set()
        .ofMinSize(2)
        .ofMaxSize(6)
        .map(
            tens -> {
              Iterator<Integer> bounds = new TreeSet<>(tens).iterator();
              List<Session> sessions = new ArrayList<>();
              while (bounds.hasNext()) {
                LocalTime from = time(bounds.next());
                if (bounds.hasNext()) {
                  sessions.add(new Session(from, time(bounds.next())));
                }
              }
              return new OfficeHours(sessions);
            });
  }

  private static LocalTime time(int tens) {
    return LocalTime.ofSecondOfDay(tens % 144 * 600L);
  }

  private static String words(Deadline deadline) {
    if (deadline instanceof Deadline.Due due) {
      return due.due().toString();
    }
    return deadline instanceof Deadline.Undetermined none
        ? "unknown " + none.firstUnknown()
        : deadline.toString();
  }

  @Property(tries = 500)
  void working_days_agree_with_counting_day_by_day(
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("starts") Instant start,
      @ForAll @IntRange(min = 1, max = 40) int days) {
    Deadline deadline = Deadlines.compute(Term.ofWorkingDays(days), CIVIL, calendar, start);

    assertThat(words(deadline)).isEqualTo(PlainReference.workingDays(calendar, start, days));
    if (deadline instanceof Deadline.Due due) {
      assertThat(due.explanation().reasons().stream().filter(DayReason.Counted.class::isInstance))
          .hasSize(days);
    }
  }

  @Property(tries = 500)
  void calendar_days_agree_with_counting_day_by_day(
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("starts") Instant start,
      @ForAll @IntRange(min = 1, max = 40) int days) {
    assertThat(words(Deadlines.compute(Term.ofDays(days), CIVIL, calendar, start)))
        .isEqualTo(PlainReference.calendarDays(calendar, start, days));
  }

  @Property(tries = 500)
  void working_hours_agree_with_counting_minute_by_minute(
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("starts") Instant start,
      @ForAll @IntRange(min = 1, max = 30) int hours) {
    int days = 20;
    Deadline deadline = Deadlines.compute(Term.ofWorkingHours(hours), SESSIONS, calendar, start);
    Optional<String> plain = PlainReference.workingHours(calendar, start, hours, days);

    if (plain.isPresent()) {
      assertThat(words(deadline)).isEqualTo(plain.get());
    } else if (deadline instanceof Deadline.Due due) {
      assertThat(due.due()).isAfter(start.plus(Duration.ofDays(days)));
    }
  }

  @Property(tries = 500)
  void the_sessions_of_an_explanation_add_up_to_the_term(
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("starts") Instant start,
      @ForAll @IntRange(min = 1, max = 30) int hours) {
    Deadline deadline = Deadlines.compute(Term.ofWorkingHours(hours), SESSIONS, calendar, start);

    if (deadline instanceof Deadline.Due due) {
      Duration sum =
          due.explanation().reasons().stream()
              .filter(TimeReason.WorkingSession.class::isInstance)
              .map(TimeReason.WorkingSession.class::cast)
              .map(session -> Duration.between(session.from(), session.to()))
              .reduce(Duration.ZERO, Duration::plus);
      assertThat(sum).isEqualTo(Duration.ofHours(hours));
      assertThat(due.due()).isAfterOrEqualTo(start.plus(Duration.ofHours(hours)));
    }
  }

  @Property(tries = 500)
  void a_later_start_and_a_longer_term_never_end_earlier(
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("starts") Instant start,
      @ForAll @IntRange(max = 5000) int minutesLater,
      @ForAll @IntRange(min = 1, max = 30) int amount,
      @ForAll @IntRange(max = 5) int more,
      @ForAll TermUnit unit) {
    Counting counting = unit == TermUnit.WORKING_HOURS ? SESSIONS : CIVIL;
    Deadline first = Deadlines.compute(new Term(amount, unit), counting, calendar, start);
    Deadline later =
        Deadlines.compute(
            new Term(amount + more, unit),
            counting,
            calendar,
            start.plus(Duration.ofMinutes(minutesLater)));

    if (first instanceof Deadline.Due a && later instanceof Deadline.Due b) {
      assertThat(b.due()).isAfterOrEqualTo(a.due());
      assertThat(a.due()).isAfter(start);
    }
  }

  @Property(tries = 200)
  void the_same_question_has_the_same_answer(
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("starts") Instant start,
      @ForAll @IntRange(min = 1, max = 30) int amount) {
    Term term = Term.ofWorkingDays(amount);

    assertThat(Deadlines.compute(term, CIVIL, calendar, start))
        .isEqualTo(Deadlines.compute(term, CIVIL, calendar, start));
  }
}
