package org.wangge.grid.rules.caseclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.grid.rules.caseclock.Story.complete;
import static org.wangge.grid.rules.caseclock.Story.feedBack;
import static org.wangge.grid.rules.caseclock.Story.handUp;
import static org.wangge.grid.rules.caseclock.Story.report;
import static org.wangge.grid.rules.caseclock.Story.reportIn;
import static org.wangge.grid.rules.caseclock.Story.resume;
import static org.wangge.grid.rules.caseclock.Story.rework;
import static org.wangge.grid.rules.caseclock.Story.summons;
import static org.wangge.grid.rules.sample.SampleClocks.CLAUSE;
import static org.wangge.grid.rules.sample.SampleClocks.at;
import static org.wangge.grid.rules.sample.SampleClocks.rule;
import static org.wangge.grid.rules.sample.SampleClocks.workingHours;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.ClockEvent;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.clock.TermEvent;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.clock.Visits;
import org.wangge.grid.rules.counting.LawCountings;
import org.wangge.grid.rules.ledger.Clock;
import org.wangge.grid.rules.ledger.ClockReason;
import org.wangge.grid.rules.ledger.Round;
import org.wangge.grid.rules.ledger.Standing;

/** Which events begin, end and renew a term. */
class CaseClocksTest {

  // Business is 09:00-12:00 and 14:00-18:00, 7 hours a day; 2026-10-12 is a Monday, and from then
  // to the end of the month only weekends are off.

  /** From Monday 2026-10-12 these five days are 13, 14, 15, 16 and 19, at 18:00. */
  private static TermRule.Builder fiveDays(String from) {
    return TermRule.builder()
        .id(Story.HANDLE)
        .title(Text.of("办理", "handling"))
        .term(Term.ofWorkingDays(5))
        .counting(LawCountings.CIVIL_CODE)
        .from(TermEvent.parse(from).orElseThrow())
        .clause(CLAUSE);
  }

  private static TermRule.Builder hours(long hours, String from, Visits visits) {
    TermRule summons = workingHours(hours).build();
    return TermRule.builder()
        .id(Story.HANDLE)
        .title(summons.title())
        .term(summons.term())
        .counting(summons.counting())
        .from(TermEvent.parse(from).orElseThrow())
        .visits(visits)
        .clause(CLAUSE);
  }

  @Test
  void a_term_begins_with_its_event_and_no_other() {
    Story story = Story.of(handUp("2026-10-09T11:00", "level-1-head"), rework("2026-10-09T12:00"));
    assertThat(story.read(fiveDays("summons"))).isEmpty();
    assertThat(story.and(summons("2026-10-12T10:00", "housing")).due(fiveDays("summons")))
        .contains(at("2026-10-19T18:00"));
    assertThat(story.read(fiveDays("hand-up by level-3-head"))).isEmpty();
    assertThat(
            story
                .and(handUp("2026-10-12T10:00", "level-3-head"))
                .due(fiveDays("hand-up by level-3-head")))
        .contains(at("2026-10-19T18:00"));
  }

  @Test
  void it_ends_with_its_event_and_no_other() {
    Story story = Story.of(summons("2026-10-12T10:00", "housing"), feedBack("2026-10-12T11:00"));
    TermRule.Builder untilReportIn = fiveDays("summons").until(TermEvent.parse("report-in").get());
    Story reported = story.and(reportIn("2026-10-13T09:00"));
    assertThat(reported.clock(untilReportIn).clock().standing(at("2026-10-13T09:00")))
        .isEqualTo(new Standing.Ended(at("2026-10-13T09:00"), Standing.How.DONE));
    assertThat(reported.clock(fiveDays("summons")).clock().standing(at("2026-10-13T09:00")))
        .isEqualTo(new Standing.Running());
    Story settled = story.and(complete("2026-10-13T09:00"));
    assertThat(settled.clock(fiveDays("summons")).clock().standing(at("2026-10-14T09:00")))
        .isEqualTo(new Standing.Ended(at("2026-10-13T09:00"), Standing.How.DONE));
  }

  @Test
  void a_settled_matter_ends_a_term_that_waits_for_a_step_before_that() {
    TermRule.Builder untilReportIn = fiveDays("summons").until(TermEvent.parse("report-in").get());
    Story story = Story.of(summons("2026-10-12T10:00", "housing"), complete("2026-10-13T09:00"));
    assertThat(story.clock(untilReportIn).clock().standing(at("2026-10-14T09:00")))
        .isEqualTo(new Standing.Ended(at("2026-10-13T09:00"), Standing.How.DONE));
  }

  @Test
  void an_end_before_the_beginning_ends_nothing() {
    TermRule.Builder untilFedBack = fiveDays("summons").until(TermEvent.parse("feed-back").get());
    Story story = Story.of(feedBack("2026-10-09T11:00"), summons("2026-10-12T10:00", "housing"));
    CaseClock clock = story.clock(untilFedBack);
    assertThat(clock.clock().standing(at("2026-10-12T10:00"))).isEqualTo(new Standing.Running());
    assertThat(clock.clock().due()).contains(at("2026-10-19T18:00"));
  }

  @Test
  void no_other_event_moves_the_end() {
    Story story = new Story(List.of(report("2026-10-12T10:00")));
    Story busy =
        story.and(
            handUp("2026-10-12T11:00", "level-1-head"),
            summons("2026-10-12T14:00", "housing"),
            reportIn("2026-10-13T09:00"),
            feedBack("2026-10-14T09:00"),
            rework("2026-10-15T09:00"),
            summons("2026-10-16T09:00", "water"));
    Clock clock = busy.clock(fiveDays("report")).clock();
    assertThat(clock.due()).contains(at("2026-10-19T18:00"));
    assertThat(clock.ledger().entries()).hasSize(1);
  }

  @Test
  void a_second_visit_has_a_full_term_where_each_stands_alone() {
    // The first: 7 h on Mon, 1 on Tue. Anew on Wed at 09:00: 7 h on Wed, 1 on Thu.
    Story story =
        Story.of(summons("2026-10-12T09:00", "housing"), summons("2026-10-14T09:00", "housing"));
    Clock clock = story.clock(hours(8, "summons", Visits.SINGLE)).clock();
    assertThat(clock.due()).contains(at("2026-10-15T10:00"));
    Round first = clock.rounds().get(0);
    assertThat(first.target().due()).contains(at("2026-10-13T10:00"));
    assertThat(first.ended())
        .contains(new Standing.Ended(at("2026-10-14T09:00"), Standing.How.HANDED_ON));
  }

  @Test
  void summoned_again_the_same_unit_goes_on_and_another_begins_anew() {
    TermRule.Builder cumulative = hours(16, "summons", Visits.CUMULATIVE);
    Story story = Story.of(summons("2026-10-12T09:00", "housing"));
    // 7 h on Mon, 7 on Tue, 2 on Wed.
    Story again = story.and(summons("2026-10-13T09:00", "housing"));
    assertThat(again.due(cumulative)).contains(at("2026-10-14T11:00"));
    // Water from Tue: 7, 7 on Wed, 2 on Thu.
    Story other = story.and(summons("2026-10-13T09:00", "water"));
    assertThat(other.due(hours(16, "summons", Visits.CUMULATIVE))).contains(at("2026-10-15T11:00"));
    // Housing has had Mon: 9 of 16 h are left from Thu, 7 that day and 2 on Fri.
    Story back = other.and(summons("2026-10-15T09:00", "housing"));
    assertThat(back.due(hours(16, "summons", Visits.CUMULATIVE))).contains(at("2026-10-16T11:00"));
  }

  @Test
  void shared_time_goes_on_whoever_is_summoned() {
    // 7 h on Mon, 7 on Tue, 2 on Wed, whoever has it.
    Story story =
        Story.of(summons("2026-10-12T09:00", "housing"), summons("2026-10-13T09:00", "water"));
    Clock clock = story.clock(hours(16, "summons", Visits.SHARED)).clock();
    assertThat(clock.due()).contains(at("2026-10-14T11:00"));
    assertThat(clock.rounds()).hasSize(1);
  }

  @Test
  void whoever_reports_in_is_the_unit_that_was_summoned() {
    Story story = Story.of(summons("2026-10-12T08:00", "housing"), reportIn("2026-10-12T09:00"));
    // The same unit: 7 h on Mon, 7 on Tue, 2 on Wed. Another from Tue on: 7, 7 and 2 on Thu.
    Story same = story.and(reportIn("2026-10-13T09:00"));
    Story other = story.and(summons("2026-10-12T18:00", "water"), reportIn("2026-10-13T09:00"));
    assertThat(same.due(hours(16, "report-in", Visits.CUMULATIVE)))
        .contains(at("2026-10-14T11:00"));
    assertThat(other.due(hours(16, "report-in", Visits.CUMULATIVE)))
        .contains(at("2026-10-15T11:00"));
  }

  @Test
  void rework_falls_to_whoever_had_the_case_last() {
    Story story = Story.of(handUp("2026-10-12T08:00", "level-1-head"), rework("2026-10-12T09:00"));
    // The same rung: 7 h on Mon, 7 on Tue, 2 on Wed. Another from Tue on: 7, 7 and 2 on Thu.
    Story same = story.and(rework("2026-10-13T09:00"));
    Story other = story.and(handUp("2026-10-12T18:00", "level-2-head"), rework("2026-10-13T09:00"));
    assertThat(same.due(hours(16, "rework", Visits.CUMULATIVE))).contains(at("2026-10-14T11:00"));
    assertThat(other.due(hours(16, "rework", Visits.CUMULATIVE))).contains(at("2026-10-15T11:00"));
  }

  @Test
  void back_after_the_work_was_done_it_begins_anew_and_the_first_keeps_its_verdict() {
    Story story =
        Story.of(
            summons("2026-10-12T09:00", "housing"),
            complete("2026-10-12T11:00"),
            summons("2026-10-14T09:00", "housing"));
    CaseClock clock = story.clock(hours(8, "summons", Visits.SINGLE));
    assertThat(clock.clock().due()).contains(at("2026-10-15T10:00"));
    assertThat(clock.clock().rounds().get(0).ended())
        .contains(new Standing.Ended(at("2026-10-12T11:00"), Standing.How.DONE));
    assertThat(clock.clock().told()).noneMatch(ClockReason.NoEffect.class::isInstance);
  }

  @Test
  void events_that_are_not_of_one_case_in_order_are_refused() {
    Story story = Story.of(summons("2026-10-12T10:00", "housing"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> story.and(resume("2026-10-12T09:59")).read(fiveDays("summons")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                story
                    .and(
                        new ClockEvent.Resumed(
                            CaseId.of("case-18"), at("2026-10-12T11:00"), Story.HANDLE))
                    .read(fiveDays("summons")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Story(List.of()).read(fiveDays("summons")));
  }

  @Test
  void a_clock_bears_the_case_the_term_and_the_clause() {
    Clock clock =
        Story.of(summons("2026-10-12T10:00", "housing"))
            .clock(rule("5 working-days", LawCountings.CIVIL_CODE))
            .clock();
    assertThat(clock.id().caseId()).isEqualTo(Story.CASE);
    assertThat(clock.id().term()).isEqualTo(TermId.of("handle"));
    assertThat(clock.ledger().choice().clause()).contains(ClauseRef.of("QS-08"));
    assertThat(clock.current().orElseThrow().holder()).hasToString("housing");
  }
}
