package org.wangge.grid.scoring.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.scoring.criterion.Criterion;
import org.wangge.grid.scoring.criterion.CriterionId;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.scoring.points.Rounding;

/**
 * Finds all that is wrong with a score sheet, in the order of the sheet.
 *
 * <p>Errors: {@code no-criteria}, {@code no-grades}, {@code duplicate-criterion}, {@code
 * duplicate-grade}, {@code points-not-positive}, {@code parts-not-total}, {@code
 * measure-does-not-fit}, {@code when-none-missing}, {@code rounding-changes-full-marks}, {@code
 * grades-not-falling}, {@code grade-below-zero}, {@code grade-unreachable}, {@code grade-hole}.
 * Warnings: {@code when-none-unused}, {@code deduction-exceeds-item}, {@code formalism}.
 *
 * <p>Example: items of 40, 20, 20 and 15 under a total of 100 give {@code parts-not-total} with
 * these figures, at {@code schemes/part-time-quarter/total} if the base path is {@code
 * schemes/part-time-quarter}. Immutable.
 */
public final class SchemeCheck {

  private final String base;

  /** A check whose places start at the sheet itself. */
  public SchemeCheck() {
    this("");
  }

  /**
   * A check of a sheet inside a larger document.
   *
   * @param base the path of the sheet, put before every place; empty for none
   */
  public SchemeCheck(String base) {
    this.base = Objects.requireNonNull(base, "base");
  }

  /**
   * Checks a sheet.
   *
   * @param scheme the sheet
   * @return the sheet ready for assessment, or refused with all findings
   */
  public Result<CheckedScheme> check(Scheme scheme) {
    List<Finding> findings = new ArrayList<>();
    checkTotal(scheme, findings);
    checkCriteria(scheme, findings);
    new GradeCheck(base, findings).check(scheme);
    return Result.of(new CheckedScheme(scheme), findings);
  }

  private void checkTotal(Scheme scheme, List<Finding> findings) {
    Place place = Place.at(base, "total");
    requirePositive(place, Text.of("总分", "The total"), scheme.total(), findings);
    scheme
        .rounding()
        .ifPresent(
            rounding ->
                requireStable(
                    Place.at(base, "round"),
                    Text.of("总分", "the total"),
                    scheme.total(),
                    rounding,
                    findings));
    List<Points> parts = scheme.criteria().stream().map(Criterion::points).toList();
    Points sum = Points.sum(parts);
    if (!parts.isEmpty() && !sum.equals(scheme.total())) {
      findings.add(partsNotTotal(place, parts, sum, scheme.total()));
    }
  }

  private static Finding partsNotTotal(Place place, List<Points> parts, Points sum, Points total) {
    String figures = parts.stream().map(Points::toString).collect(Collectors.joining(" + "));
    Points difference = total.minus(sum);
    Text gap =
        difference.signum() > 0
            ? Text.format("少%s分", "%s short", difference)
            : Text.format("多%s分", "%s too many", difference.negated());
    return Finding.error(
        "parts-not-total",
        place,
        Text.format(
            "各项满分合计%2$s分（%1$s），与总分%3$s分不符，%4$s",
            "The items add up to %2$s (%1$s), not to the total of %3$s: %4$s",
            figures,
            sum,
            total,
            gap),
        Text.of("调整有关项目的分值或者总分，使两者一致", "Change an item or the total so that they agree"));
  }

  private void checkCriteria(Scheme scheme, List<Finding> findings) {
    if (scheme.criteria().isEmpty()) {
      findings.add(
          Finding.error(
              "no-criteria",
              Place.at(base, "criteria"),
              Text.of("考核办法没有考核项目", "The sheet has no criteria"),
              Text.of("至少列出一个考核项目", "List at least one")));
    }
    TreeSet<CriterionId> seen = new TreeSet<>();
    for (Criterion criterion : scheme.criteria()) {
      String path = Place.at(base, "criteria", criterion.id()).path();
      if (!seen.add(criterion.id())) {
        findings.add(
            Finding.error(
                "duplicate-criterion",
                Place.at(path),
                Text.format("考核项目%s重复", "Criterion %s is there twice", criterion.id()),
                Text.of("删去一项，或者改用另一个编号", "Remove one, or give it another id")));
      }
      new CriterionCheck(path, criterion, findings).check();
    }
  }

  static void requirePositive(Place place, Text what, Points points, List<Finding> findings) {
    if (points.signum() <= 0) {
      findings.add(
          Finding.error(
              "points-not-positive",
              place,
              Text.format("%s为%s，应当大于0", "%s is %s; it must be above 0", what, points),
              Text.of(
                  "填写正数；扣分用“每次扣分”表示，不用负数",
                  "Give a positive number; what is taken off is a deduction, not a negative number")));
    }
  }

  static void requireStable(
      Place place, Text what, Points full, Rounding rounding, List<Finding> findings) {
    Points rounded = full.rounded(rounding);
    if (!rounded.equals(full)) {
      findings.add(
          Finding.error(
              "rounding-changes-full-marks",
              place,
              Text.format(
                  "按“%s”，%s的满分%s会变成%s",
                  "By \"%s\", the full marks of %s, %s, become %s",
                  rounding.text(),
                  what,
                  full,
                  rounded),
              Text.of("增加保留的小数位数，或者调整满分", "Keep more decimal places, or change the full marks")));
    }
  }
}
