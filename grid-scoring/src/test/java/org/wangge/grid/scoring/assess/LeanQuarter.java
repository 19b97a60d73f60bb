package org.wangge.grid.scoring.assess;

import java.time.LocalDate;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.scoring.criterion.Criterion;
import org.wangge.grid.scoring.criterion.CriterionId;
import org.wangge.grid.scoring.criterion.Shape;
import org.wangge.grid.scoring.criterion.WhenNone;
import org.wangge.grid.scoring.measure.AssessmentPeriod;
import org.wangge.grid.scoring.measure.Evidence;
import org.wangge.grid.scoring.measure.EvidenceId;
import org.wangge.grid.scoring.measure.EvidenceKind;
import org.wangge.grid.scoring.measure.Measure;
import org.wangge.grid.scoring.measure.PeriodKind;
import org.wangge.grid.scoring.measure.SubjectId;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.scoring.points.Rounding;
import org.wangge.grid.scoring.scheme.Grade;
import org.wangge.grid.scoring.scheme.GradeId;
import org.wangge.grid.scoring.scheme.Scheme;
import org.wangge.grid.scoring.scheme.SchemeId;

/** A quarter's sheet for part-time grid workers in the manner of Le'an county. */
public final class LeanQuarter {

  public static final SubjectId WORKER = SubjectId.of("G03-1/part-time-worker");
  public static final AssessmentPeriod Q3 = AssessmentPeriod.of("2026-Q3");

  private LeanQuarter() {}

  public static Criterion visits() {
    return criterion(
        "visits",
        Text.of("入户走访", "Visits"),
        "40",
        new Shape.Rate(measure("sum of visit / sum of visit-due")),
        Optional.of(WhenNone.EXCLUDED),
        "LA-16");
  }

  public static Criterion log() {
    return criterion(
        "log",
        Text.of("工作日志", "Work log"),
        "20",
        new Shape.PerOccurrence(measure("count of log-missing"), Points.of(2)),
        Optional.empty(),
        "LA-18");
  }

  public static Criterion review() {
    return criterion(
        "review",
        Text.of("监督评议", "Review"),
        "20",
        new Shape.Scaled(measure("mean of review"), Points.of(100)),
        Optional.of(WhenNone.EXCLUDED),
        "LA-21");
  }

  public static Criterion onTime() {
    return criterion(
        "on-time",
        Text.of("按时办结", "Matters on time"),
        "20",
        new Shape.Rate(measure("count of matter-on-time / count of matter-due")),
        Optional.of(WhenNone.FULL),
        "LA-26");
  }

  public static Criterion criterion(
      String id,
      Text title,
      String points,
      Shape shape,
      Optional<WhenNone> whenNone,
      String clause) {
    return criterion(id, title, points, shape, whenNone, clause, Optional.empty());
  }

  public static Criterion criterion(
      String id,
      Text title,
      String points,
      Shape shape,
      Optional<WhenNone> whenNone,
      String clause,
      Optional<Rounding> rounding) {
    return Criterion.builder()
        .id(CriterionId.of(id))
        .title(title)
        .points(Points.of(points))
        .shape(shape)
        .whenNone(whenNone)
        .rounding(rounding)
        .clause(ClauseRef.of(clause))
        .build();
  }

  public static Measure measure(String text) {
    return Measure.parse(text).orElseThrow();
  }

  public static Scheme.Builder sheet() {
    return Scheme.builder()
        .id(SchemeId.of("part-time-quarter"))
        .title(Text.of("兼职网格员季度考核", "Part-time workers, by quarter"))
        .assessed("part-time-worker")
        .period(PeriodKind.QUARTER)
        .clause(ClauseRef.of("LA-22"));
  }

  public static Scheme.Builder sheetOf100() {
    return sheet()
        .total(Points.of(100))
        .addGrade(grade("excellent", "优秀", "90"))
        .addGrade(grade("competent", "合格", "75"))
        .addGrade(grade("basically-competent", "基本合格", "60"))
        .addGrade(grade("not-competent", "不合格", "0"));
  }

  public static Scheme.Builder lean() {
    return sheetOf100()
        .addCriterion(visits())
        .addCriterion(log())
        .addCriterion(review())
        .addCriterion(onTime());
  }

  public static Grade grade(String id, String zh, String from) {
    return new Grade(GradeId.of(id), Text.of(zh, id), Points.of(from));
  }

  public static Evidence evidence(String id, String kind, String date, String amount) {
    return evidence(id, kind, date, amount, WORKER);
  }

  public static Evidence evidence(
      String id, String kind, String date, String amount, SubjectId subject) {
    return Evidence.builder()
        .id(EvidenceId.of(id))
        .kind(EvidenceKind.of(kind))
        .subject(subject)
        .date(LocalDate.parse(date))
        .amount(Points.of(amount))
        .build();
  }
}
