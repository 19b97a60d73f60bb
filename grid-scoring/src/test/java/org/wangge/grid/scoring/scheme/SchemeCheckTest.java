package org.wangge.grid.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.scoring.assess.LeanQuarter.criterion;
import static org.wangge.grid.scoring.assess.LeanQuarter.grade;
import static org.wangge.grid.scoring.assess.LeanQuarter.lean;
import static org.wangge.grid.scoring.assess.LeanQuarter.log;
import static org.wangge.grid.scoring.assess.LeanQuarter.measure;
import static org.wangge.grid.scoring.assess.LeanQuarter.sheet;
import static org.wangge.grid.scoring.assess.LeanQuarter.sheetOf100;
import static org.wangge.grid.scoring.assess.LeanQuarter.visits;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.scoring.criterion.Criterion;
import org.wangge.grid.scoring.criterion.Shape;
import org.wangge.grid.scoring.criterion.WhenNone;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.scoring.points.Rounding;

class SchemeCheckTest {

  private static final Text TITLE = Text.of("某项", "Item");

  private static List<Finding> findings(Scheme.Builder scheme) {
    return new SchemeCheck("schemes/s").check(scheme.build()).findings();
  }

  private static List<String> brief(Scheme.Builder scheme) {
    return findings(scheme).stream()
        .map(f -> f.severity() + " " + f.code() + " " + f.place().path())
        .toList();
  }

  private static Criterion item(String id, String points, Shape shape, Optional<WhenNone> none) {
    return criterion(id, TITLE, points, shape, none, "LA-22");
  }

  private static Criterion deduction(String points, String each) {
    return item(
        "a",
        points,
        new Shape.PerOccurrence(measure("count of fault"), Points.of(each)),
        Optional.empty());
  }

  private static Scheme.Builder graded(String total, Criterion... criteria) {
    return sheet()
        .total(Points.of(total))
        .addAllCriteria(List.of(criteria))
        .addGrade(grade("competent", "合格", "0"));
  }

  @Test
  void the_quarters_sheet_has_no_findings() {
    Scheme scheme = lean().build();
    Result<CheckedScheme> result = new SchemeCheck().check(scheme);
    assertThat(result.findings()).isEmpty();
    assertThat(result.orThrow().scheme()).isEqualTo(scheme);
  }

  @Test
  void items_of_60_do_not_make_a_total_of_100() {
    List<Finding> findings = findings(sheetOf100().addCriterion(visits()).addCriterion(log()));
    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.code()).isEqualTo("parts-not-total");
    assertThat(finding.place().path()).isEqualTo("schemes/s/total");
    // 40 + 20 = 60; 100 − 60 = 40
    assertThat(finding.message())
        .isEqualTo(
            Text.of(
                "各项满分合计60分（40 + 20），与总分100分不符，少40分",
                "The items add up to 60 (40 + 20), not to the total of 100: 40 short"));
  }

  @Test
  void items_of_60_are_too_many_for_a_total_of_55_5() {
    // 60 − 55.5 = 4.5
    assertThat(findings(graded("55.5", visits(), log())).get(0).message().en())
        .isEqualTo("The items add up to 60 (40 + 20), not to the total of 55.5: 4.5 too many");
  }

  @Test
  void a_sheet_without_items_and_grades_says_both() {
    assertThat(brief(sheet().total(Points.of(100))))
        .containsExactly(
            "ERROR no-criteria schemes/s/criteria", "ERROR no-grades schemes/s/grades");
  }

  @Test
  void an_item_or_a_grade_is_there_once() {
    assertThat(brief(graded("40", log(), log()).addGrade(grade("competent", "合格", "-1"))))
        .containsExactly(
            "ERROR duplicate-criterion schemes/s/criteria/log",
            "ERROR duplicate-grade schemes/s/grades/competent",
            "ERROR grade-below-zero schemes/s/grades/competent/from");
  }

  @Test
  void points_are_positive() {
    assertThat(brief(graded("0", deduction("0", "1"))))
        .containsExactly(
            "ERROR points-not-positive schemes/s/total",
            "ERROR points-not-positive schemes/s/criteria/a/points");
    assertThat(brief(graded("-5", deduction("-5", "-1"))))
        .contains(
            "ERROR points-not-positive schemes/s/criteria/a/points",
            "ERROR points-not-positive schemes/s/criteria/a/deduct");
    Shape scaled = new Shape.Scaled(measure("mean of review"), Points.ZERO);
    assertThat(brief(graded("5", item("a", "5", scaled, Optional.of(WhenNone.ZERO)))))
        .containsExactly("ERROR points-not-positive schemes/s/criteria/a/out-of");
  }

  @Test
  void a_deduction_larger_than_its_item_is_worth_a_warning() {
    assertThat(brief(graded("5", deduction("5", "5")))).isEmpty();
    assertThat(brief(graded("5", deduction("5", "5.1"))))
        .containsExactly("WARNING deduction-exceeds-item schemes/s/criteria/a/deduct");
  }

  @Test
  void a_rate_must_say_what_follows_where_nothing_is_due() {
    Shape rate = new Shape.Rate(measure("count of a / count of b"));
    Shape mean = new Shape.Scaled(measure("mean of a"), Points.of(10));
    assertThat(brief(graded("5", item("a", "5", rate, Optional.empty()))))
        .containsExactly("ERROR when-none-missing schemes/s/criteria/a/when-none");
    assertThat(brief(graded("5", item("a", "5", mean, Optional.empty()))))
        .containsExactly("ERROR when-none-missing schemes/s/criteria/a/when-none");
  }

  @Test
  void a_count_needs_no_choice_for_nothing() {
    Shape shape = new Shape.PerOccurrence(measure("sum of fault"), Points.ONE);
    assertThat(brief(graded("5", item("a", "5", shape, Optional.of(WhenNone.FULL)))))
        .containsExactly("WARNING when-none-unused schemes/s/criteria/a/when-none");
  }

  @ParameterizedTest
  @CsvSource({
    "count of a / count of b, rate",
    "count of a, per-occurrence",
    "sum of a, per-occurrence",
    "mean of a, scaled",
  })
  void each_measure_fits_one_shape(String text, String fitting) {
    List<Shape> shapes =
        List.of(
            new Shape.Rate(measure(text)),
            new Shape.PerOccurrence(measure(text), Points.ONE),
            new Shape.Scaled(measure(text), Points.of(10)));
    List<String> names = List.of("rate", "per-occurrence", "scaled");
    for (int i = 0; i < shapes.size(); i++) {
      Criterion criterion = item("a", "5", shapes.get(i), Optional.of(WhenNone.ZERO));
      boolean fits =
          findings(graded("5", criterion)).stream()
              .noneMatch(f -> f.code().equals("measure-does-not-fit"));
      assertThat(fits).as(names.get(i)).isEqualTo(names.get(i).equals(fitting));
    }
  }

  @Test
  void a_rounding_must_leave_the_full_marks_alone() {
    Criterion coarse =
        criterion(
            "a",
            TITLE,
            "7.5",
            new Shape.PerOccurrence(measure("count of fault"), Points.ONE),
            Optional.empty(),
            "LA-22",
            Optional.of(Rounding.of("0 half-up")));
    assertThat(brief(graded("7.5", coarse).rounding(Rounding.of("0 down"))))
        .containsExactly(
            "ERROR rounding-changes-full-marks schemes/s/round",
            "ERROR rounding-changes-full-marks schemes/s/criteria/a/round");
    assertThat(findings(graded("7.5", coarse)).get(0).message().en())
        .isEqualTo("By \"whole numbers, half up\", the full marks of \"Item\", 7.5, become 8");
  }

  @Test
  void grades_fall_from_best_to_worst_and_none_is_out_of_reach() {
    assertThat(
            brief(
                sheet()
                    .total(Points.of(20))
                    .addCriterion(log())
                    .addGrade(grade("excellent", "优秀", "21"))
                    .addGrade(grade("competent", "合格", "12"))
                    .addGrade(grade("basic", "基本合格", "12"))
                    .addGrade(grade("failed", "不合格", "0"))))
        .containsExactly(
            "ERROR grades-not-falling schemes/s/grades/basic/from",
            "ERROR grade-unreachable schemes/s/grades/excellent/from");
  }

  @Test
  void scores_below_the_lowest_grade_are_named() {
    List<Finding> findings =
        findings(
            sheet()
                .total(Points.of(20))
                .addCriterion(log())
                .addGrade(grade("excellent", "优秀", "18"))
                .addGrade(grade("competent", "合格", "12")));
    assertThat(findings).extracting(Finding::code).containsExactly("grade-hole");
    assertThat(findings.get(0).message())
        .isEqualTo(
            Text.of(
                "0分以上不满12分没有等次：最低等次“合格”从12分起",
                "Scores from 0 up to but not including 12 have no grade: the lowest, \"competent\","
                    + " starts at 12"));
    assertThat(findings.get(0).witness()).contains("0");
  }

  @ParameterizedTest
  @CsvSource({
    "login, true",
    "app-login, true",
    "online-time, true",
    "track-length-km, true",
    "clock-in, true",
    "visit, false",
    "online-timely, false",
    "clock-inspection, false",
  })
  void scoring_presence_instead_of_work_is_worth_a_warning(String kind, boolean warned) {
    Shape shape = new Shape.PerOccurrence(measure("count of " + kind), Points.ONE);
    List<Finding> findings = findings(graded("5", item("a", "5", shape, Optional.empty())));
    assertThat(findings).hasSize(warned ? 1 : 0);
    assertThat(findings)
        .allMatch(f -> f.code().equals("formalism") && f.severity() == Severity.WARNING);
    assertThat(Result.hasErrors(findings)).isFalse();
  }
}
