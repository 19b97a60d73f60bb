package org.wangge.grid.rules.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.rules.sample.SampleClocks.CALENDARS;
import static org.wangge.grid.rules.sample.SampleClocks.CLAUSE;
import static org.wangge.grid.rules.sample.SampleClocks.at;
import static org.wangge.grid.rules.sample.SampleClocks.started;
import static org.wangge.grid.rules.sample.SampleClocks.workingHours;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.rules.clock.EscalationStep;
import org.wangge.grid.rules.clock.Warning;
import org.wangge.grid.rules.ledger.ClockEntry;
import org.wangge.grid.rules.ledger.ClockEntry.ExtensionGranted;
import org.wangge.grid.rules.ledger.ClockEntry.Paused;
import org.wangge.grid.rules.ledger.ClockEntry.Resumed;
import org.wangge.grid.rules.ledger.ClockEntry.Stopped;
import org.wangge.grid.rules.ledger.Ledger;

class CallsPropertyTest {

  private static final Instant START = at("2026-10-12T09:00");
  private static final Instant END = START.plus(Duration.ofDays(40));

  @Provide
  Arbitrary<Ledger> ledgers() {
    return Arbitraries.integers()
        .between(0, 5 * 1500)
        .list()
        .ofMaxSize(6)
        .map(CallsPropertyTest::ledger);
  }

  private static Ledger ledger(List<Integer> steps) {
    List<ClockEntry> entries = new ArrayList<>();
    Instant at = START;
    for (int step : steps) {
      at = at.plus(Duration.ofMinutes(step / 5));
      entries.add(
          switch (step % 5) {
            case 0 -> Paused.open(at);
            case 1, 2 -> new Resumed(at);
            case 3 -> new ExtensionGranted(at, Term.ofWorkingHours(3));
            default -> new Paused(at, at.plus(Duration.ofHours(10)));
          });
    }
    return started(
            workingHours(10)
                .addWarnings(new Warning.Percent(80), new Warning.Before(Term.ofDays(1)))
                .addEscalation(new EscalationStep(Term.ofWorkingDays(1), Party.of("head"), CLAUSE)),
            "2026-10-12T09:00")
        .and(entries);
  }

  private static List<Call> between(Ledger ledger, Instant from, Instant to) {
    return Calls.between(ledger, CALENDARS, from, to);
  }

  @Property(tries = 150)
  void a_divided_stretch_gives_the_same_calls_each_once(
      @ForAll("ledgers") Ledger ledger, @ForAll @IntRange(max = 20_000) int minutes) {
    Instant middle = START.plus(Duration.ofMinutes(minutes));
    List<Call> parts = new ArrayList<>(between(ledger, Instant.MIN, middle));
    parts.addAll(between(ledger, middle, END));
    assertThat(parts).isEqualTo(between(ledger, Instant.MIN, END));
    assertThat(parts).extracting(Call::id).doesNotHaveDuplicates();
  }

  @Property(tries = 150)
  void what_is_recorded_later_takes_back_no_call(
      @ForAll("ledgers") Ledger ledger, @ForAll @IntRange(max = 20_000) int minutes) {
    Instant now = START.plus(Duration.ofMinutes(minutes));
    assertThat(between(ledger.until(now), Instant.MIN, now))
        .isEqualTo(between(ledger, Instant.MIN, now));
  }

  @Property(tries = 100)
  void nothing_is_called_from_the_instant_at_which_the_work_is_done(
      @ForAll("ledgers") Ledger ledger, @ForAll @IntRange(max = 20_000) int minutes) {
    Instant done = START.plus(Duration.ofMinutes(minutes));
    Ledger stopped = ledger.until(done).and(new Stopped(done));
    assertThat(between(stopped, Instant.MIN, END)).allMatch(call -> call.at().isBefore(done));
  }
}
