package org.wangge.grid.sdk.scenario;

import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.scoring.breakdown.Breakdown;
import org.wangge.grid.scoring.breakdown.CriterionLine;
import org.wangge.grid.scoring.breakdown.Verdict;
import org.wangge.grid.scoring.criterion.CriterionId;
import org.wangge.grid.scoring.measure.AssessmentPeriod;
import org.wangge.grid.scoring.measure.Evidence;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.scoring.scheme.CheckedScheme;
import org.wangge.grid.scoring.scheme.SchemeId;
import org.wangge.grid.sdk.Jurisdiction;
import org.wangge.grid.sdk.scenario.ScenarioDocument.Then;

/** Compares the points and the grade of an assessment. */
final class ScoreExpectation {

  private final Jurisdiction jurisdiction;
  private final List<Evidence> evidence;
  private final FailureLog failures;

  ScoreExpectation(Situation situation, FailureLog failures) {
    this.jurisdiction = situation.jurisdiction();
    this.evidence = situation.evidence();
    this.failures = failures;
  }

  void check(Then then, String path, String step) {
    Optional<SchemeId> scheme =
        then.scheme()
            .filter(IdForm::isValid)
            .map(SchemeId::of)
            .filter(jurisdiction.plan().schemes()::containsKey);
    Optional<PostId> post =
        then.assess()
            .filter(IdForm::isValid)
            .map(PostId::of)
            .filter(id -> jurisdiction.staffing().post(id).isPresent());
    Optional<AssessmentPeriod> period = then.period().flatMap(AssessmentPeriod::parse);
    if (scheme.isEmpty() || post.isEmpty() || period.isEmpty()) {
      failures.add(
          path,
          step,
          "a post of the organisation, a score sheet of the plan and a period such as 2026-Q3",
          then.assess().orElse("") + ", " + then.scheme() + ", " + then.period(),
          Why.NONE);
      return;
    }
    CheckedScheme checked = jurisdiction.plan().schemes().get(scheme.get());
    String type = jurisdiction.staffing().typeOf(post.get()).id().id();
    if (!checked.scheme().assessed().equals(type)) {
      failures.add(path, step, checked.scheme().assessed(), type, Why.NONE);
      return;
    }
    Result<Breakdown> result =
        jurisdiction.assess(scheme.get(), post.get(), period.get(), evidence);
    if (result instanceof Result.Passed<Breakdown> passed) {
      compare(then, passed.value(), path, step);
    } else {
      Why why = new Why(result.findings().stream().map(f -> f.message()).toList());
      failures.add(path, step, "a score", "none", why);
    }
  }

  private void compare(Then then, Breakdown breakdown, String path, String step) {
    Optional<CriterionLine> line =
        then.criterion().filter(IdForm::isValid).flatMap(id -> breakdown.line(CriterionId.of(id)));
    if (then.criterion().isPresent() && line.isEmpty()) {
      failures.add(
          path + "/criterion",
          step + ": criterion",
          "a line of the sheet",
          then.criterion().get(),
          Why.NONE);
      return;
    }
    Why why = Why.of(line.map(CriterionLine::explanation).orElse(breakdown.explanation()));
    String points =
        line.map(CriterionLine::amount)
            .or(breakdown::total)
            .map(Points::toString)
            .orElse("not scorable");
    String grade =
        breakdown.verdict() instanceof Verdict.Graded graded
            ? graded.grade().id().toString()
            : "none";
    then.points()
        .ifPresent(
            text -> failures.compare(path + "/points", step + ": points", text, points, why));
    then.grade()
        .ifPresent(text -> failures.compare(path + "/grade", step + ": grade", text, grade, why));
    CaseExpectation.compareReasons(
        then,
        line.map(CriterionLine::explanation).orElse(breakdown.explanation()),
        path,
        step,
        failures);
  }
}
