package org.wangge.grid.scoring.scheme;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.scoring.points.Points;

/** Finds what is wrong with the grades of a score sheet. */
final class GradeCheck {

  private final String base;
  private final List<Finding> findings;

  GradeCheck(String base, List<Finding> findings) {
    this.base = base;
    this.findings = findings;
  }

  void check(Scheme scheme) {
    List<Grade> grades = scheme.grades();
    if (grades.isEmpty()) {
      findings.add(
          Finding.error(
              "no-grades",
              Place.at(base, "grades"),
              Text.of("考核办法没有等次", "The sheet has no grades"),
              Text.of("至少列出一个等次，最低等次从0分起", "List at least one; the lowest starts at 0")));
      return;
    }
    checkIds(grades);
    for (int i = 1; i < grades.size(); i++) {
      checkOrder(grades.get(i - 1), grades.get(i));
    }
    grades.forEach(grade -> checkRange(grade, scheme.total()));
    grades.stream()
        .min(Comparator.comparing(Grade::from))
        .filter(lowest -> lowest.from().signum() > 0)
        .ifPresent(this::hole);
  }

  private void checkIds(List<Grade> grades) {
    TreeSet<GradeId> seen = new TreeSet<>();
    for (Grade grade : grades) {
      if (!seen.add(grade.id())) {
        findings.add(
            Finding.error(
                "duplicate-grade",
                Place.at(base, "grades", grade.id()),
                Text.format("等次%s重复", "Grade %s is there twice", grade.id()),
                Text.of("删去一个，或者改用另一个编号", "Remove one, or give it another id")));
      }
    }
  }

  private void checkOrder(Grade better, Grade grade) {
    if (grade.from().compareTo(better.from()) >= 0) {
      findings.add(
          Finding.error(
              "grades-not-falling",
              from(grade),
              Text.format(
                  "“%s”（%s分以上）列在“%s”（%s分以上）之后，但起点分不低于后者",
                  "\"%s\" (%s or more) stands below \"%s\" (%s or more) but does not start lower",
                  grade.title(),
                  grade.from(),
                  better.title(),
                  better.from()),
              Text.of("等次由高到低排列，起点分逐级降低", "List the best first, each next one from fewer points")));
    }
  }

  private void checkRange(Grade grade, Points total) {
    if (grade.from().compareTo(total) > 0) {
      findings.add(
          Finding.error(
              "grade-unreachable",
              from(grade),
              Text.format(
                  "“%s”要求%s分以上，超过总分%s分，无人能够达到",
                  "\"%s\" needs %s or more, above the total of %s: nobody can reach it",
                  grade.title(),
                  grade.from(),
                  total),
              Text.of("降低起点分，或者提高总分", "Lower the bound, or raise the total")));
    }
    if (grade.from().signum() < 0) {
      findings.add(
          Finding.error(
              "grade-below-zero",
              from(grade),
              Text.format(
                  "“%s”的起点分为%s，而得分不会低于0",
                  "\"%s\" starts at %s, but no score is below 0", grade.title(), grade.from()),
              Text.of("最低等次从0分起", "Let the lowest grade start at 0")));
    }
  }

  private void hole(Grade lowest) {
    findings.add(
        Finding.builder()
            .code("grade-hole")
            .severity(Severity.ERROR)
            .place(from(lowest))
            .message(
                Text.format(
                    "0分以上不满%s分没有等次：最低等次“%s”从%s分起",
                    "Scores from 0 up to but not including %s have no grade: the lowest, \"%s\","
                        + " starts at %s",
                    lowest.from(),
                    lowest.title(),
                    lowest.from()))
            .wayOut(
                Text.of(
                    "增加一个从0分起的等次，或者把最低等次改为从0分起",
                    "Add a grade from 0, or let the lowest start at 0"))
            .witness("0")
            .build());
  }

  private Place from(Grade grade) {
    return Place.at(base, "grades", grade.id(), "from");
  }
}
