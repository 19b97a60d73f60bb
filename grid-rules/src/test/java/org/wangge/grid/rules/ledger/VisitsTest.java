package org.wangge.grid.rules.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.rules.sample.SampleClocks.HOUSING;
import static org.wangge.grid.rules.sample.SampleClocks.WATER;
import static org.wangge.grid.rules.sample.SampleClocks.at;
import static org.wangge.grid.rules.sample.SampleClocks.read;
import static org.wangge.grid.rules.sample.SampleClocks.runningHours;
import static org.wangge.grid.rules.sample.SampleClocks.started;
import static org.wangge.grid.rules.sample.SampleClocks.workingHours;

import org.junit.jupiter.api.Test;
import org.wangge.grid.rules.clock.Visits;
import org.wangge.grid.rules.ledger.ClockEntry.Entered;
import org.wangge.grid.rules.ledger.ClockEntry.Left;
import org.wangge.grid.rules.ledger.ClockEntry.Restarted;
import org.wangge.grid.rules.ledger.ClockEntry.Stopped;

/** Of cases that leave a stage and come back, and terms that begin anew. */
class VisitsTest {

  // Business is 09:00-12:00 and 14:00-18:00, 7 hours a day; 2026-10-12 is a Monday.

  @Test
  void returned_to_the_same_unit_the_term_runs_on() {
    // 2 h done, away until Wed 09:00, 6 h left on Wed: 17:00.
    Ledger ledger =
        started(workingHours(8).visits(Visits.CUMULATIVE), "2026-10-12T09:00")
            .and(new Left(at("2026-10-12T11:00")), new Entered(at("2026-10-14T09:00"), HOUSING));
    assertThat(read(ledger).due()).contains(at("2026-10-14T17:00"));
    assertThat(read(ledger).rounds()).hasSize(1);
  }

  @Test
  void dispatched_to_another_unit_it_begins_anew_and_the_first_goes_on_with_what_it_had() {
    // Anew on Wed 09:00: 7 h on Wed, 1 on Thu.
    Ledger other =
        started(workingHours(8).visits(Visits.CUMULATIVE), "2026-10-12T09:00")
            .and(new Left(at("2026-10-12T11:00")), new Entered(at("2026-10-14T09:00"), WATER));
    assertThat(read(other).due()).contains(at("2026-10-15T10:00"));
    // Housing has had 2 of 8 h: 6 left from Fri 16th 09:00: 17:00.
    Ledger back =
        other.and(new Left(at("2026-10-14T12:00")), new Entered(at("2026-10-16T09:00"), HOUSING));
    assertThat(read(back).due()).contains(at("2026-10-16T17:00"));
    assertThat(read(back).rounds()).extracting(Round::holder).containsExactly(HOUSING, WATER);
  }

  @Test
  void shared_time_goes_on_whoever_has_the_case_and_single_visits_have_a_full_term_each() {
    ClockEntry left = new Left(at("2026-10-12T11:00"));
    ClockEntry entered = new Entered(at("2026-10-14T09:00"), WATER);
    ClockEntry same = new Entered(at("2026-10-14T09:00"), HOUSING);
    Ledger shared = started(workingHours(8).visits(Visits.SHARED), "2026-10-12T09:00");
    Ledger single = started(workingHours(8).visits(Visits.SINGLE), "2026-10-12T09:00");
    assertThat(read(shared.and(left, entered)).due()).contains(at("2026-10-14T17:00"));
    assertThat(read(single.and(left, same)).due()).contains(at("2026-10-15T10:00"));
    assertThat(read(single.and(left, same)).rounds().get(0).ended())
        .contains(new Standing.Ended(at("2026-10-12T11:00"), Standing.How.HANDED_ON));
  }

  @Test
  void back_after_it_was_done_it_goes_on_in_a_further_round_and_the_first_keeps_its_end() {
    Ledger ledger =
        started(workingHours(8).visits(Visits.CUMULATIVE), "2026-10-12T09:00")
            .and(new Stopped(at("2026-10-12T11:00")), new Entered(at("2026-10-14T09:00"), HOUSING));
    Clock clock = read(ledger);
    assertThat(clock.rounds()).hasSize(2);
    // Mon 12th 3 + 4 h and Tue 1 h, had it run on.
    assertThat(clock.rounds().get(0).target().due()).contains(at("2026-10-13T10:00"));
    assertThat(clock.due()).contains(at("2026-10-14T17:00"));
  }

  @Test
  void a_restart_keeps_the_first_round_as_it_was() {
    Ledger ledger =
        started(runningHours(4), "2026-10-12T09:00")
            .and(new Restarted(at("2026-10-12T15:00"), WATER));
    Clock clock = read(ledger);
    assertThat(clock.due()).contains(at("2026-10-12T19:00"));
    assertThat(clock.rounds().get(0).target().due()).contains(at("2026-10-12T13:00"));
    assertThat(clock.rounds().get(0).ended())
        .contains(new Standing.Ended(at("2026-10-12T15:00"), Standing.How.RESTARTED));
  }
}
