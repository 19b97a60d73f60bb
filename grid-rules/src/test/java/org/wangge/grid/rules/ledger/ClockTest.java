package org.wangge.grid.rules.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.rules.sample.SampleClocks.CLAUSE;
import static org.wangge.grid.rules.sample.SampleClocks.WATER;
import static org.wangge.grid.rules.sample.SampleClocks.at;
import static org.wangge.grid.rules.sample.SampleClocks.fiveDays;
import static org.wangge.grid.rules.sample.SampleClocks.open;
import static org.wangge.grid.rules.sample.SampleClocks.read;
import static org.wangge.grid.rules.sample.SampleClocks.rule;
import static org.wangge.grid.rules.sample.SampleClocks.runningHours;
import static org.wangge.grid.rules.sample.SampleClocks.started;
import static org.wangge.grid.rules.sample.SampleClocks.workingHours;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.rules.clock.SuspensionRule;
import org.wangge.grid.rules.clock.TermChoice;
import org.wangge.grid.rules.counting.CityCountings;
import org.wangge.grid.rules.counting.LawCountings;
import org.wangge.grid.rules.ledger.ClockEntry.DueFixed;
import org.wangge.grid.rules.ledger.ClockEntry.ExtensionGranted;
import org.wangge.grid.rules.ledger.ClockEntry.Paused;
import org.wangge.grid.rules.ledger.ClockEntry.Restarted;
import org.wangge.grid.rules.ledger.ClockEntry.Resumed;
import org.wangge.grid.rules.ledger.ClockEntry.Started;
import org.wangge.grid.rules.ledger.ClockEntry.Stopped;
import org.wangge.grid.rules.ledger.ClockEntry.TermChanged;

class ClockTest {

  // Business is 09:00-12:00 and 14:00-18:00, 7 hours a day; 2026-10-12 is a Monday.

  @Test
  void five_working_days_over_the_national_day_end_on_the_thirteenth() {
    // Not counted: 09-30, 10-01..07. Counted: 10-08, 09, 10 (worked Saturday), 12, 13.
    assertThat(read(started(fiveDays(), "2026-09-30T10:00")).due())
        .contains(at("2026-10-13T18:00"));
  }

  @Test
  void the_closes_that_lie_in_a_pause_are_lost_to_working_days_by_date() {
    // The closes of 10-09 and 10-10 lie in the pause: 10-08, 12, 13, 14, 15 count.
    Ledger ledger =
        started(fiveDays(), "2026-09-30T10:00")
            .and(Paused.open(at("2026-10-09T09:00")), new Resumed(at("2026-10-12T09:00")));
    assertThat(read(ledger).due()).contains(at("2026-10-15T18:00"));
  }

  @Test
  void a_pause_over_the_weekend_costs_nothing() {
    // 8 working hours from Fri 10-16 15:00: 3 on Friday, 3 + 2 on Monday: 16:00.
    Ledger plain = started(workingHours(8), "2026-10-16T15:00");
    Ledger paused =
        plain.and(Paused.open(at("2026-10-16T18:00")), new Resumed(at("2026-10-19T09:00")));
    assertThat(read(plain).due()).contains(at("2026-10-19T16:00"));
    assertThat(read(paused).due()).contains(at("2026-10-19T16:00"));
  }

  @Test
  void a_paused_clock_has_time_left_and_no_due_instant() {
    // From Mon 09:00 to 11:00 two of eight hours are over.
    Clock clock =
        read(started(workingHours(8), "2026-10-12T09:00").and(Paused.open(at("2026-10-12T11:00"))));
    assertThat(clock.due()).isEmpty();
    assertThat(clock.target())
        .contains(
            new Target.Still(at("2026-10-12T11:00"), new Answer.Known<>(Duration.ofHours(6))));
    assertThat(clock.standing(at("2026-10-20T09:00"))).isInstanceOf(Standing.Paused.class);
    assertThat(clock.remaining(at("2026-10-20T09:00")))
        .isEqualTo(new Answer.Known<>(Duration.ofHours(6)));
  }

  @Test
  void a_granted_extension_survives_a_pause_that_comes_later_or_earlier() {
    // 2 h done by Mon 11:00, 6 + 4 left on Tue 09:00: 7 on Tuesday, 3 on Wednesday: 12:00.
    Ledger ledger = started(workingHours(8), "2026-10-12T09:00");
    ExtensionGranted more = new ExtensionGranted(at("2026-10-12T10:00"), Term.ofWorkingHours(4));
    ExtensionGranted later = new ExtensionGranted(at("2026-10-13T15:00"), Term.ofWorkingHours(4));
    Paused pause = Paused.open(at("2026-10-12T11:00"));
    Resumed resumed = new Resumed(at("2026-10-13T09:00"));
    assertThat(read(ledger.and(more, pause, resumed)).due()).contains(at("2026-10-14T12:00"));
    assertThat(read(ledger.and(pause, resumed, later)).due()).contains(at("2026-10-14T12:00"));
  }

  @Test
  void a_pause_ends_by_itself_when_it_has_lasted_as_long_as_the_rule_allows() {
    // Paused Mon 11:00 for 2 days: runs on Wed 11:00 with 6 h left: 1 + 4 on Wed, 1 on Thu.
    Ledger ledger =
        started(
                workingHours(8).suspension(new SuspensionRule(Term.ofDays(2), CLAUSE)),
                "2026-10-12T09:00")
            .and(Paused.open(at("2026-10-12T11:00")));
    Clock clock = read(ledger);
    assertThat(clock.standing(at("2026-10-14T10:59"))).isInstanceOf(Standing.Paused.class);
    assertThat(clock.standing(at("2026-10-14T11:00"))).isEqualTo(new Standing.Running());
    assertThat(clock.due()).contains(at("2026-10-15T10:00"));
    Clock done = read(ledger.and(new Stopped(at("2026-10-15T10:00"))));
    assertThat(done.due()).contains(at("2026-10-15T10:00"));
    assertThat(done.explanation().codes())
        .startsWith("clock-started", "clock-paused", "longest-pause", "clock-stopped");
    assertThat(done.explanation().lines(Language.ZH).get(2))
        .isEqualTo("暂停已满最长期限2个自然日，自2026-10-14 11:00起自动恢复计时 [QS-08]");
  }

  @Test
  void a_pause_with_a_latest_end_of_its_own_ends_there() {
    Ledger ledger =
        started(runningHours(10), "2026-10-12T09:00")
            .and(new Paused(at("2026-10-12T10:00"), at("2026-10-12T12:00")));
    // 1 h before the pause, 9 h after 12:00.
    assertThat(read(ledger).due()).contains(at("2026-10-12T21:00"));
    assertThat(read(ledger.and(new Resumed(at("2026-10-12T13:00")))).explanation().codes())
        .startsWith("clock-started", "clock-paused", "pause-ended", "no-effect");
  }

  @Test
  void a_change_of_class_keeps_earlier_pauses() {
    // 14 h instead of 8; 2 h done, 12 left on Wed: 7 on Wed, 5 on Thu: 16:00.
    TermChoice longer =
        new TermChoice(
            TermChoice.Kind.FALLBACK,
            Term.ofWorkingHours(14),
            CityCountings.CITY_MANAGEMENT_WORKING_HOURS,
            CLAUSE);
    Ledger ledger =
        started(workingHours(8), "2026-10-12T09:00")
            .and(
                Paused.open(at("2026-10-12T11:00")),
                new Resumed(at("2026-10-14T09:00")),
                new TermChanged(at("2026-10-14T10:00"), longer));
    assertThat(read(ledger).due()).contains(at("2026-10-15T16:00"));
  }

  @Test
  void a_term_whose_counting_cannot_hold_a_granted_extension_has_no_effect() {
    TermChoice civil =
        new TermChoice(TermChoice.Kind.STATUTORY, Term.ofDays(3), LawCountings.CIVIL_CODE, CLAUSE);
    TermChoice urgent =
        new TermChoice(
            TermChoice.Kind.STATUTORY,
            Term.ofHours(3),
            CityCountings.CITY_MANAGEMENT_URGENT,
            CLAUSE);
    Ledger ledger =
        started(fiveDays(), "2026-09-30T10:00")
            .and(new ExtensionGranted(at("2026-10-08T10:00"), Term.ofWorkingDays(2)));
    Clock clock = read(ledger.and(new TermChanged(at("2026-10-09T09:00"), urgent)));
    assertThat(clock.due()).isEqualTo(read(ledger).due());
    assertThat(clock.told().get(2).code()).isEqualTo("no-effect");
    assertThat(read(ledger.and(new TermChanged(at("2026-10-09T09:00"), civil))).due())
        .isNotEqualTo(read(ledger).due());
  }

  @Test
  void a_date_set_by_hand_does_not_move_with_pauses_and_an_extension_adds_to_it() {
    Ledger ledger =
        started(fiveDays(), "2026-09-30T10:00")
            .and(new DueFixed(at("2026-10-08T10:00"), at("2026-10-20T18:00")));
    Ledger paused =
        ledger.and(Paused.open(at("2026-10-09T09:00")), new Resumed(at("2026-10-12T09:00")));
    assertThat(read(paused).due()).contains(at("2026-10-20T18:00"));
    ExtensionGranted two = new ExtensionGranted(at("2026-10-13T09:00"), Term.ofWorkingDays(2));
    // From Tuesday the 20th: the 21st and the 22nd.
    assertThat(read(paused.and(two)).due()).contains(at("2026-10-22T18:00"));
  }

  @Test
  void a_date_set_to_the_end_of_a_day_is_extended_by_the_days_after_it() {
    // 10-20 24:00 is 10-21 00:00; two working days on is the 22nd.
    Ledger ledger =
        started(fiveDays(), "2026-09-30T10:00")
            .and(
                new DueFixed(at("2026-10-08T10:00"), at("2026-10-21T00:00")),
                new ExtensionGranted(at("2026-10-13T09:00"), Term.ofWorkingDays(2)));
    assertThat(read(ledger).due()).contains(at("2026-10-22T18:00"));
  }

  @Test
  void entries_of_one_instant_hold_in_the_order_of_recording() {
    // Stopped and begun anew at noon is a running clock, the other way round a stopped one.
    Ledger ledger = started(runningHours(4), "2026-10-12T09:00");
    ClockEntry stop = new Stopped(at("2026-10-12T12:00"));
    ClockEntry again = new Restarted(at("2026-10-12T12:00"), WATER);
    assertThat(read(ledger.and(stop, again)).standing(at("2026-10-12T12:00")))
        .isEqualTo(new Standing.Running());
    assertThat(read(ledger.and(again, stop)).standing(at("2026-10-12T12:00")))
        .isInstanceOf(Standing.Ended.class);
  }

  @Test
  void what_does_not_fit_has_no_effect_and_says_why() {
    Clock clock = read(open(runningHours(4)).and(new Resumed(at("2026-10-12T09:00"))));
    assertThat(clock.rounds()).isEmpty();
    assertThat(clock.standing(at("2026-10-12T09:00"))).isEqualTo(new Standing.NotStarted());
    assertThat(clock.told())
        .singleElement()
        .extracting(reason -> reason.text().zh())
        .isEqualTo("“2026-10-12 09:00起恢复计时”不生效：计时尚未开始");
    assertThat(
            read(started(runningHours(4), "2026-10-12T09:00")
                    .and(new Started(at("2026-10-12T10:00"), WATER)))
                .due())
        .contains(at("2026-10-12T13:00"));
  }

  @Test
  void ten_working_days_from_the_end_of_december_are_provisional() {
    // 2027 is not published; at the earliest every day of January is worked.
    Target target =
        read(started(rule("10 working-days", LawCountings.CIVIL_CODE), "2026-12-28T10:00"))
            .target()
            .orElseThrow();
    assertThat(target.isProvisional()).isTrue();
    assertThat(target.due()).isEmpty();
  }

  @Test
  void a_longest_pause_over_unpublished_days_bounds_the_end() {
    // 3 working days from 12-30 10:00 are over on 01-02 10:00 if the days after 12-31 are worked;
    // with 30 days off, 01-01 and 01-04 to 02-11, only on 02-15 10:00. 9 hours are left then.
    Ledger ledger =
        started(
                runningHours(10).suspension(new SuspensionRule(Term.ofWorkingDays(3), CLAUSE)),
                "2026-12-30T09:00")
            .and(Paused.open(at("2026-12-30T10:00")));
    Target target = read(ledger).target().orElseThrow();
    assertThat(target.due()).isEmpty();
    assertThat(target.earliest()).contains(at("2027-01-02T19:00"));
    assertThat(target.latest()).contains(at("2027-02-15T19:00"));
    // Ended by hand before any of that it is known: 9 hours from 12-31 10:00.
    assertThat(read(ledger.and(new Resumed(at("2026-12-31T10:00")))).due())
        .contains(at("2026-12-31T19:00"));
  }
}
