package org.wangge.grid.sdk.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.organisation.KindId;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.norm.Band;
import org.wangge.grid.rules.norm.Norm;
import org.wangge.grid.rules.norm.Quantity;
import org.wangge.grid.sdk.document.NormDocument;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads the norms of a plan. */
final class NormAssembler {

  private final PartLog log;
  private final List<Norm> norms = new ArrayList<>();

  NormAssembler(PartLog log) {
    this.log = log;
  }

  List<Norm> norms() {
    return norms;
  }

  void read(Map<String, NormDocument> documents) {
    documents.forEach(this::read);
  }

  private void read(String id, NormDocument document) {
    int before = log.findings().size();
    log.id(Place.at("norms", id), id, text -> text);
    Optional<LevelId> on = log.id(Place.at("norms", id, "on"), document.on(), LevelId::of);
    Optional<Band> within =
        log.read(
            "bad-band",
            Place.at("norms", id, "within"),
            Text.of("数值范围", "a range of whole numbers"),
            document.within(),
            "300..500, 18.., ..5",
            Band::parse);
    Optional<ClauseRef> clause = log.clause(Place.at("norms", id, "clause"), document.clause());
    Optional<Quantity> quantity = quantity(id, document);
    List<KindId> kinds = new ArrayList<>();
    for (int i = 0; i < document.kinds().size(); i++) {
      log.id(Place.at("norms", id, "kinds", i), document.kinds().get(i), KindId::of)
          .ifPresent(kinds::add);
    }
    if (log.cleanSince(before)) {
      norms.add(
          Norm.builder()
              .id(id)
              .title(PartLog.text(document.title()))
              .on(on.orElseThrow())
              .addAllKinds(kinds)
              .quantity(quantity.orElseThrow())
              .within(within.orElseThrow())
              .clause(clause.orElseThrow())
              .build());
    }
  }

  private Optional<Quantity> quantity(String id, NormDocument document) {
    boolean posts = !document.posts().isEmpty();
    if (document.grids().isPresent()) {
      return gridsBelow(id, document);
    }
    if (document.measure().isPresent() && !posts && document.per().isEmpty()) {
      return ofMeasure(id, document);
    }
    if (posts
        && document.per().isPresent()
        && document.measure().isEmpty()
        && document.perPost().isEmpty()) {
      return postsPer(id, document);
    }
    return unclear(id);
  }

  private Optional<Quantity> gridsBelow(String id, NormDocument document) {
    boolean alone =
        document.measure().isEmpty()
            && document.posts().isEmpty()
            && document.per().isEmpty()
            && document.perPost().isEmpty();
    return alone
        ? log.id(Place.at("norms", id, "grids"), document.grids().orElseThrow(), LevelId::of)
            .map(Quantity.GridsBelow::new)
        : unclear(id);
  }

  private Optional<Quantity> unclear(String id) {
    log.add(
        Finding.error(
            "norm-unclear",
            Place.at("norms", id),
            Text.format("标准%s没有说清比较什么", "Norm %s does not say what it looks at", id),
            Text.of(
                "请写 measure，或 measure 与 per-post，或 posts 与 per，或 grids。",
                "Give measure, or measure and per-post, or posts and per, or grids.")));
    return Optional.empty();
  }

  private Optional<Quantity> ofMeasure(String id, NormDocument document) {
    Optional<MeasureId> measure =
        log.id(Place.at("norms", id, "measure"), document.measure().orElseThrow(), MeasureId::of);
    if (document.perPost().isEmpty()) {
      return measure.map(Quantity.OfMeasure::new);
    }
    Optional<PostTypeId> post =
        log.id(Place.at("norms", id, "per-post"), document.perPost().orElseThrow(), PostTypeId::of);
    return measure.flatMap(m -> post.map(p -> new Quantity.MeasurePerPost(m, p)));
  }

  private Optional<Quantity> postsPer(String id, NormDocument document) {
    List<PostTypeId> types = new ArrayList<>();
    for (int i = 0; i < document.posts().size(); i++) {
      log.id(Place.at("norms", id, "posts", i), document.posts().get(i), PostTypeId::of)
          .ifPresent(types::add);
    }
    Optional<Quantity> quantity =
        log.read(
            "bad-per",
            Place.at("norms", id, "per"),
            Text.of("比例基数", "a number and a measure"),
            document.per().orElseThrow(),
            "10000 residents",
            text -> per(types, text));
    return types.size() == document.posts().size() ? quantity : Optional.empty();
  }

  private static Optional<Quantity> per(List<PostTypeId> types, String text) {
    int space = text.indexOf(' ');
    Optional<Band> number = Band.parse(space < 0 ? "" : text.substring(0, space));
    String measure = text.substring(space + 1);
    boolean good =
        number.isPresent()
            && number.get().least() == number.get().most()
            && number.get().least() > 0
            && number.get().least() <= Integer.MAX_VALUE
            && IdForm.isValid(measure)
            && !types.isEmpty();
    return good
        ? Optional.of(new Quantity.PostsPer(types, number.get().least(), MeasureId.of(measure)))
        : Optional.empty();
  }
}
