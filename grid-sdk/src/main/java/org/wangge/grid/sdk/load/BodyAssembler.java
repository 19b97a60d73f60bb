package org.wangge.grid.sdk.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wangge.grid.domain.cases.Category;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.bodies.Admission;
import org.wangge.grid.rules.bodies.BodyRules;
import org.wangge.grid.rules.bodies.Duty;
import org.wangge.grid.rules.bodies.Overlap;
import org.wangge.grid.sdk.document.PlanDocument;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads the duty list, the admission lists and the overlap rules of a plan. */
final class BodyAssembler {

  private final PartLog log;

  BodyAssembler(PartLog log) {
    this.log = log;
  }

  BodyRules read(PlanDocument document, List<Category> categories) {
    BodyRules.Builder rules = BodyRules.builder();
    document
        .routing()
        .unitAnswersBy()
        .flatMap(text -> log.id(Place.at("routing", "unit-answers-by"), text, PostTypeId::of))
        .ifPresent(rules::unitAnswersBy);
    for (int i = 0; i < document.dutyList().size(); i++) {
      duty(Place.at("duty-list", i), document.dutyList().get(i)).ifPresent(rules::addDutyList);
    }
    for (int i = 0; i < document.admission().size(); i++) {
      admission(Place.at("admission", i), document.admission().get(i))
          .ifPresent(rules::addAdmissions);
    }
    for (int i = 0; i < document.overlaps().size(); i++) {
      overlap(Place.at("overlaps", i), document.overlaps().get(i)).ifPresent(rules::addOverlaps);
    }
    return rules.addAllCategories(categories).build();
  }

  /** A party as a rule writes it. */
  static Optional<Party> party(PartLog log, Place place, String text) {
    return log.read(
        "bad-party",
        place,
        Text.of("规则可以写的主体", "a party that a rule can name"),
        text,
        "unit police-station",
        Party::parse);
  }

  private Optional<Duty> duty(Place place, PlanDocument.DutyDocument document) {
    int before = log.findings().size();
    Optional<CategoryId> category =
        log.id(at(place, "category"), document.category(), CategoryId::of);
    Optional<Party> lead = party(at(place, "lead"), document.lead(), Duty::leads);
    List<Party> helpers = new ArrayList<>();
    for (int i = 0; i < document.helpers().size(); i++) {
      party(Place.at(place.path(), "helpers", i), document.helpers().get(i), Duty::helps)
          .ifPresent(helpers::add);
    }
    Optional<LevelId> lowest =
        document
            .lowestLevel()
            .flatMap(text -> log.id(at(place, "lowest-level"), text, LevelId::of));
    Optional<ClauseRef> clause = log.clause(at(place, "clause"), document.clause());
    return log.cleanSince(before)
        ? Optional.of(
            Duty.builder()
                .category(category.orElseThrow())
                .lead(lead.orElseThrow())
                .addAllHelpers(helpers)
                .lowestLevel(lowest)
                .clause(clause.orElseThrow())
                .build())
        : Optional.empty();
  }

  private Optional<Admission> admission(Place place, PlanDocument.AdmissionDocument document) {
    int before = log.findings().size();
    Optional<LevelId> level = log.id(at(place, "level"), document.level(), LevelId::of);
    List<CategoryId> categories = ids(place, document.categories());
    Optional<ClauseRef> clause = log.clause(at(place, "clause"), document.clause());
    return log.cleanSince(before)
        ? Optional.of(new Admission(level.orElseThrow(), categories, clause.orElseThrow()))
        : Optional.empty();
  }

  private Optional<Overlap> overlap(Place place, PlanDocument.OverlapDocument document) {
    int before = log.findings().size();
    List<Party> between = new ArrayList<>();
    for (int i = 0; i < document.between().size(); i++) {
      party(Place.at(place.path(), "between", i), document.between().get(i), Duty::leads)
          .ifPresent(between::add);
    }
    Optional<Party> lead = party(at(place, "lead"), document.lead(), Duty::leads);
    List<CategoryId> categories = ids(place, document.categories());
    Optional<ClauseRef> clause = log.clause(at(place, "clause"), document.clause());
    if (!log.cleanSince(before)) {
      return Optional.empty();
    }
    if (between.size() != 2
        || between.get(0).equals(between.get(1))
        || !between.contains(lead.orElseThrow())) {
      log.add(notAnOverlap(place, document));
      return Optional.empty();
    }
    return Optional.of(
        Overlap.builder()
            .addAllBetween(between)
            .addAllCategories(categories)
            .lead(lead.orElseThrow())
            .clause(clause.orElseThrow())
            .build());
  }

  private static Finding notAnOverlap(Place place, PlanDocument.OverlapDocument document) {
    return Finding.error(
        "bad-overlap",
        place,
        Text.format(
            "职责交叉规则须在两个不同主体中定一个主办，现为%s，主办%s",
            "An overlap rule takes one of two bodies as the lead; here of %s it takes %s",
            Text.list(document.between()),
            document.lead()),
        Text.of(
            "请在 between 中写两个不同主体，lead 写其中之一。",
            "Name two different bodies under between, and one of them as lead."));
  }

  private List<CategoryId> ids(Place place, List<String> texts) {
    List<CategoryId> ids = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      log.id(Place.at(place.path(), "categories", i), texts.get(i), CategoryId::of)
          .ifPresent(ids::add);
    }
    return ids;
  }

  private Optional<Party> party(Place place, String text, Predicate<Party> fits) {
    Optional<Party> party = party(log, place, text);
    party.filter(fits.negate()).ifPresent(other -> log.add(notHere(place, other)));
    return party.filter(fits);
  }

  /** A party that cannot stand where it does. */
  static Finding notHere(Place place, Party party) {
    return Finding.error(
        "party-not-here",
        place,
        Text.format("此处不能写“%s”", "'%s' cannot stand here", party),
        Text.of(
            "主办须是一个主体；职责清单和职责交叉规则不能再指向职责清单。",
            "A lead is one body; duty list and overlap rules do not name the duty list."));
  }

  private static Place at(Place place, String key) {
    return Place.at(place.path(), key);
  }
}
