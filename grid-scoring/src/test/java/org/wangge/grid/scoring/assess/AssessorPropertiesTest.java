package org.wangge.grid.scoring.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wangge.grid.scoring.assess.LeanQuarter.Q3;
import static org.wangge.grid.scoring.assess.LeanQuarter.WORKER;
import static org.wangge.grid.scoring.assess.LeanQuarter.evidence;
import static org.wangge.grid.scoring.assess.LeanQuarter.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.scoring.breakdown.Breakdown;
import org.wangge.grid.scoring.breakdown.CriterionLine;
import org.wangge.grid.scoring.breakdown.Line;
import org.wangge.grid.scoring.breakdown.Verdict;
import org.wangge.grid.scoring.criterion.Criterion;
import org.wangge.grid.scoring.criterion.Shape;
import org.wangge.grid.scoring.criterion.WhenNone;
import org.wangge.grid.scoring.measure.Evidence;
import org.wangge.grid.scoring.measure.SubjectId;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.scoring.points.Rounding;
import org.wangge.grid.scoring.scheme.CheckedScheme;
import org.wangge.grid.scoring.scheme.Grade;
import org.wangge.grid.scoring.scheme.Scheme;
import org.wangge.grid.scoring.scheme.SchemeCheck;

class AssessorPropertiesTest {

  private static final Text TITLE = Text.of("某项", "Item");
  private static final BigDecimal TINY = BigDecimal.ONE.scaleByPowerOfTen(-80);

  private static Breakdown assess(Scheme scheme, List<Evidence> evidence) {
    CheckedScheme checked = new SchemeCheck().check(scheme).orThrow();
    return Assessor.assess(checked, WORKER, Q3, evidence).orThrow();
  }

  @Property(tries = 500)
  void scores_agree_with_the_plain_reference(
      @ForAll("schemes") Scheme scheme, @ForAll("records") List<Evidence> evidence) {
    PlainReference reference = new PlainReference(evidence);
    Breakdown breakdown = assess(scheme, evidence);
    Optional<BigDecimal> expected = reference.score(scheme);
    assertThat(breakdown.total().isPresent()).isEqualTo(expected.isPresent());
    expected.ifPresent(
        score ->
            assertThat(PlainReference.decimal(breakdown.total().orElseThrow()))
                .isCloseTo(score, within(TINY)));
    for (Criterion criterion : scheme.criteria()) {
      CriterionLine line = breakdown.line(criterion.id()).orElseThrow();
      assertThat(line.excluded()).isEqualTo(reference.marks(criterion).isEmpty());
      assertThat(PlainReference.decimal(line.exact()))
          .isCloseTo(reference.marks(criterion).orElse(BigDecimal.ZERO), within(TINY));
    }
  }

  @Property(tries = 300)
  void parts_add_up_to_the_whole_between_nothing_and_the_total(
      @ForAll("schemes") Scheme scheme, @ForAll("records") List<Evidence> evidence) {
    Breakdown breakdown = assess(scheme, evidence);
    Points sum = Points.ZERO;
    for (Line line : breakdown.lines()) {
      sum = sum.plus(line.amount());
      assertThat(line.explanation().reasons()).isNotEmpty();
    }
    assertThat(sum).isEqualTo(breakdown.total().orElse(Points.ZERO));
    assertThat(sum).isBetween(Points.ZERO, scheme.total());
    for (Criterion criterion : scheme.criteria()) {
      assertThat(breakdown.line(criterion.id()).orElseThrow().amount())
          .isBetween(Points.ZERO, criterion.points());
    }
  }

  @Property(tries = 300)
  void the_order_of_evidence_and_repetition_of_it_do_not_matter(
      @ForAll("schemes") Scheme scheme,
      @ForAll("records") List<Evidence> evidence,
      @ForAll Random random) {
    List<Evidence> shuffled = new ArrayList<>(evidence);
    shuffled.addAll(evidence.subList(0, evidence.size() / 2));
    Collections.shuffle(shuffled, random);
    Breakdown one = assess(scheme, evidence);
    Breakdown other = assess(scheme, shuffled);
    assertThat(other).isEqualTo(one).hasToString(one.toString());
    assertThat(other.explanation()).isEqualTo(one.explanation());
  }

  @Property(tries = 300)
  void the_grade_is_the_best_whose_bound_is_reached(
      @ForAll("schemes") Scheme scheme, @ForAll("records") List<Evidence> evidence) {
    Breakdown breakdown = assess(scheme, evidence);
    if (breakdown.verdict() instanceof Verdict.Graded graded) {
      for (Grade grade : scheme.grades()) {
        boolean reached = graded.total().compareTo(grade.from()) >= 0;
        boolean better = grade.from().compareTo(graded.grade().from()) > 0;
        assertThat(reached && better).isFalse();
      }
      assertThat(graded.grade().from()).isLessThanOrEqualTo(graded.total());
    }
  }

  @Property(tries = 300)
  void one_more_fault_never_raises_and_one_more_visit_never_lowers_a_score(
      @ForAll("schemes") Scheme scheme, @ForAll("records") List<Evidence> evidence) {
    for (Criterion criterion : scheme.criteria()) {
      boolean deducts = criterion.shape() instanceof Shape.PerOccurrence;
      List<String> kinds =
          criterion.shape().measure().kinds().stream().map(Object::toString).toList();
      // A mean may move either way; a rate of K by K stays as it is or comes into being.
      if (criterion.shape() instanceof Shape.Scaled || (!deducts && kinds.size() < 2)) {
        continue;
      }
      Scheme alone = alone(criterion);
      List<Evidence> more = new ArrayList<>(evidence);
      more.add(evidence("one-more", kinds.get(0), "2026-09-30", "1"));
      Optional<Points> before = assess(alone, evidence).total();
      Optional<Points> after = assess(alone, more).total();
      assertThat(after.isPresent()).isEqualTo(before.isPresent());
      before.ifPresent(
          score -> {
            int change = after.orElseThrow().compareTo(score);
            assertThat(deducts ? -change : change).isNotNegative();
          });
    }
  }

  private static Scheme alone(Criterion criterion) {
    return LeanQuarter.sheet()
        .total(criterion.points())
        .addCriterion(criterion)
        .addGrade(LeanQuarter.grade("any", "合格", "0"))
        .build();
  }

  @Provide
  Arbitrary<List<Evidence>> records() {
    Arbitrary<String> kinds = Arbitraries.of("a", "b", "c", "d");
    Arbitrary<String> days =
        Arbitraries.of(
            "2026-06-30",
            "2026-07-01",
            "2026-08-15",
            "2026-08-16",
            "2026-09-30",
            "2026-10-01",
            "2025-08-15");
    Arbitrary<String> amounts =
        Arbitraries.of("0", "1", "2", "3", "7", "0.5", "1.25", "10/3", "90");
    Arbitrary<SubjectId> subjects =
        Arbitraries.frequency(
            Tuple.of(5, WORKER), Tuple.of(1, SubjectId.of("G04-1/part-time-worker")));
    return Combinators.combine(kinds, days, amounts, subjects)
        .as((kind, day, amount, subject) -> evidence("?", kind, day, amount, subject))
        .list()
        .ofMaxSize(25)
        .map(AssessorPropertiesTest::numbered);
  }

  private static List<Evidence> numbered(List<Evidence> pieces) {
    List<Evidence> numbered = new ArrayList<>();
    for (Evidence piece : pieces) {
      numbered.add(
          evidence(
              "E" + numbered.size(),
              piece.kind().id(),
              piece.date().toString(),
              piece.amount().toString(),
              piece.subject()));
    }
    return numbered;
  }

  @Provide
  Arbitrary<Scheme> schemes() {
    Arbitrary<Points> points =
        Arbitraries.integers().between(1, 80).map(halves -> Points.of(halves, 2));
    Arbitrary<Optional<Rounding>> roundings =
        Arbitraries.of(Rounding.Mode.class)
            .flatMap(mode -> Arbitraries.of(1, 2, 3).map(places -> new Rounding(places, mode)))
            .optional(0.5);
    Arbitrary<Criterion> criteria =
        Combinators.combine(shapes(), points, Arbitraries.of(WhenNone.class), roundings)
            .as(AssessorPropertiesTest::criterion);
    return Combinators.combine(criteria.list().ofMinSize(1).ofMaxSize(5), roundings)
        .as(AssessorPropertiesTest::scheme);
  }

  private static Arbitrary<Shape> shapes() {
    Arbitrary<String> plain =
        Arbitraries.of(
            "count of a", "sum of a", "count of b", "sum of b", "sum of c", "count of d");
    Arbitrary<Shape> rates =
        Combinators.combine(plain, plain).as((a, b) -> new Shape.Rate(measure(a + " / " + b)));
    Arbitrary<Shape> deductions =
        Combinators.combine(plain, Arbitraries.of("1", "2", "0.1", "1/3"))
            .as((a, each) -> new Shape.PerOccurrence(measure(a), Points.of(each)));
    Arbitrary<Shape> means =
        Combinators.combine(Arbitraries.of("a", "b", "c"), Arbitraries.of(5, 10, 100))
            .as((kind, scale) -> new Shape.Scaled(measure("mean of " + kind), Points.of(scale)));
    return Arbitraries.oneOf(List.of(rates, deductions, means));
  }

  private static Criterion criterion(
      Shape shape, Points points, WhenNone whenNone, Optional<Rounding> rounding) {
    return LeanQuarter.criterion(
        "x", TITLE, points.toString(), shape, Optional.of(whenNone), "LA-22", rounding);
  }

  private static Scheme scheme(List<Criterion> criteria, Optional<Rounding> rounding) {
    List<Criterion> named = new ArrayList<>();
    for (Criterion criterion : criteria) {
      named.add(
          LeanQuarter.criterion(
              "x" + named.size(),
              TITLE,
              criterion.points().toString(),
              criterion.shape(),
              criterion.whenNone(),
              "LA-22",
              criterion.rounding()));
    }
    Points total = Points.sum(named.stream().map(Criterion::points).toList());
    return LeanQuarter.sheet()
        .total(total)
        .addAllCriteria(named)
        .addGrade(LeanQuarter.grade("excellent", "优秀", total.times(Points.of("0.9")).toString()))
        .addGrade(LeanQuarter.grade("competent", "合格", total.times(Points.of("0.6")).toString()))
        .addGrade(LeanQuarter.grade("not-competent", "不合格", "0"))
        .rounding(rounding)
        .build();
  }
}
