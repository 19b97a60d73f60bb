package org.wangge.grid.sdk.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.scoring.measure.PeriodKind;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.scoring.points.Rounding;
import org.wangge.grid.scoring.scheme.Grade;
import org.wangge.grid.scoring.scheme.GradeId;
import org.wangge.grid.scoring.scheme.Scheme;
import org.wangge.grid.scoring.scheme.SchemeId;
import org.wangge.grid.sdk.document.SchemeDocument;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads the score sheets of a plan. */
final class SchemeAssembler {

  private final PartLog log;
  private final List<Scheme> schemes = new ArrayList<>();

  SchemeAssembler(PartLog log) {
    this.log = log;
  }

  List<Scheme> schemes() {
    return schemes;
  }

  void read(Map<String, SchemeDocument> documents) {
    documents.forEach(this::read);
  }

  private void read(String id, SchemeDocument document) {
    int before = log.findings().size();
    Optional<SchemeId> schemeId = log.id(Place.at("schemes", id), id, SchemeId::of);
    log.id(Place.at("schemes", id, "assesses"), document.assesses(), text -> text);
    Optional<PeriodKind> period =
        log.read(
            "bad-period-kind",
            Place.at("schemes", id, "period"),
            Text.of("考核周期", "a kind of period"),
            document.period(),
            "month, quarter, year",
            PeriodKind::parse);
    Optional<Points> total = points(Place.at("schemes", id, "total"), document.total());
    Optional<ClauseRef> clause = log.clause(Place.at("schemes", id, "clause"), document.clause());
    Optional<Rounding> rounding =
        document.round().flatMap(text -> rounding(Place.at("schemes", id, "round"), text));
    CriterionAssembler criteria = new CriterionAssembler(log, Place.at("schemes", id, "criteria"));
    criteria.read(document.criteria());
    List<Grade> grades = new ArrayList<>();
    document.grades().forEach((grade, from) -> grade(id, grade, from).ifPresent(grades::add));
    if (log.cleanSince(before)) {
      schemes.add(
          Scheme.builder()
              .id(schemeId.orElseThrow())
              .title(PartLog.text(document.title()))
              .assessed(document.assesses())
              .period(period.orElseThrow())
              .total(total.orElseThrow())
              .addAllCriteria(criteria.criteria())
              .addAllGrades(grades)
              .rounding(rounding)
              .clause(clause.orElseThrow())
              .build());
    }
  }

  private Optional<Grade> grade(String scheme, String id, SchemeDocument.GradeDocument document) {
    Place place = Place.at("schemes", scheme, "grades", id);
    Optional<GradeId> gradeId =
        log.id(place, id, text -> text).filter(IdForm::isValid).map(GradeId::of);
    Optional<Points> from = points(Place.at(place.path(), "from"), document.from());
    return gradeId.flatMap(
        i -> from.map(bound -> new Grade(i, PartLog.text(document.title()), bound)));
  }

  private Optional<Points> points(Place place, String text) {
    return points(log, place, text);
  }

  private Optional<Rounding> rounding(Place place, String text) {
    return rounding(log, place, text);
  }

  static Optional<Points> points(PartLog log, Place place, String text) {
    return log.read(
        "bad-points", place, Text.of("分值", "a number of points"), text, "40, 2.5", Points::parse);
  }

  static Optional<Rounding> rounding(PartLog log, Place place, String text) {
    return log.read(
        "bad-rounding", place, Text.of("舍入方式", "a rounding"), text, "2 half-up", Rounding::parse);
  }
}
