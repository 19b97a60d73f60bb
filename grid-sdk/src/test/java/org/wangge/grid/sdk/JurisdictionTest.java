package org.wangge.grid.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.ChannelId;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.staffing.Incumbency;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.deadline.Deadline;
import org.wangge.grid.rules.ledger.Target;
import org.wangge.grid.rules.routing.Route;
import org.wangge.grid.scoring.measure.AssessmentPeriod;
import org.wangge.grid.scoring.scheme.SchemeId;
import org.wangge.grid.sdk.load.SampleFiles;
import org.wangge.grid.sdk.plan.DayRange;

class JurisdictionTest {

  private static final CaseId CASE = CaseId.of("c1");
  private static final TermId SETTLE = TermId.of("settle");
  private static final TermId ANSWER = TermId.of("answer");

  private Jurisdiction jurisdiction;

  @BeforeEach
  void load() throws IOException {
    jurisdiction = Jurisdiction.load(SampleFiles.good()).orThrow();
  }

  /** An instant of the plan's zone, which is eight hours ahead. */
  private static Instant at(String local) {
    return Instant.parse(local + ":00Z").minusSeconds(8 * 3600);
  }

  private static Report.Builder matter(String grid, String category, String local) {
    return Report.builder()
        .caseId(CASE)
        .at(at(local))
        .grid(GridId.of(grid))
        .category(CategoryId.of(category));
  }

  private static Report lamp(String local) {
    return matter("G1", "street-lamp", local).build();
  }

  private void assertUnknown(Report report, Text kind, String id) {
    Decision decision = jurisdiction.route(report);
    assertThat(decision.route()).isInstanceOf(Route.Unrouted.class);
    assertThat(decision.lead()).isEmpty();
    assertThat(decision.clocks()).isEmpty();
    assertThat(decision.explanation().reasons())
        .containsExactly(new DecisionReason.Unknown(kind, id));
    Text text = decision.explanation().reasons().get(0).text();
    assertThat(text.zh()).contains(id);
    assertThat(text.en()).contains(id);
  }

  @Test
  void what_a_report_names_and_nobody_knows_leaves_it_unrouted_with_the_reason() {
    assertUnknown(
        matter("G9", "street-lamp", "2026-09-28T10:00").build(), Text.of("网格", "grid"), "G9");
    assertUnknown(
        matter("G1", "noise", "2026-09-28T10:00").build(), Text.of("类别", "category"), "noise");
    assertUnknown(
        matter("G1", "dispute", "2026-09-28T10:00").channel(ChannelId.of("fax")).build(),
        Text.of("渠道", "channel"),
        "fax");
  }

  @Test
  void what_a_later_step_names_and_nobody_knows_leaves_it_unrouted_too() {
    CaseEvent reported = new CaseEvent.Reported(lamp("2026-09-28T10:00"));
    Instant later = at("2026-09-28T11:00");
    Decision unsolved =
        jurisdiction.route(
            List.of(reported, new CaseEvent.Unsolved(CASE, later, Party.of("steward"))), later);
    assertThat(unsolved.explanation().reasons())
        .containsExactly(new DecisionReason.Unknown(Text.of("岗位类型", "post type"), "steward"));
    Decision summoned =
        jurisdiction.route(
            List.of(reported, new CaseEvent.Summoned(CASE, later, UnitId.of("water"))), later);
    assertThat(summoned.explanation().reasons())
        .containsExactly(new DecisionReason.Unknown(Text.of("单位", "unit"), "water"));
    Decision byUnit =
        jurisdiction.route(
            List.of(reported, new CaseEvent.Unsolved(CASE, later, Party.RESPONSIBLE_UNIT)), later);
    assertThat(byUnit.lead()).isPresent();
  }

  @Test
  void a_report_before_the_plan_is_in_force_is_unrouted() {
    // The day begins at midnight of the plan's zone: 2025-12-31 23:59 there is 15:59 UTC.
    Decision before = jurisdiction.route(lamp("2025-12-31T23:59"));
    assertThat(before.route()).isInstanceOf(Route.Unrouted.class);
    assertThat(before.explanation().reasons())
        .containsExactly(
            new DecisionReason.NotInForce(
                LocalDate.of(2025, 12, 31), DayRange.parse("2026-01-01..").orElseThrow()));
    assertThat(before.explanation().codes()).containsExactly("not-in-force");
    assertThat(before.explanation().reasons().get(0).text().en())
        .isEqualTo("The plan is not in force on 2025-12-31 (in force 2026-01-01..)");
    assertThat(jurisdiction.route(lamp("2026-01-01T00:00")).lead()).isPresent();
  }

  @Test
  void a_case_of_which_events_are_out_of_order_is_the_callers_mistake() {
    CaseEvent reported = new CaseEvent.Reported(lamp("2026-09-28T10:00"));
    CaseEvent early = new CaseEvent.Unsolved(CASE, at("2026-09-28T09:00"), Party.RESPONSIBLE_UNIT);
    Instant now = at("2026-09-29T10:00");
    assertThatThrownBy(() -> jurisdiction.route(List.of(reported, early), now))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("c1");
    assertThatThrownBy(() -> jurisdiction.route(List.of(), now))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_clock_of_the_report_runs_from_the_report_and_one_of_the_hand_up_from_the_hand_up() {
    Instant step = at("2026-09-29T15:00");
    Decision decision =
        jurisdiction.route(
            List.of(
                new CaseEvent.Reported(matter("G1", "dispute", "2026-09-28T10:00").build()),
                new CaseEvent.Unsolved(CASE, step, Party.of("worker"))),
            step);
    RunningTerm settle = decision.clock(SETTLE).orElseThrow();
    RunningTerm answer = decision.clock(ANSWER).orElseThrow();
    assertThat(decision.clocks()).containsExactly(settle, answer);
    assertThat(settle.start()).isEqualTo(at("2026-09-28T10:00"));
    // 09-29, 09-30, then the holiday to 10-07, 10-08, 10-09, and 10-10, a make-up Saturday.
    assertThat(settle.due()).contains(at("2026-10-10T18:00"));
    assertThat(answer.start()).isEqualTo(step);
    // 15:00 to 18:00 are 3 hours, 08:00 to 12:00 the next day 4, and 14:00 to 15:00 the eighth.
    assertThat(answer.due()).contains(at("2026-09-30T15:00"));
    assertThat(answer.explanation().reasons()).isNotEmpty();
  }

  @Test
  void a_deadline_in_a_year_without_a_calendar_is_provisional_and_the_matter_still_has_a_lead() {
    // Of five working days after 2026-12-30 only 12-31 lies in a year with a calendar.
    Decision decision = jurisdiction.route(lamp("2026-12-30T10:00"));
    assertThat(decision.lead().orElseThrow().post()).isEqualTo(PostId.of("head-1"));
    RunningTerm settle = decision.clock(SETTLE).orElseThrow();
    assertThat(settle.due()).isEmpty();
    Deadline deadline = ((Target.Counted) settle.clock().target().orElseThrow()).deadline();
    assertThat(deadline).isInstanceOf(Deadline.Provisional.class);
    assertThat(((Deadline.Provisional) deadline).firstUnknown())
        .isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(settle.explanation().codes()).contains("unknown-day");
    Decision wholly = jurisdiction.route(lamp("2027-03-01T10:00"));
    assertThat(wholly.clock(SETTLE).orElseThrow().due()).isEmpty();
  }

  @Test
  void a_term_that_does_not_run_has_no_clock() {
    assertThat(jurisdiction.route(lamp("2026-09-28T10:00")).clock(ANSWER)).isEmpty();
  }

  @Test
  void the_same_question_has_the_same_answer() {
    Report report = lamp("2026-09-28T10:00");
    assertThat(jurisdiction.route(report)).isEqualTo(jurisdiction.route(report));
  }

  @Test
  void who_acts_is_told_and_an_unknown_post_is_the_callers_mistake() {
    Incumbency acting = jurisdiction.incumbent(PostId.of("worker-1a"), at("2026-09-30T10:00"));
    assertThat(acting.explanation().codes()).containsExactly("holder-absent", "ab-partner");
    assertThatThrownBy(() -> jurisdiction.incumbent(PostId.of("worker-9"), Instant.EPOCH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("worker-9");
  }

  @Test
  void a_sheet_that_the_plan_has_not_is_the_callers_mistake() {
    AssessmentPeriod period = AssessmentPeriod.of("2026-Q3");
    PostId worker = PostId.of("worker-1a");
    assertThatThrownBy(() -> jurisdiction.assess(SchemeId.of("yearly"), worker, period, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("yearly");
    // Nothing due: visits drop out (60), log 20 and review 20 are full: 40 of 40, so 100 of 100.
    assertThat(
            jurisdiction
                .assess(SchemeId.of("quarter"), worker, period, List.of())
                .orThrow()
                .total()
                .orElseThrow())
        .hasToString("100");
  }

  @Test
  void a_folder_with_a_wrong_organisation_is_refused_with_all_its_findings(@TempDir Path dir)
      throws IOException {
    Files.writeString(dir.resolve("plan.yaml"), SampleFiles.good("plan.yaml"));
    assertThatThrownBy(() -> Jurisdiction.load(dir)).isInstanceOf(NoSuchFileException.class);
    String organisation = SampleFiles.good("organisation.yaml");
    Files.writeString(
        dir.resolve("organisation.yaml"),
        organisation.replace("contact: liaison-1", "contact: nobody").replace("[G2]", "[G3]"));
    Result<Jurisdiction> result = Jurisdiction.load(dir);
    assertThat(result).isInstanceOf(Result.Refused.class);
    // Four posts on G3, and one contact.
    assertThat(result.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder(
            "unknown-grid", "unknown-grid", "unknown-grid", "unknown-grid", "unknown-post");
    Files.writeString(dir.resolve("plan.yaml"), "plan: x\n");
    assertThat(Jurisdiction.load(dir).findings())
        .allMatch(f -> f.place().source().equals("plan.yaml"));
  }
}
