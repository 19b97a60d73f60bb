package org.wangge.grid.rules.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.rules.sample.SampleClocks.at;
import static org.wangge.grid.rules.sample.SampleClocks.fiveDays;
import static org.wangge.grid.rules.sample.SampleClocks.open;
import static org.wangge.grid.rules.sample.SampleClocks.read;
import static org.wangge.grid.rules.sample.SampleClocks.rule;
import static org.wangge.grid.rules.sample.SampleClocks.started;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.rules.counting.LawCountings;
import org.wangge.grid.rules.ledger.ClockEntry.Left;
import org.wangge.grid.rules.ledger.ClockEntry.Stopped;
import org.wangge.grid.rules.ledger.Ledger;

class ExtensionTest {

  // Five working days from 2026-09-30 end on 2026-10-13 at 18:00.
  private final Ledger ledger = started(fiveDays(), "2026-09-30T10:00");

  private static List<String> refused(Ledger ledger, String at, String term) {
    return ExtensionAnswer.to(read(ledger), at(at), Term.parse(term).orElseThrow())
            instanceof ExtensionAnswer.Refused refused
        ? refused.reasons().stream().map(Reason::code).toList()
        : List.of();
  }

  @Test
  void it_may_be_asked_for_until_the_end_itself() {
    assertThat(refused(ledger, "2026-10-13T18:00", "5 working-days")).isEmpty();
    assertThat(refused(ledger, "2026-10-13T18:01", "5 working-days"))
        .containsExactly("extension-too-late");
  }

  @Test
  void granted_it_adds_to_the_end_reached_and_no_other_may_be_asked_for() {
    ExtensionAnswer answer =
        ExtensionAnswer.to(read(ledger), at("2026-10-12T09:00"), Term.ofWorkingDays(5));
    ExtensionAnswer.Allowed allowed = (ExtensionAnswer.Allowed) answer;
    Ledger asked = ledger.and(allowed.entries());
    assertThat(allowed.left()).isZero();
    assertThat(read(asked).due()).contains(at("2026-10-13T18:00"));
    assertThat(refused(asked, "2026-10-12T10:00", "1 working-day"))
        .containsExactly("extension-too-often");
    // Granted a day after the end: 10-14, 15, 16, 19, 20.
    Ledger granted = asked.and(allowed.granted(at("2026-10-14T09:00")));
    assertThat(read(granted).due()).contains(at("2026-10-20T18:00"));
    assertThat(refused(granted, "2026-10-15T10:00", "1 working-day"))
        .containsExactly("extension-too-often");
  }

  @Test
  void a_refused_request_does_not_count() {
    ExtensionAnswer tooLong =
        ExtensionAnswer.to(read(ledger), at("2026-10-12T09:00"), Term.ofWorkingDays(6));
    Ledger after = ledger.and(tooLong.entries());
    assertThat(refused(ledger, "2026-10-12T09:00", "6 working-days"))
        .containsExactly("extension-too-long");
    assertThat(refused(after, "2026-10-12T10:00", "5 working-days")).isEmpty();
    assertThat(read(after).due()).contains(at("2026-10-13T18:00"));
  }

  @Test
  void days_are_not_working_days() {
    assertThat(refused(ledger, "2026-10-12T09:00", "3 days"))
        .containsExactly("extension-wrong-unit");
  }

  @Test
  void all_that_is_wrong_is_told_at_once() {
    assertThat(refused(ledger, "2026-10-14T09:00", "6 working-days"))
        .containsExactly("extension-too-late", "extension-too-long");
  }

  @Test
  void without_a_rule_or_a_running_clock_there_is_none() {
    Ledger none = started(rule("5 working-days", LawCountings.CIVIL_CODE), "2026-09-30T10:00");
    assertThat(refused(none, "2026-10-08T09:00", "1 working-day"))
        .containsExactly("extension-not-allowed");
    assertThat(refused(open(fiveDays()), "2026-10-08T09:00", "1 working-day"))
        .containsExactly("extension-not-running");
    assertThat(
            refused(
                ledger.and(new Stopped(at("2026-10-08T09:00"))),
                "2026-10-08T10:00",
                "1 working-day"))
        .containsExactly("extension-not-running");
    assertThat(
            refused(
                ledger.and(new Left(at("2026-10-08T09:00"))), "2026-10-08T10:00", "1 working-day"))
        .containsExactly("extension-not-running");
  }

  @Test
  void whether_a_provisional_term_is_over_may_not_be_known() {
    Ledger winter = started(fiveDays(), "2026-12-28T10:00");
    // At the earliest 12-29, 30, 31 and the first two days of January are worked.
    assertThat(refused(winter, "2027-01-01T10:00", "1 working-day")).isEmpty();
    assertThat(refused(winter, "2027-01-05T10:00", "1 working-day"))
        .containsExactly("extension-end-not-known");
  }
}
