package org.wangge.grid.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermUnit;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.counting.DayEnd;

class DeadlineLawsTest {

  @Provide
  Arbitrary<RandomReckonings> random() {
    return RandomReckonings.all();
  }

  private static Reckoning with(Reckoning asked, List<Term> terms, List<Period> pauses) {
    return new Reckoning(asked.time(), asked.counting(), asked.start(), terms, pauses);
  }

  private static Optional<Instant> due(Reckoning asked) {
    return Deadlines.compute(asked) instanceof Deadline.Due end
        ? Optional.of(end.due())
        : Optional.empty();
  }

  private static void assertNotBefore(Optional<Instant> later, Optional<Instant> earlier) {
    if (later.isPresent() && earlier.isPresent()) {
      assertThat(later.get()).isAfterOrEqualTo(earlier.get());
    }
  }

  /**
   * But for a term of dates whose last day ends in a pause: what is left of it may run on past the
   * end of the next day, if that is a short one.
   */
  @Property(tries = 300)
  void a_longer_term_never_ends_earlier(
      @ForAll("random") RandomReckonings random,
      @ForAll TermUnit unit,
      @ForAll @IntRange(max = 5) int more) {
    Reckoning asked = random.next();
    Term term = unit == TermUnit.SAME_DAY ? Term.ofDays(1) : random.term(unit);
    // Where the length decides the unit, 10 working days may end after 11 days.
    Assume.that(
        term.unit() != TermUnit.DAYS || asked.counting().workingDayAmounts().ranges().isEmpty());
    Term longer = new Term(term.amount() + more, term.unit());
    Reckoning shorter = with(asked, List.of(term), asked.pauses());
    Assume.that(!Deadlines.compute(shorter).explanation().codes().contains("rest-after-pause"));

    assertNotBefore(due(with(asked, List.of(longer), asked.pauses())), due(shorter));
  }

  /**
   * A start that is moved may pass one that is kept, and the clock of a later day may show less: so
   * only where the start stays and the last day does not end at its clock.
   */
  @Property(tries = 300)
  void a_later_start_never_ends_earlier(
      @ForAll("random") RandomReckonings random, @ForAll @IntRange(max = 5000) int minutes) {
    Reckoning asked = random.next();
    while (!asked.counting().keepsStart() || asked.counting().dayEnd() == DayEnd.SAME_CLOCK) {
      asked = random.next();
    }
    Reckoning later =
        new Reckoning(
            asked.time(),
            asked.counting(),
            asked.start().plus(Duration.ofMinutes(minutes)),
            List.of(asked.terms().get(0)),
            List.of());

    assertNotBefore(due(later), due(with(asked, later.terms(), List.of())));
  }

  @Property(tries = 300)
  void a_pause_after_the_end_or_before_the_start_changes_nothing(
      @ForAll("random") RandomReckonings random, @ForAll @IntRange(max = 3000) int minutes) {
    Reckoning asked = random.next();
    Optional<Instant> end = due(asked);
    Assume.that(end.isPresent());
    Instant from = end.get().plus(Duration.ofMinutes(minutes));
    List<Period> after = new ArrayList<>();
    after.add(new Period(Instant.MIN, asked.start().minus(Duration.ofDays(9))));
    for (Period pause : asked.pauses()) {
      if (pause.to().isBefore(from)) {
        after.add(pause);
      }
    }
    boolean cut = after.size() <= asked.pauses().size();
    after.add(Period.since(from));

    if (!cut) {
      assertThat(due(with(asked, asked.terms(), after))).isEqualTo(end);
    }
  }

  @Property(tries = 300)
  void a_pause_outside_working_time_changes_no_term_of_work(
      @ForAll("random") RandomReckonings random, @ForAll @IntRange(max = 2) int unit) {
    Reckoning asked = random.next();
    List<Term> work =
        List.of(
            random.term(
                List.of(TermUnit.WORKING_MINUTES, TermUnit.WORKING_HOURS, TermUnit.WORKING_DAYS)
                    .get(unit)));
    Instant start = random.start();
    WorkTime time = asked.time();
    Instant opens = time.openingFrom(start).value().orElse(start);
    Assume.that(opens.isAfter(start));
    // A pause that begins before a close and ends after it would take working time.
    Optional<Instant> with = due(with(asked, work, List.of(new Period(start, opens))));

    assertThat(with).isEqualTo(due(with(asked, work, List.of())));
  }

  @Property(tries = 300)
  void a_gap_without_working_time_joins_two_pauses(@ForAll("random") RandomReckonings random) {
    Reckoning asked = random.next();
    List<Term> work = List.of(random.term(TermUnit.WORKING_HOURS));
    Instant gap = random.start();
    Instant opens = asked.time().openingFrom(gap).value().orElse(gap);
    Assume.that(opens.isAfter(gap));
    Period whole = new Period(gap.minus(Duration.ofHours(30)), opens.plus(Duration.ofHours(30)));

    assertThat(
            due(
                with(
                    asked,
                    work,
                    List.of(new Period(whole.from(), gap), new Period(opens, whole.to())))))
        .isEqualTo(due(with(asked, work, List.of(whole))));
  }

  @Property(tries = 300)
  void an_extension_of_the_same_unit_is_a_longer_term(
      @ForAll("random") RandomReckonings random, @ForAll @IntRange(max = 4) int unit) {
    Reckoning asked = random.next();
    TermUnit same =
        List.of(
                TermUnit.MINUTES,
                TermUnit.HOURS,
                TermUnit.WORKING_MINUTES,
                TermUnit.WORKING_HOURS,
                TermUnit.WORKING_DAYS)
            .get(unit);
    Term term = random.term(same);
    Term more = random.term(same);

    // Also with pauses: what is recorded first, the pause or the extension, does not matter.
    assertThat(due(with(asked, List.of(term, more), asked.pauses())))
        .isEqualTo(
            due(
                with(
                    asked,
                    List.of(new Term(term.amount() + more.amount(), same)),
                    asked.pauses())));
  }

  @Property(tries = 300)
  void an_explanation_ends_where_the_count_ends_and_adds_up(
      @ForAll("random") RandomReckonings random) {
    Reckoning asked = random.next();
    Optional<Instant> end = due(asked);
    List<Reason> reasons = Deadlines.compute(asked).explanation().reasons();

    assertThat(reasons.get(0)).isInstanceOf(TimeReason.CountedBy.class);
    if (end.isPresent()) {
      Reason last = reasons.get(reasons.size() - 1);
      assertThat(
              last instanceof EndReason.EndsAtMidnight told
                  ? Optional.of(asked.time().calendar().endOf(told.day()))
                  : end(last))
          .isEqualTo(end);
    }
    Term term = asked.terms().get(0);
    if (end.isPresent() && asked.terms().size() == 1 && term.unit().isWorkingTime()) {
      Duration told = Duration.ZERO;
      for (Reason reason : reasons) {
        if (reason instanceof TimeReason.WorkingSession part) {
          told = told.plus(Duration.between(part.from(), part.to()));
          assertThat(part.total()).isEqualTo(told);
        }
      }
      assertThat(told)
          .isEqualTo(
              term.unit() == TermUnit.WORKING_HOURS
                  ? Duration.ofHours(term.amount())
                  : Duration.ofMinutes(term.amount()));
    }
    boolean dates = reasons.stream().noneMatch(TimeReason.WorkingSession.class::isInstance);
    if (end.isPresent()
        && dates
        && List.of(term).equals(asked.terms())
        && asked.counting().unitOf(term) == TermUnit.WORKING_DAYS) {
      assertThat(reasons.stream().filter(DayReason.Counted.class::isInstance))
          .hasSize((int) term.amount());
    }
  }

  private static Optional<Instant> end(Reason last) {
    if (last instanceof TimeReason.TermReached told) {
      return Optional.of(told.end().toInstant());
    } else if (last instanceof TimeReason.RunningHours told) {
      return Optional.of(told.to().toInstant());
    } else if (last instanceof TimeReason.RunningWithoutPauses told) {
      return Optional.of(told.to().toInstant());
    } else if (last instanceof PauseReason.RestAfterPause told) {
      return Optional.of(told.due().toInstant());
    } else if (last instanceof EndReason.EndsAtClose told) {
      return Optional.of(told.close().toInstant());
    } else if (last instanceof EndReason.EndsAtSameClock told) {
      return Optional.of(told.end().toInstant());
    }
    return Optional.empty();
  }

  @Property(tries = 300)
  void an_unknown_year_never_throws_and_its_bounds_are_in_order(
      @ForAll("random") RandomReckonings random) {
    Reckoning asked = random.next();
    Reckoning open =
        new Reckoning(
            WorkTime.of(random.calendar(false)),
            asked.counting(),
            asked
                .start()
                .plus(
                    Duration.ofDays(
                        LocalDate.of(2026, 12, 20).toEpochDay() - random.anchor().toEpochDay())),
            asked.terms(),
            asked.pauses());
    Deadline deadline = Deadlines.compute(open);

    assertNotBefore(deadline.latest(), deadline.earliest());
    assertThat(deadline.explanation().codes()).startsWith("counted-by");
  }
}
