package org.wangge.grid.sdk.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.scoring.criterion.Criterion;
import org.wangge.grid.scoring.criterion.CriterionId;
import org.wangge.grid.scoring.criterion.Shape;
import org.wangge.grid.scoring.criterion.WhenNone;
import org.wangge.grid.scoring.measure.Measure;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.scoring.points.Rounding;
import org.wangge.grid.sdk.document.CriterionDocument;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads the lines of one score sheet. */
final class CriterionAssembler {

  private final PartLog log;
  private final Place base;
  private final List<Criterion> criteria = new ArrayList<>();

  CriterionAssembler(PartLog log, Place base) {
    this.log = log;
    this.base = base;
  }

  List<Criterion> criteria() {
    return criteria;
  }

  void read(Map<String, CriterionDocument> documents) {
    documents.forEach(this::read);
  }

  private void read(String id, CriterionDocument document) {
    int before = log.findings().size();
    Optional<CriterionId> criterionId = log.id(at(id), id, CriterionId::of);
    Optional<Points> points = SchemeAssembler.points(log, at(id, "points"), document.points());
    Optional<ClauseRef> clause = log.clause(at(id, "clause"), document.clause());
    Optional<Shape> shape = shape(id, document);
    Optional<WhenNone> whenNone =
        document
            .whenNone()
            .flatMap(
                text ->
                    log.read(
                        "bad-when-none",
                        at(id, "when-none"),
                        Text.of("无可计量时的处理", "what follows where nothing can be measured"),
                        text,
                        "full, zero, excluded",
                        WhenNone::parse));
    Optional<Rounding> rounding =
        document.round().flatMap(text -> SchemeAssembler.rounding(log, at(id, "round"), text));
    if (log.cleanSince(before)) {
      criteria.add(
          Criterion.builder()
              .id(criterionId.orElseThrow())
              .title(PartLog.text(document.title()))
              .points(points.orElseThrow())
              .shape(shape.orElseThrow())
              .whenNone(whenNone)
              .rounding(rounding)
              .clause(clause.orElseThrow())
              .build());
    }
  }

  private Place at(String id, Object... steps) {
    return steps.length == 0
        ? Place.at(base.path(), id)
        : Place.at(base.path(), id, Place.at(steps).path());
  }

  private Optional<Shape> shape(String id, CriterionDocument document) {
    boolean deducts = document.deduct().isPresent() && document.per().isPresent();
    boolean scales = document.scale().isPresent() && document.outOf().isPresent();
    long given =
        List.of(
                document.rate(),
                document.deduct(),
                document.per(),
                document.scale(),
                document.outOf())
            .stream()
            .filter(Optional::isPresent)
            .count();
    if (document.rate().isPresent() && given == 1) {
      return measure(id, "rate", document.rate().get()).map(Shape.Rate::new);
    }
    if (deducts && given == 2) {
      Optional<Points> each =
          SchemeAssembler.points(log, at(id, "deduct"), document.deduct().get());
      return measure(id, "per", document.per().get())
          .flatMap(measure -> each.map(amount -> new Shape.PerOccurrence(measure, amount)));
    }
    if (scales && given == 2) {
      Optional<Points> outOf =
          SchemeAssembler.points(log, at(id, "out-of"), document.outOf().get());
      return measure(id, "scale", document.scale().get())
          .flatMap(measure -> outOf.map(best -> new Shape.Scaled(measure, best)));
    }
    log.add(
        Finding.error(
            "criterion-unclear",
            at(id),
            Text.format("指标%s没有说清如何得分", "Criterion %s does not say how it is scored", id),
            Text.of(
                "请写 rate，或 deduct 与 per，或 scale 与 out-of，三者取一。",
                "Give one of: rate; deduct and per; scale and out-of.")));
    return Optional.empty();
  }

  private Optional<Measure> measure(String id, String key, String text) {
    return log.read(
        "bad-measure",
        at(id, key),
        Text.of("计量", "a measure"),
        text,
        "count of log-missing, mean of review, sum of visit / sum of visit-due",
        Measure::parse);
  }
}
