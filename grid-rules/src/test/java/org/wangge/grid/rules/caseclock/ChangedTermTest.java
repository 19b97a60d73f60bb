package org.wangge.grid.rules.caseclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.rules.caseclock.Story.complete;
import static org.wangge.grid.rules.caseclock.Story.handUp;
import static org.wangge.grid.rules.caseclock.Story.resume;
import static org.wangge.grid.rules.caseclock.Story.rework;
import static org.wangge.grid.rules.caseclock.Story.summons;
import static org.wangge.grid.rules.caseclock.Story.suspend;
import static org.wangge.grid.rules.sample.SampleClocks.CLAUSE;
import static org.wangge.grid.rules.sample.SampleClocks.at;
import static org.wangge.grid.rules.sample.SampleClocks.fiveDays;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.rules.clock.TermChoice;
import org.wangge.grid.rules.clock.TermEvent;
import org.wangge.grid.rules.clock.TermOption;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.clock.Visits;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.Vocabulary;
import org.wangge.grid.rules.counting.LawCountings;
import org.wangge.grid.rules.ledger.Clock;
import org.wangge.grid.rules.ledger.ClockEntry;
import org.wangge.grid.rules.ledger.Standing;

/** Of cases whose facts change so that another term of the rule holds: ten days, not five. */
class ChangedTermTest {

  // From Monday 2026-10-12 five days end on the 19th, ten on the 26th, at 18:00.

  private static final Fact.Flag HARD =
      new Fact.Flag("hard", Text.of("疑难", "hard"), Text.of("非疑难", "not hard"));

  private static TermRule.Builder orTen() {
    return fiveDays()
        .addFallbacks(
            new TermOption(
                new Condition.Holds(HARD, true),
                Term.ofWorkingDays(10),
                LawCountings.CIVIL_CODE,
                CLAUSE));
  }

  /** Hard is a case that came back for rework, or that the third rung could not solve. */
  private static Facts facts(CaseState state) {
    boolean third =
        state.unsolvedBy().stream().anyMatch(party -> party.id().equals("level-3-head"));
    return Vocabulary.of(HARD).facts().with(HARD, state.rework() || third).build();
  }

  private static CaseClock read(Story story, TermRule.Builder rule) {
    return story.read(rule, ChangedTermTest::facts).orElseThrow();
  }

  private static List<String> codes(CaseClock clock) {
    return clock.explanation().reasons().stream().map(Reason::code).toList();
  }

  @Test
  void the_longer_term_counts_from_the_start() {
    Story story = Story.of(summons("2026-10-12T10:00", "housing"));
    assertThat(read(story, orTen()).clock().due()).contains(at("2026-10-19T18:00"));
    CaseClock hard = read(story.and(rework("2026-10-15T09:00")), orTen());
    assertThat(hard.clock().due()).contains(at("2026-10-26T18:00"));
    assertThat(codes(hard)).startsWith("fallback-term", "term-changed");
  }

  @Test
  void an_earlier_pause_is_kept() {
    // The close of the 13th is lost: 14, 15, 16, 19, 20; then 21, 22, 23, 26, 27.
    Story story =
        Story.of(
            summons("2026-10-12T10:00", "housing"),
            suspend("2026-10-13T09:00"),
            resume("2026-10-14T09:00"));
    assertThat(read(story, orTen()).clock().due()).contains(at("2026-10-20T18:00"));
    assertThat(read(story.and(rework("2026-10-15T09:00")), orTen()).clock().due())
        .contains(at("2026-10-27T18:00"));
  }

  @Test
  void facts_that_change_nothing_of_the_term_are_no_entry() {
    Story story =
        Story.of(
            summons("2026-10-12T10:00", "housing"),
            rework("2026-10-13T09:00"),
            rework("2026-10-14T09:00"),
            handUp("2026-10-15T09:00", "level-3-head"));
    assertThat(read(story, orTen()).clock().ledger().entries())
        .filteredOn(ClockEntry.TermChanged.class::isInstance)
        .hasSize(1);
  }

  @Test
  void what_was_hard_before_the_term_began_has_the_longer_one_at_once() {
    Story story = Story.of(rework("2026-10-09T11:00"), summons("2026-10-12T10:00", "housing"));
    CaseClock clock = read(story, orTen());
    assertThat(clock.clock().due()).contains(at("2026-10-26T18:00"));
    assertThat(clock.clock().ledger().choice().kind()).isEqualTo(TermChoice.Kind.FALLBACK);
    assertThat(codes(clock)).startsWith("fallback-term").doesNotContain("term-changed");
  }

  @Test
  void a_visit_that_is_over_keeps_the_term_that_it_had() {
    // From Wed the 14th ten days are 15, 16, 19 to 23, 26, 27, 28.
    TermRule.Builder rule =
        TermRule.builder()
            .id(Story.HANDLE)
            .title(Text.of("上报", "handing up"))
            .term(Term.ofWorkingDays(1))
            .counting(LawCountings.CIVIL_CODE)
            .from(TermEvent.of(TermEvent.Kind.HAND_UP))
            .visits(Visits.SINGLE)
            .addFallbacks(orTen().build().fallbacks().get(0))
            .clause(CLAUSE);
    Story story =
        Story.of(
            handUp("2026-10-12T10:00", "level-1-head"), handUp("2026-10-14T10:00", "level-3-head"));
    Clock clock = read(story, rule).clock();
    assertThat(clock.due()).contains(at("2026-10-28T18:00"));
    assertThat(clock.rounds().get(0).target().due()).contains(at("2026-10-13T18:00"));
    assertThat(clock.rounds().get(0).ended())
        .contains(new Standing.Ended(at("2026-10-14T10:00"), Standing.How.HANDED_ON));
  }

  @Test
  void the_event_that_ends_a_term_does_not_excuse_it() {
    // Due on the 19th, done on the 20th by the very event that makes the case a hard one.
    TermRule.Builder rule = orTen().until(TermEvent.of(TermEvent.Kind.REWORK));
    Story story = Story.of(summons("2026-10-12T10:00", "housing"), rework("2026-10-20T09:00"));
    CaseClock clock = read(story, rule);
    assertThat(clock.clock().due()).contains(at("2026-10-19T18:00"));
    assertThat(clock.verdict(at("2026-10-20T09:00")).fact().isLate()).isTrue();
    // Summoned again it is a hard case from the first hour: 21, 22, 23, 26 to 30, 11-02, 11-03.
    Story again = story.and(summons("2026-10-20T10:00", "housing"));
    Clock second = read(again, rule).clock();
    assertThat(second.due()).contains(at("2026-11-03T18:00"));
    assertThat(second.rounds().get(0).target().due()).contains(at("2026-10-19T18:00"));
  }

  @Test
  void what_changes_after_the_end_changes_nothing() {
    Story story =
        Story.of(
            summons("2026-10-12T10:00", "housing"),
            complete("2026-10-20T09:00"),
            rework("2026-10-20T10:00"));
    CaseClock clock = read(story, orTen());
    assertThat(clock.clock().due()).contains(at("2026-10-19T18:00"));
    assertThat(clock.verdict(at("2026-10-21T09:00")).fact().isLate()).isTrue();
  }
}
