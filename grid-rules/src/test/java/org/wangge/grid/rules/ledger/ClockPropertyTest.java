package org.wangge.grid.rules.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.rules.sample.SampleClocks.CALENDARS;
import static org.wangge.grid.rules.sample.SampleClocks.CN;
import static org.wangge.grid.rules.sample.SampleClocks.HOUSING;
import static org.wangge.grid.rules.sample.SampleClocks.at;
import static org.wangge.grid.rules.sample.SampleClocks.read;
import static org.wangge.grid.rules.sample.SampleClocks.runningHours;
import static org.wangge.grid.rules.sample.SampleClocks.started;
import static org.wangge.grid.rules.sample.SampleClocks.workingHours;

import com.google.common.collect.Lists;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.clock.Visits;
import org.wangge.grid.rules.ledger.ClockEntry.DueFixed;
import org.wangge.grid.rules.ledger.ClockEntry.ExtensionGranted;
import org.wangge.grid.rules.ledger.ClockEntry.Paused;
import org.wangge.grid.rules.ledger.ClockEntry.Resumed;

class ClockPropertyTest {

  // The start lies before the National Day of 2026 with its worked days 09-20 and 10-10.
  private static final String START = "2026-09-29T15:20";

  /** Entries at minutes after one another, of the unit of the term. */
  @Provide
  Arbitrary<Ledger> ledgers() {
    Arbitrary<List<int[]>> steps =
        Combinators.combine(
                Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, 2500))
            .as((kind, gap) -> new int[] {kind, gap})
            .list()
            .ofMaxSize(7);
    return Combinators.combine(
            Arbitraries.of(true, false), Arbitraries.integers().between(1, 30), steps)
        .as(ClockPropertyTest::ledger);
  }

  private static Ledger ledger(boolean working, int hours, List<int[]> steps) {
    TermRule.Builder rule =
        (working ? workingHours(hours) : runningHours(hours)).visits(Visits.CUMULATIVE);
    List<ClockEntry> entries = new ArrayList<>();
    Instant at = at(START);
    for (int[] step : steps) {
      at = at.plus(Duration.ofMinutes(step[1]));
      entries.add(
          switch (step[0]) {
            case 0 -> Paused.open(at);
            case 1 -> new Paused(at, at.plus(Duration.ofMinutes(777)));
            case 2 -> new Resumed(at);
            case 3 -> new ClockEntry.Left(at);
            case 4 -> new ClockEntry.Entered(at, HOUSING);
            default -> new ExtensionGranted(at, working ? Term.ofWorkingHours(3) : Term.ofHours(3));
          });
    }
    return started(rule, START).and(entries);
  }

  private static Ledger with(Ledger ledger, List<ClockEntry> entries) {
    return Ledger.open(ledger.id(), ledger.rule(), ledger.choice(), ledger.calendar()).and(entries);
  }

  private static boolean working(Ledger ledger) {
    return ledger.choice().term().unit().isWorkingTime();
  }

  @Property(tries = 150)
  void it_is_due_when_a_clock_read_minute_by_minute_is(@ForAll("ledgers") Ledger ledger) {
    PlainClock plain = new PlainClock(CALENDARS.get(CN).calendar(), working(ledger));
    assertThat(read(ledger).due()).isEqualTo(plain.due(ledger, 45));
  }

  @Property(tries = 150)
  void elapsed_and_remaining_time_add_up_to_the_whole(
      @ForAll("ledgers") Ledger ledger, @ForAll @IntRange(max = 30_000) int minutes) {
    Round round = read(ledger).current().orElseThrow();
    Instant at = at(START).plus(Duration.ofMinutes(minutes));
    Duration sum = round.elapsed(at).orThrow().plus(round.remaining(at).orThrow());
    assertThat(round.elapsed(round.start()).orThrow()).isZero();
    long hours = ledger.choice().term().amount() + 3L * round.extensions().size();
    assertThat(sum).isEqualTo(Duration.ofHours(hours));
    round
        .target()
        .due()
        .ifPresent(
            due -> assertThat(round.remaining(due)).isEqualTo(new Answer.Known<>(Duration.ZERO)));
  }

  @Property(tries = 100)
  void it_is_read_the_same_again_and_from_any_order_of_recording(@ForAll("ledgers") Ledger ledger) {
    assertThat(read(ledger)).isEqualTo(read(ledger));
    if (ledger.entries().stream().map(ClockEntry::at).distinct().count()
        == ledger.entries().size()) {
      Ledger turned = with(ledger, Lists.reverse(ledger.entries()));
      assertThat(read(turned).due()).isEqualTo(read(ledger).due());
    }
  }

  @Property(tries = 100)
  void an_extension_never_makes_the_end_earlier_nor_does_a_request(
      @ForAll("ledgers") Ledger ledger) {
    Instant last = ledger.inOrder().get(ledger.entries().size() - 1).at();
    Term hour = working(ledger) ? Term.ofWorkingHours(1) : Term.ofHours(1);
    Optional<Instant> before = read(ledger).due();
    Optional<Instant> after = read(ledger.and(new ExtensionGranted(last, hour))).due();
    assertThat(read(ledger.and(new ClockEntry.ExtensionAsked(last, hour))).due()).isEqualTo(before);
    if (after.isPresent()) {
      assertThat(after.get()).isAfter(before.orElseThrow());
    }
  }

  @Property(tries = 100)
  void a_fixed_date_does_not_move(@ForAll("ledgers") Ledger ledger) {
    Instant fixed = at("2026-11-11T11:11");
    List<ClockEntry> entries =
        ledger.entries().stream().filter(entry -> !(entry instanceof ExtensionGranted)).toList();
    List<ClockEntry> more = new ArrayList<>(entries);
    more.add(1, new DueFixed(at(START), fixed));
    assertThat(read(with(ledger, more)).due()).contains(fixed);
  }

  @Property(tries = 100)
  void pauses_outside_working_time_change_nothing(
      @ForAll @IntRange(min = 1, max = 60) int hours,
      @ForAll @IntRange(max = 20) int day,
      @ForAll @IntRange(max = 899) int from,
      @ForAll @IntRange(min = 1, max = 900) int length) {
    // From 18:00 to 09:00 of the next day are 900 minutes.
    Instant close = at("2026-09-29T18:00").plus(Duration.ofDays(day));
    Instant open = close.plus(Duration.ofHours(15));
    Instant start = close.plus(Duration.ofMinutes(from));
    Instant end = start.plus(Duration.ofMinutes(length));
    Ledger plain = started(workingHours(hours), START);
    Ledger paused = plain.and(Paused.open(start), new Resumed(end.isBefore(open) ? end : open));
    assertThat(read(paused).due()).isEqualTo(read(plain).due());
  }
}
