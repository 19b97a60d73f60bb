package org.wangge.grid.scoring.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.scoring.assess.LeanQuarter.Q3;
import static org.wangge.grid.scoring.assess.LeanQuarter.WORKER;
import static org.wangge.grid.scoring.assess.LeanQuarter.criterion;
import static org.wangge.grid.scoring.assess.LeanQuarter.evidence;
import static org.wangge.grid.scoring.assess.LeanQuarter.measure;
import static org.wangge.grid.scoring.assess.LeanQuarter.sheetOf100;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.scoring.breakdown.AdjustmentLine;
import org.wangge.grid.scoring.breakdown.Breakdown;
import org.wangge.grid.scoring.breakdown.CriterionLine;
import org.wangge.grid.scoring.breakdown.Line;
import org.wangge.grid.scoring.breakdown.Verdict;
import org.wangge.grid.scoring.criterion.Criterion;
import org.wangge.grid.scoring.criterion.CriterionId;
import org.wangge.grid.scoring.criterion.Shape;
import org.wangge.grid.scoring.criterion.WhenNone;
import org.wangge.grid.scoring.measure.Evidence;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.scoring.points.Rounding;
import org.wangge.grid.scoring.scheme.CheckedScheme;
import org.wangge.grid.scoring.scheme.Scheme;
import org.wangge.grid.scoring.scheme.SchemeCheck;

class RoundingAndGradesTest {

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

  @ParameterizedTest
  @CsvSource({
    "100, excellent",
    "90, excellent",
    "899999/10000, competent",
    "75, competent",
    "74.9, basically-competent",
    "60, basically-competent",
    "59.99, not-competent",
    "0, not-competent",
  })
  void a_bound_belongs_to_the_grade_above_it(String score, String grade) {
    given("R", "rating", score);
    Breakdown breakdown = assess(sheetOf100().addCriterion(rating("100", Optional.empty())));
    assertThat(breakdown.total()).contains(Points.of(score));
    assertThat(grade(breakdown)).isEqualTo(grade);
  }

  private static Criterion rating(String points, Optional<Rounding> rounding) {
    return criterion(
        "rating-" + points,
        Text.of("评分", "Rating"),
        points,
        new Shape.Scaled(measure("mean of rating"), Points.of(100)),
        Optional.of(WhenNone.ZERO),
        "LA-21",
        rounding);
  }

  @Test
  void nothing_is_rounded_unless_the_sheet_says_so() {
    given("A", "rating", "90");
    given("B", "rating", "85");
    given("C", "rating", "85");
    // mean (90 + 85 + 85)/3 = 260/3; 100 × (260/3)/100 = 260/3
    Breakdown breakdown = assess(sheetOf100().addCriterion(rating("100", Optional.empty())));
    assertThat(breakdown.total()).contains(Points.of(260, 3));
    assertThat(breakdown.explanation().lines(Language.EN).get(0))
        .isEqualTo("Rating: mean 260/3, 100 × (260/3)/100 = 260/3 [LA-21]");
  }

  @Test
  void a_criterion_is_rounded_before_the_sum_and_the_total_after_it() {
    given("A", "rating", "90");
    given("B", "rating", "85");
    given("C", "rating", "85");
    // 40 × 260/300 = 104/3 = 34.666… → 34.67; 60 × 260/300 = 52; together 86.67 → 86.6
    Scheme.Builder scheme =
        sheetOf100()
            .addCriterion(rating("40", Optional.of(Rounding.of("2 half-up"))))
            .addCriterion(rating("60", Optional.empty()))
            .rounding(Rounding.of("1 down"));
    Breakdown breakdown = assess(scheme);
    assertThat(amounts(breakdown)).containsExactly("34.67", "52", "-0.07");
    CriterionLine first = breakdown.line(CriterionId.of("rating-40")).orElseThrow();
    assertThat(first.exact()).isEqualTo(Points.of(104, 3));
    Line last = breakdown.lines().get(2);
    assertThat(((AdjustmentLine) last).kind()).isEqualTo(AdjustmentLine.Kind.ROUNDED);
    assertThat(last.title()).isEqualTo(Text.of("总分舍入", "Rounding of the total"));
    assertThat(breakdown.total()).contains(Points.of("86.6"));
    assertThat(breakdown.explanation().lines(Language.EN))
        .contains(
            "Rating: 104/3 becomes 34.67 (2 decimal places, half up) [LA-21]",
            "Total: 86.67 becomes 86.6 (1 decimal place, down) [LA-22]");
    assertThat(breakdown.explanation().lines(Language.ZH))
        .contains("评分：104/3按“四舍五入保留2位小数”计为34.67 [LA-21]");
  }
}
