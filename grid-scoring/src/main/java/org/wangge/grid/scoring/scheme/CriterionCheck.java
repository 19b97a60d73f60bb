package org.wangge.grid.scoring.scheme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.scoring.criterion.Criterion;
import org.wangge.grid.scoring.criterion.Shape;
import org.wangge.grid.scoring.measure.EvidenceKind;
import org.wangge.grid.scoring.measure.Measure;
import org.wangge.grid.scoring.points.Points;

/** Finds what is wrong with one line of a score sheet. */
final class CriterionCheck implements Shape.Visitor<Boolean> {

  /** What the opinion of 2023-12-18 wants no one scored by; matched as whole words of a kind. */
  private static final List<String> FORMALISM =
      ImmutableList.of(
          "login",
          "logins",
          "log-in",
          "sign-in",
          "clock-in",
          "check-in",
          "online-time",
          "online-hours",
          "online-minutes",
          "online-duration",
          "track-length",
          "track-distance",
          "track-points",
          "step-count",
          "points-ranking");

  private final String path;
  private final Criterion criterion;
  private final List<Finding> findings;

  CriterionCheck(String path, Criterion criterion, List<Finding> findings) {
    this.path = path;
    this.criterion = criterion;
    this.findings = findings;
  }

  void check() {
    SchemeCheck.requirePositive(
        Place.at(path, "points"),
        Text.format("“%s”的满分", "The full marks of \"%s\"", criterion.title()),
        criterion.points(),
        findings);
    Measure measure = criterion.shape().measure();
    if (!criterion.shape().accept(this)) {
      measureDoesNotFit(measure);
    }
    checkWhenNone(measure);
    criterion
        .rounding()
        .ifPresent(
            rounding ->
                SchemeCheck.requireStable(
                    Place.at(path, "round"),
                    Text.format("“%s”", "\"%s\"", criterion.title()),
                    criterion.points(),
                    rounding,
                    findings));
    measure.kinds().stream().filter(CriterionCheck::isFormalism).forEach(this::formalism);
  }

  /** {@return whether the measure fits; amounts are checked on the way} */
  @Override
  public Boolean rate(Shape.Rate shape) {
    return shape.measure() instanceof Measure.Ratio;
  }

  @Override
  public Boolean perOccurrence(Shape.PerOccurrence shape) {
    Points each = shape.each();
    SchemeCheck.requirePositive(
        Place.at(path, "deduct"),
        Text.format("“%s”的每次扣分", "The deduction of \"%s\"", criterion.title()),
        each,
        findings);
    if (criterion.points().signum() > 0 && each.compareTo(criterion.points()) > 0) {
      findings.add(
          Finding.warning(
              "deduction-exceeds-item",
              Place.at(path, "deduct"),
              Text.format(
                  "“%s”每次扣%s分，超过该项满分%s分",
                  "\"%s\" takes off %s each time, more than its full marks of %s",
                  criterion.title(),
                  each,
                  criterion.points()),
              Text.of(
                  "降低每次扣分；如本意是发生一次即不得分，按满分扣",
                  "Lower the deduction; if one occurrence is to leave nothing, deduct the full marks")));
    }
    return shape.measure() instanceof Measure.Count || shape.measure() instanceof Measure.Sum;
  }

  @Override
  public Boolean scaled(Shape.Scaled shape) {
    SchemeCheck.requirePositive(
        Place.at(path, "out-of"),
        Text.format("“%s”的评分满分", "The scale of \"%s\"", criterion.title()),
        shape.outOf(),
        findings);
    return shape.measure() instanceof Measure.Mean;
  }

  /** The key under which a plan writes the measure. */
  private String measureKey() {
    if (criterion.shape() instanceof Shape.Rate) {
      return "rate";
    }
    return criterion.shape() instanceof Shape.PerOccurrence ? "per" : "scale";
  }

  private void measureDoesNotFit(Measure measure) {
    findings.add(
        Finding.error(
            "measure-does-not-fit",
            Place.at(path, measureKey()),
            Text.format(
                "“%s”的计分方式不适用取数口径“%s”",
                "\"%s\" cannot be scored this way from \"%s\"", criterion.title(), measure),
            Text.of(
                "按比率计分用“A / B”，按次扣分用count of或sum of，按平均分计分用mean of",
                "A rate takes \"A / B\", a deduction \"count of\" or \"sum of\", a scale \"mean of\"")));
  }

  private void checkWhenNone(Measure measure) {
    Place place = Place.at(path, "when-none");
    if (measure.mayBeNone() && criterion.whenNone().isEmpty()) {
      findings.add(
          Finding.error(
              "when-none-missing",
              place,
              Text.format(
                  "“%s”没有规定无数可取（%s）时如何计分",
                  "\"%s\" does not say what follows where there is nothing to measure (%s)",
                  criterion.title(),
                  measure),
              Text.of(
                  "选定其一：full（得满分）、zero（不得分）、excluded（不计入，其余项目按比例折算）",
                  "Choose full (full marks), zero (no marks) or excluded (left out, the rest scaled up)")));
    }
    if (!measure.mayBeNone() && criterion.whenNone().isPresent()) {
      findings.add(
          Finding.warning(
              "when-none-unused",
              place,
              Text.format(
                  "“%s”总有数可取（%s，没有记录即为0），此规定不起作用",
                  "\"%s\" always has a value (%s is 0 where there is nothing); this has no effect",
                  criterion.title(),
                  measure),
              Text.of("删去此规定", "Remove it")));
    }
  }

  private static boolean isFormalism(EvidenceKind kind) {
    String words = "-" + kind + "-";
    return FORMALISM.stream().anyMatch(word -> words.contains("-" + word + "-"));
  }

  private void formalism(EvidenceKind kind) {
    findings.add(
        Finding.warning(
            "formalism",
            Place.at(path, measureKey()),
            Text.format(
                "“%s”按“%s”计分：2023年12月18日国家关于防治“指尖上的形式主义”的意见，" + "不允许把打卡、在线时长、积分排名等作为强制功能",
                "\"%s\" scores \"%s\": the national opinion of 2023-12-18 against formalism bars"
                    + " compulsory clock-in, online time and points rankings",
                criterion.title(),
                kind),
            Text.of(
                "改为考核工作实效，例如事项按时办结",
                "Score what the work achieved, such as matters settled in time")));
  }
}
