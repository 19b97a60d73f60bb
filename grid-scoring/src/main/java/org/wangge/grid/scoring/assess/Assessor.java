package org.wangge.grid.scoring.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.scoring.breakdown.AdjustmentLine;
import org.wangge.grid.scoring.breakdown.Breakdown;
import org.wangge.grid.scoring.breakdown.CriterionLine;
import org.wangge.grid.scoring.breakdown.Line;
import org.wangge.grid.scoring.breakdown.Verdict;
import org.wangge.grid.scoring.measure.AssessmentPeriod;
import org.wangge.grid.scoring.measure.Dossier;
import org.wangge.grid.scoring.measure.Evidence;
import org.wangge.grid.scoring.measure.SubjectId;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.scoring.scheme.CheckedScheme;
import org.wangge.grid.scoring.scheme.Grade;
import org.wangge.grid.scoring.scheme.Scheme;

/**
 * Scores one subject in one period by one sheet.
 *
 * <p>Rules: (1) each criterion is measured, turned into points by its shape and rounded by its own
 * rounding; (2) criteria that drop out are made up for: what the rest earned times total ÷ full
 * marks of the rest; (3) the sum is rounded by the sheet's rounding; (4) the grade is read off the
 * result. If every criterion drops out there is no score. Example: 38 + 14 + 18.44 + 20 = 90.44,
 * excellent from 90. A pure function: the order of the evidence does not matter, and nothing is
 * rounded but where the sheet says so.
 */
public final class Assessor {

  private Assessor() {}

  /**
   * Scores.
   *
   * @param checked the sheet
   * @param subject who is assessed
   * @param period for which period
   * @param evidence evidence of any subject and day; what does not concern this subject and period
   *     is left aside
   * @return the breakdown, or refused with {@code period-kind-mismatch} (a month on a quarter's
   *     sheet) or {@code conflicting-evidence} (two different pieces under one id)
   */
  public static Result<Breakdown> assess(
      CheckedScheme checked,
      SubjectId subject,
      AssessmentPeriod period,
      Collection<Evidence> evidence) {
    Result<AssessmentPeriod> fitting = fitting(checked.scheme(), period);
    return fitting
        .then(p -> Dossier.of(subject, p, evidence))
        .then(dossier -> Result.of(score(checked, dossier), List.of()));
  }

  private static Result<AssessmentPeriod> fitting(Scheme scheme, AssessmentPeriod period) {
    List<Finding> findings = new ArrayList<>();
    if (period.kind() != scheme.period()) {
      findings.add(
          Finding.error(
              "period-kind-mismatch",
              Place.at("period"),
              Text.format(
                  "“%s”按%s考核，不能用于%s",
                  "\"%s\" assesses a %s, so it cannot score %s",
                  scheme.title(),
                  scheme.period().title(),
                  period.text()),
              Text.format(
                  "改用一个%s，或者换用相应的考核办法",
                  "Give a %s, or take the sheet for such a period", scheme.period().title())));
    }
    return Result.of(period, findings);
  }

  private static Breakdown score(CheckedScheme checked, Dossier dossier) {
    Scheme scheme = checked.scheme();
    List<CriterionLine> marked =
        scheme.criteria().stream().map(criterion -> Marking.mark(criterion, dossier)).toList();
    Breakdown.Builder breakdown =
        Breakdown.builder()
            .scheme(scheme.id())
            .subject(dossier.subject())
            .period(dossier.period())
            .addAllLines(marked);
    if (marked.stream().allMatch(CriterionLine::excluded)) {
      return breakdown
          .verdict(new Verdict.NotScorable())
          .conclusion(Explanation.of(new NothingToScore(scheme)))
          .build();
    }
    List<AdjustmentLine> adjustments = adjust(scheme, marked);
    Points total = sum(marked).plus(sum(adjustments));
    Grade grade = checked.grade(total);
    return breakdown
        .addAllLines(adjustments)
        .verdict(new Verdict.Graded(total, grade))
        .conclusion(Explanation.of(new GradeReached(scheme, total, grade)))
        .build();
  }

  private static List<AdjustmentLine> adjust(Scheme scheme, List<CriterionLine> marked) {
    List<AdjustmentLine> adjustments = new ArrayList<>();
    Points score = sum(marked);
    if (marked.stream().anyMatch(CriterionLine::excluded)) {
      Rebased rebased = new Rebased(scheme, score, base(marked));
      adjustments.add(
          new AdjustmentLine(
              AdjustmentLine.Kind.REBASED, rebased.score().minus(score), Explanation.of(rebased)));
      score = rebased.score();
    }
    if (scheme.rounding().isPresent()) {
      Points rounded = score.rounded(scheme.rounding().get());
      if (!rounded.equals(score)) {
        adjustments.add(
            new AdjustmentLine(
                AdjustmentLine.Kind.ROUNDED,
                rounded.minus(score),
                Explanation.of(new TotalRounded(scheme, score, rounded))));
      }
    }
    return adjustments;
  }

  private static Points base(List<CriterionLine> marked) {
    return Points.sum(
        marked.stream()
            .filter(Predicate.not(CriterionLine::excluded))
            .map(line -> line.criterion().points())
            .toList());
  }

  private static Points sum(List<? extends Line> lines) {
    return Points.sum(lines.stream().map(Line::amount).toList());
  }
}
