package org.wangge.grid.rules.caseclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.rules.caseclock.Story.ask;
import static org.wangge.grid.rules.caseclock.Story.complete;
import static org.wangge.grid.rules.caseclock.Story.fixDue;
import static org.wangge.grid.rules.caseclock.Story.grant;
import static org.wangge.grid.rules.caseclock.Story.leaveOut;
import static org.wangge.grid.rules.caseclock.Story.refuse;
import static org.wangge.grid.rules.caseclock.Story.resume;
import static org.wangge.grid.rules.caseclock.Story.summons;
import static org.wangge.grid.rules.caseclock.Story.suspend;
import static org.wangge.grid.rules.sample.SampleClocks.CLAUSE;
import static org.wangge.grid.rules.sample.SampleClocks.at;
import static org.wangge.grid.rules.sample.SampleClocks.fiveDays;
import static org.wangge.grid.rules.sample.SampleClocks.rule;
import static org.wangge.grid.rules.sample.SampleClocks.workingHours;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.cases.ClockEvent;
import org.wangge.grid.domain.cases.Exclusion;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.clock.ExtensionRule;
import org.wangge.grid.rules.clock.SuspensionRule;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.clock.Visits;
import org.wangge.grid.rules.counting.LawCountings;
import org.wangge.grid.rules.lateness.Account;
import org.wangge.grid.rules.lateness.Verdict;
import org.wangge.grid.rules.ledger.Target;

/** What is decided about a clock: more time, a rest, an end by hand, no account. */
class DecidedTest {

  // Five days from Monday 2026-10-12 are 13, 14, 15, 16 and 19: until 18:00. Five more: to the
  // 26th. Business is 09:00-12:00 and 14:00-18:00.

  private static final Story SUMMONED = Story.of(summons("2026-10-12T10:00", "housing"));

  /** Begun on Monday at 09:00; two hours are over at 11:00. */
  private static final Story EARLY = Story.of(summons("2026-10-12T09:00", "housing"));

  private static List<String> refused(CaseClock clock) {
    return clock.refused().stream().map(Reason::code).toList();
  }

  @Test
  void asked_at_the_end_itself_and_granted_a_day_later_five_days_are_ten() {
    Story asked = SUMMONED.and(ask("2026-10-19T18:00", 5));
    assertThat(asked.due(fiveDays())).contains(at("2026-10-19T18:00"));
    CaseClock clock = asked.and(grant("2026-10-20T09:00")).clock(fiveDays());
    assertThat(clock.clock().due()).contains(at("2026-10-26T18:00"));
    assertThat(clock.clock().extensionsUsed()).isEqualTo(1);
    assertThat(clock.refused()).isEmpty();
  }

  @Test
  void asked_after_the_end_the_rule_refuses_and_a_later_grant_has_no_effect() {
    CaseClock clock =
        SUMMONED.and(ask("2026-10-19T18:01", 5), grant("2026-10-20T09:00")).clock(fiveDays());
    assertThat(clock.clock().due()).contains(at("2026-10-19T18:00"));
    assertThat(clock.clock().extensionsUsed()).isZero();
    assertThat(refused(clock)).containsExactly("extension-too-late", "extension-not-asked");
    assertThat(clock.explanation().reasons()).containsAll(clock.refused());
  }

  @Test
  void a_term_that_knows_no_extension_has_none() {
    TermRule.Builder plain = rule("5 working-days", LawCountings.CIVIL_CODE);
    CaseClock clock =
        SUMMONED.and(ask("2026-10-13T09:00", 1), grant("2026-10-14T09:00")).clock(plain);
    assertThat(clock.clock().due()).contains(at("2026-10-19T18:00"));
    assertThat(refused(clock)).containsExactly("extension-not-allowed", "extension-not-asked");
  }

  @Test
  void a_request_that_was_refused_does_not_count() {
    // Once only: refused by the superior on the 14th, asked again and granted.
    Story superior =
        SUMMONED.and(
            ask("2026-10-13T09:00", 5),
            refuse("2026-10-14T09:00"),
            ask("2026-10-15T09:00", 5),
            grant("2026-10-16T09:00"));
    assertThat(superior.due(fiveDays())).contains(at("2026-10-26T18:00"));
    // Refused by the rule, being too long, then asked for less: 20, 21 and 22.
    Story tooLong =
        SUMMONED.and(
            ask("2026-10-13T09:00", 6), ask("2026-10-15T09:00", 3), grant("2026-10-16T09:00"));
    assertThat(refused(tooLong.clock(fiveDays()))).containsExactly("extension-too-long");
    assertThat(tooLong.due(fiveDays())).contains(at("2026-10-22T18:00"));
  }

  @Test
  void a_grant_answers_the_open_request_even_if_the_rule_refused_another_since() {
    // One is open, so a second is one too many; it does not take the answer from the first.
    CaseClock clock =
        SUMMONED
            .and(ask("2026-10-13T09:00", 5), ask("2026-10-13T10:00", 2), grant("2026-10-14T09:00"))
            .clock(fiveDays());
    assertThat(refused(clock)).containsExactly("extension-too-often");
    assertThat(clock.clock().due()).contains(at("2026-10-26T18:00"));
  }

  @Test
  void of_two_open_requests_the_last_is_answered_first() {
    TermRule.Builder twice =
        rule("5 working-days", LawCountings.CIVIL_CODE)
            .extension(new ExtensionRule(2, Term.ofWorkingDays(5), CLAUSE));
    Story story = SUMMONED.and(ask("2026-10-13T09:00", 5), ask("2026-10-13T10:00", 3));
    // 20, 21, 22; then 23, 26, 27, 28, 29.
    Story one = story.and(grant("2026-10-14T09:00"));
    assertThat(one.due(twice)).contains(at("2026-10-22T18:00"));
    assertThat(one.and(refuse("2026-10-14T10:00"), grant("2026-10-14T11:00")).due(twice))
        .contains(at("2026-10-22T18:00"));
    assertThat(one.and(grant("2026-10-14T10:00")).due(twice)).contains(at("2026-10-29T18:00"));
  }

  @Test
  void nothing_is_granted_that_nobody_asked_for() {
    assertThat(SUMMONED.and(grant("2026-10-13T09:00")).due(fiveDays()))
        .contains(at("2026-10-19T18:00"));
    assertThat(SUMMONED.and(grant("2026-10-13T09:00")).clock(fiveDays()).explanation().codes())
        .contains("extension-not-asked");
  }

  @Test
  void a_request_of_an_earlier_visit_is_nothing_to_the_next() {
    // Anew from Wed the 14th: 15, 16, 19, 20, 21; asked anew: 22, 23, 26, 27, 28.
    Story story =
        SUMMONED.and(
            ask("2026-10-13T09:00", 5),
            summons("2026-10-14T10:00", "housing"),
            grant("2026-10-15T09:00"));
    assertThat(story.due(fiveDays().visits(Visits.SINGLE))).contains(at("2026-10-21T18:00"));
    Story again = story.and(ask("2026-10-15T10:00", 5), grant("2026-10-16T09:00"));
    assertThat(again.due(fiveDays().visits(Visits.SINGLE))).contains(at("2026-10-28T18:00"));
  }

  @Test
  void a_clock_that_stands_still_has_no_end_until_it_runs_on() {
    Story still = EARLY.and(suspend("2026-10-12T11:00"));
    assertThat(still.clock(workingHours(8)).clock().target().orElseThrow())
        .isInstanceOf(Target.Still.class);
    assertThat(still.due(workingHours(8))).isEmpty();
    // 6 of 8 h are left on Wed: 3 till noon, 3 from 14:00.
    assertThat(still.and(resume("2026-10-14T09:00")).due(workingHours(8)))
        .contains(at("2026-10-14T17:00"));
  }

  @Test
  void a_rest_with_an_end_ends_by_itself() {
    assertThat(EARLY.and(suspend("2026-10-12T11:00", "2026-10-14T09:00")).due(workingHours(8)))
        .contains(at("2026-10-14T17:00"));
  }

  @Test
  void a_rest_ends_when_it_has_lasted_as_long_as_the_rule_allows() {
    // A day: till Tue 11:00. Of 6 h 1 is left till noon, 4 in the afternoon, 1 on Wed.
    TermRule.Builder aDay = workingHours(8).suspension(new SuspensionRule(Term.ofDays(1), CLAUSE));
    Story story = EARLY.and(suspend("2026-10-12T11:00"));
    assertThat(story.due(aDay)).contains(at("2026-10-14T10:00"));
    assertThat(story.and(resume("2026-10-16T09:00")).due(aDay)).contains(at("2026-10-14T10:00"));
  }

  @Test
  void an_end_that_was_fixed_by_hand_does_not_move() {
    Story fixed = SUMMONED.and(fixDue("2026-10-13T09:00", "2026-10-23T12:00"));
    assertThat(fixed.due(fiveDays())).contains(at("2026-10-23T12:00"));
    assertThat(fixed.and(suspend("2026-10-14T09:00"), resume("2026-10-21T09:00")).due(fiveDays()))
        .contains(at("2026-10-23T12:00"));
  }

  @Test
  void left_out_of_the_account_the_fact_stays() {
    Story late = SUMMONED.and(complete("2026-10-20T09:00"));
    Verdict before = late.clock(fiveDays()).verdict(at("2026-10-22T09:00"));
    Verdict after =
        late.and(leaveOut("2026-10-21T09:00", Exclusion.APPEAL_UPHELD))
            .clock(fiveDays())
            .verdict(at("2026-10-22T09:00"));
    assertThat(before.fact().isLate()).isTrue();
    assertThat(before.account()).isEqualTo(new Account.Counted());
    assertThat(after.fact()).isEqualTo(before.fact());
    assertThat(after.account()).isEqualTo(new Account.Excluded(Exclusion.APPEAL_UPHELD));
  }

  @Test
  void left_out_before_it_began_it_is_left_out() {
    Story story =
        Story.of(
            leaveOut("2026-10-09T11:00", Exclusion.DEFERRED),
            summons("2026-10-12T10:00", "housing"));
    assertThat(story.clock(fiveDays()).account())
        .isEqualTo(new Account.Excluded(Exclusion.DEFERRED));
  }

  @Test
  void what_is_decided_about_another_clock_or_before_the_beginning_moves_nothing() {
    Story story =
        Story.of(
            suspend("2026-10-09T11:00"),
            summons("2026-10-12T10:00", "housing"),
            new ClockEvent.Suspended(
                Story.CASE, at("2026-10-13T09:00"), TermId.of("answer"), Instant.MAX),
            new ClockEvent.LeftOut(
                Story.CASE, at("2026-10-13T09:00"), TermId.of("answer"), Exclusion.VOID));
    CaseClock clock = story.clock(fiveDays());
    assertThat(clock.clock().due()).contains(at("2026-10-19T18:00"));
    assertThat(clock.account()).isEqualTo(new Account.Counted());
  }
}
