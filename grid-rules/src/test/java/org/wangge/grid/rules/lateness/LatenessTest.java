package org.wangge.grid.rules.lateness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.rules.sample.SampleClocks.WATER;
import static org.wangge.grid.rules.sample.SampleClocks.at;
import static org.wangge.grid.rules.sample.SampleClocks.fiveDays;
import static org.wangge.grid.rules.sample.SampleClocks.read;
import static org.wangge.grid.rules.sample.SampleClocks.runningHours;
import static org.wangge.grid.rules.sample.SampleClocks.started;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.cases.Exclusion;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.rules.ledger.Clock;
import org.wangge.grid.rules.ledger.ClockEntry.Paused;
import org.wangge.grid.rules.ledger.ClockEntry.Restarted;
import org.wangge.grid.rules.ledger.ClockEntry.Stopped;
import org.wangge.grid.rules.ledger.ClockEntry.TermChanged;
import org.wangge.grid.rules.ledger.Ledger;
import org.wangge.grid.rules.sample.SampleClocks;

class LatenessTest {

  // Due on Fri 2026-10-16 at 17:00.
  private final Ledger ledger = started(runningHours(8), "2026-10-16T09:00");

  private static Lateness of(Ledger ledger, String asOf) {
    return Lateness.of(read(ledger), at(asOf));
  }

  @Test
  void done_at_the_due_instant_is_on_time_and_a_minute_later_is_late() {
    Ledger onTime = ledger.and(new Stopped(at("2026-10-16T17:00")));
    Ledger late = ledger.and(new Stopped(at("2026-10-16T17:01")));
    assertThat(of(onTime, "2026-10-16T17:00"))
        .isEqualTo(new Lateness.OnTime(at("2026-10-16T17:00"), at("2026-10-16T17:00")));
    assertThat(of(late, "2026-10-16T17:01").overrun().orElseThrow().running())
        .isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void late_is_told_in_running_and_in_working_time() {
    // Fri 17:00 to Mon 10:00 is 65 h; worked are 17:00-18:00 and 09:00-10:00.
    Overrun by =
        of(ledger.and(new Stopped(at("2026-10-19T10:00"))), "2026-10-19T10:00")
            .overrun()
            .orElseThrow();
    assertThat(by.running()).isEqualTo(Duration.ofHours(65));
    assertThat(by.working()).isEqualTo(new Answer.Known<>(Duration.ofHours(2)));
  }

  @Test
  void overdue_is_a_question_of_the_instant_asked_for() {
    assertThat(of(ledger, "2026-10-16T17:00")).isInstanceOf(Lateness.Running.class);
    assertThat(of(ledger, "2026-10-16T17:01")).isInstanceOf(Lateness.Overdue.class);
    assertThat(of(ledger.and(Paused.open(at("2026-10-16T16:00"))), "2026-10-20T09:00"))
        .isInstanceOf(Lateness.Still.class);
    assertThat(of(ledger.and(Paused.open(at("2026-10-16T18:00"))), "2026-10-20T09:00"))
        .isInstanceOf(Lateness.Overdue.class);
  }

  @Test
  void a_target_changed_after_the_work_was_done_does_not_change_the_verdict() {
    Ledger late = ledger.and(new Stopped(at("2026-10-16T17:01")));
    Ledger longer =
        late.and(
            new TermChanged(
                at("2026-10-17T09:00"), SampleClocks.choice(runningHours(100).build())));
    assertThat(of(longer, "2026-10-18T09:00")).isEqualTo(of(late, "2026-10-18T09:00"));
  }

  @Test
  void each_round_keeps_its_own_verdict() {
    Clock clock =
        read(
            ledger.and(
                new Restarted(at("2026-10-16T20:00"), WATER), new Stopped(at("2026-10-16T21:00"))));
    assertThat(clock.rounds())
        .extracting(round -> Lateness.of(round, at("2026-10-17T09:00")).isLate())
        .containsExactly(true, false);
  }

  @Test
  void an_upheld_appeal_takes_it_out_of_the_count_and_keeps_the_fact() {
    Lateness late = of(ledger.and(new Stopped(at("2026-10-16T17:01"))), "2026-10-17T09:00");
    Verdict counted = new Verdict(late, new Account.Counted());
    Verdict appeal = new Verdict(late, new Account.Excluded(Exclusion.APPEAL_UPHELD));
    Verdict gone = new Verdict(late, new Account.Excluded(Exclusion.VOID));
    assertThat(counted.countsAsLate()).isTrue();
    assertThat(appeal.countsAsLate()).isFalse();
    assertThat(appeal.fact().isLate()).isTrue();
    assertThat(appeal.account().inAny()).isTrue();
    assertThat(gone.account().inAny()).isFalse();
    assertThat(appeal.text().zh()).isEqualTo("逾期办结；逾期申诉成立，不计入按期率");
  }

  @Test
  void a_provisional_end_decides_where_it_can() {
    // Counted for certain: 12-29, 30, 31; two days of January follow. Of 30 days that may be off
    // and 15 that may be worked, the end lies between 01-02 and mid February.
    Ledger winter = started(fiveDays(), "2026-12-28T10:00");
    assertThat(of(winter.and(new Stopped(at("2026-12-31T10:00"))), "2027-03-01T09:00"))
        .isInstanceOf(Lateness.OnTime.class);
    assertThat(of(winter.and(new Stopped(at("2027-01-08T10:00"))), "2027-03-01T09:00"))
        .isInstanceOf(Lateness.NotSayable.class);
    assertThat(of(winter, "2027-03-15T09:00")).isInstanceOf(Lateness.Overdue.class);
  }
}
