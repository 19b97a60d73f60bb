package org.wangge.grid.scoring.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wangge.grid.scoring.assess.LeanQuarter.Q3;
import static org.wangge.grid.scoring.assess.LeanQuarter.WORKER;
import static org.wangge.grid.scoring.assess.LeanQuarter.criterion;
import static org.wangge.grid.scoring.assess.LeanQuarter.evidence;
import static org.wangge.grid.scoring.assess.LeanQuarter.lean;
import static org.wangge.grid.scoring.assess.LeanQuarter.measure;
import static org.wangge.grid.scoring.assess.LeanQuarter.review;
import static org.wangge.grid.scoring.assess.LeanQuarter.sheet;
import static org.wangge.grid.scoring.assess.LeanQuarter.sheetOf100;
import static org.wangge.grid.scoring.assess.LeanQuarter.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.scoring.breakdown.Breakdown;
import org.wangge.grid.scoring.breakdown.CriterionLine;
import org.wangge.grid.scoring.breakdown.Verdict;
import org.wangge.grid.scoring.criterion.Criterion;
import org.wangge.grid.scoring.criterion.CriterionId;
import org.wangge.grid.scoring.criterion.Shape;
import org.wangge.grid.scoring.criterion.WhenNone;
import org.wangge.grid.scoring.measure.Evidence;
import org.wangge.grid.scoring.measure.EvidenceId;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.scoring.scheme.CheckedScheme;
import org.wangge.grid.scoring.scheme.Scheme;
import org.wangge.grid.scoring.scheme.SchemeCheck;

class AssessorTest {

  private final List<Evidence> evidence = new ArrayList<>();

  private void given(String id, String kind, String amount) {
    evidence.add(evidence(id, kind, "2026-08-15", amount));
  }

  private Breakdown assess(Scheme.Builder scheme) {
    CheckedScheme checked = new SchemeCheck().check(scheme.build()).orThrow();
    return Assessor.assess(checked, WORKER, Q3, evidence).orThrow();
  }

  private static String grade(Breakdown breakdown) {
    return ((Verdict.Graded) breakdown.verdict()).grade().id().id();
  }

  private static List<String> amounts(Breakdown breakdown) {
    return breakdown.lines().stream().map(line -> line.amount().toString()).toList();
  }

  /** 171 of 180 visits, 3 weeks without a log, ratings of 461 in five, 5 matters all on time. */
  private void givenAGoodQuarter() {
    given("V", "visit", "171");
    given("VD", "visit-due", "180");
    for (String week : List.of("31", "32", "36")) {
      given("L" + week, "log-missing", "1");
    }
    int rater = 0;
    for (String rating : List.of("95", "90", "92", "94", "90")) {
      given("R" + ++rater, "review", rating);
    }
    for (int matter = 1; matter <= 5; matter++) {
      given("M" + matter, "matter-due", "1");
      given("T" + matter, "matter-on-time", "1");
    }
  }

  @Test
  void a_good_quarter_comes_to_90_44_and_is_excellent() {
    givenAGoodQuarter();
    Breakdown breakdown = assess(lean());
    // 40 × 171/180 = 38; 20 − 3 × 2 = 14; 20 × 92.2/100 = 18.44; 20 × 5/5 = 20; together 90.44
    assertThat(amounts(breakdown)).containsExactly("38", "14", "18.44", "20");
    assertThat(breakdown.total()).contains(Points.of("90.44"));
    assertThat(grade(breakdown)).isEqualTo("excellent");
  }

  @Test
  void every_line_shows_its_arithmetic_and_its_clause() {
    givenAGoodQuarter();
    Explanation explanation = assess(lean()).explanation();
    assertThat(explanation.lines(Language.EN))
        .containsExactly(
            "Visits: 40 × 171/180 = 38 [LA-16]",
            "Work log: 20 − 3 × 2 = 14 [LA-18]",
            "Review: mean 461/5 = 92.2, 20 × 92.2/100 = 18.44 [LA-21]",
            "Matters on time: 20 × 5/5 = 20 [LA-26]",
            "Total 90.44: excellent (90 or more) [LA-22]");
    assertThat(explanation.lines(Language.ZH))
        .containsExactly(
            "入户走访：40 × 171/180 = 38 [LA-16]",
            "工作日志：20 − 3 × 2 = 14 [LA-18]",
            "监督评议：平均461/5 = 92.2，20 × 92.2/100 = 18.44 [LA-21]",
            "按时办结：20 × 5/5 = 20 [LA-26]",
            "总分90.44分，等次为优秀（90分以上，含本数） [LA-22]");
    assertThat(explanation.codes())
        .containsExactly(
            "rate-applied", "occurrences-deducted", "mean-scaled", "rate-applied", "grade-reached");
  }

  @Test
  void every_line_leads_back_to_its_evidence() {
    givenAGoodQuarter();
    Breakdown breakdown = assess(lean());
    assertThat(evidenceOf(breakdown, "visits")).containsExactly("V", "VD");
    assertThat(evidenceOf(breakdown, "log")).containsExactly("L31", "L32", "L36");
    assertThat(evidenceOf(breakdown, "review")).containsExactly("R1", "R2", "R3", "R4", "R5");
    assertThat(evidenceOf(breakdown, "on-time")).hasSize(10);
    assertThat(breakdown.line(CriterionId.of("other"))).isEmpty();
  }

  private static List<String> evidenceOf(Breakdown breakdown, String criterion) {
    CriterionLine line = breakdown.line(CriterionId.of(criterion)).orElseThrow();
    return line.measurement().evidence().stream().map(EvidenceId::value).toList();
  }

  @Test
  void no_matters_at_all_is_full_marks_where_the_sheet_says_so() {
    givenAGoodQuarter();
    evidence.removeIf(piece -> piece.kind().id().startsWith("matter"));
    Breakdown breakdown = assess(lean());
    assertThat(breakdown.total()).contains(Points.of("90.44"));
    assertThat(breakdown.explanation().lines(Language.ZH))
        .contains("按时办结：本期没有应计事项（分母为0），按规定得满分20分 [LA-26]");
  }

  @Test
  void a_criterion_that_drops_out_leaves_the_total_at_100() {
    givenAGoodQuarter();
    evidence.removeIf(piece -> piece.kind().id().equals("review"));
    Breakdown breakdown = assess(lean());
    // 38 + 14 + 20 = 72 of 80; 72 × 100/80 = 90, so the line of scaling adds 18
    assertThat(amounts(breakdown)).containsExactly("38", "14", "0", "20", "18");
    assertThat(breakdown.total()).contains(Points.of(90));
    assertThat(grade(breakdown)).isEqualTo("excellent");
    assertThat(breakdown.line(CriterionId.of("review")).orElseThrow().excluded()).isTrue();
    assertThat(breakdown.explanation().codes())
        .containsExactly(
            "rate-applied",
            "occurrences-deducted",
            "none-excluded",
            "rate-applied",
            "rebased",
            "grade-reached");
    assertThat(breakdown.explanation().lines(Language.EN))
        .contains(
            "Review: no record in this period (blank is not 0): left out, its 20 points leave the"
                + " base [LA-21]",
            "The other criteria earned 72 of 80; scaled to a total of 100: 72 × 100/80 = 90"
                + " [LA-22]");
  }

  @Test
  void no_ratings_are_zero_only_where_the_sheet_says_so() {
    Criterion strict =
        criterion(
            "review",
            Text.of("监督评议", "Review"),
            "100",
            new Shape.Scaled(measure("mean of review"), Points.of(10)),
            Optional.of(WhenNone.ZERO),
            "LA-21");
    Breakdown breakdown = assess(sheetOf100().addCriterion(strict));
    assertThat(breakdown.total()).contains(Points.ZERO);
    assertThat(grade(breakdown)).isEqualTo("not-competent");
    assertThat(breakdown.explanation().codes()).containsExactly("none-zero", "grade-reached");
  }

  @Test
  void where_everything_drops_out_there_is_no_score() {
    Breakdown breakdown =
        assess(
            sheet()
                .total(Points.of(60))
                .addCriterion(visits())
                .addCriterion(review())
                .addGrade(LeanQuarter.grade("competent", "合格", "0")));
    assertThat(breakdown.verdict()).isEqualTo(new Verdict.NotScorable());
    assertThat(breakdown.total()).isEmpty();
    assertThat(breakdown.explanation().codes())
        .containsExactly("none-excluded", "none-excluded", "nothing-to-score");
  }

  @Test
  void nothing_is_taken_off_once_nothing_is_left() {
    givenAGoodQuarter();
    for (int week = 1; week <= 9; week++) {
      given("X" + week, "log-missing", "1");
    }
    Breakdown breakdown = assess(lean());
    // 3 + 9 = 12 weeks × 2 = 24 > 20
    assertThat(breakdown.lines().get(1).amount()).isEqualTo(Points.ZERO);
    assertThat(breakdown.explanation().lines(Language.EN).get(1))
        .isEqualTo("Work log: 20 − 12 × 2 is below 0, so 0 is left [LA-18]");
    assertThat(breakdown.explanation().lines(Language.ZH).get(1))
        .isEqualTo("工作日志：20 − 12 × 2不足0，扣完为止，得0分 [LA-18]");
  }

  @Test
  void more_visits_than_due_earn_full_marks_and_no_more() {
    given("V", "visit", "190");
    given("VD", "visit-due", "180");
    Breakdown breakdown = assess(lean());
    assertThat(breakdown.lines().get(0).amount()).isEqualTo(Points.of(40));
    assertThat(breakdown.explanation().lines(Language.EN).get(0))
        .isEqualTo("Visits: 190/180 is above 1 and counts as 1, full marks of 40 [LA-16]");
  }

  @Test
  void a_mean_above_its_scale_earns_full_marks_and_no_more() {
    given("R", "review", "120");
    Breakdown breakdown = assess(lean());
    assertThat(breakdown.lines().get(2).amount()).isEqualTo(Points.of(20));
    assertThat(breakdown.explanation().lines(Language.EN).get(2))
        .isEqualTo("Review: mean 120/1 = 120, above 100, counts as 100, full marks of 20 [LA-21]");
  }

  @Test
  void a_breakdown_whose_parts_do_not_add_up_cannot_be_made() {
    givenAGoodQuarter();
    Breakdown right = assess(lean());
    Breakdown.Builder wrong =
        Breakdown.builder()
            .scheme(right.scheme())
            .subject(right.subject())
            .period(right.period())
            .addAllLines(right.lines())
            .verdict(new Verdict.Graded(Points.of(91), LeanQuarter.grade("excellent", "优秀", "90")))
            .conclusion(Explanation.NONE);
    assertThatThrownBy(wrong::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("90.44");
  }
}
