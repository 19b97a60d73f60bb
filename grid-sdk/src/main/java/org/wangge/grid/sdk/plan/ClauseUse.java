package org.wangge.grid.sdk.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.office.Crew;
import org.wangge.grid.domain.office.HolderRules;
import org.wangge.grid.domain.post.PairsWithin;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.post.VacancyRule;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.bodies.BodyRules;
import org.wangge.grid.rules.clock.TermOption;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.routing.RoutingRules;
import org.wangge.grid.rules.table.DecisionTable;

/** Walks over every place of a plan where a rule names its clause. */
final class ClauseUse {

  private final Plan plan;

  ClauseUse(Plan plan) {
    this.plan = plan;
  }

  void each(BiConsumer<Place, ClauseRef> visitor) {
    for (PostType type : plan.postTypes()) {
      visitor.accept(Place.at("post-types", type.id(), "clause"), type.clause());
      optional("paired", type, type.paired(), visitor);
      optional("sent-by-unit", type, type.sentByUnit(), visitor);
      optional("unit-fills-vacancy", type, type.unitFillsVacancy(), visitor);
      optional("pairs-within/clause", type, type.pairsWithin().map(PairsWithin::clause), visitor);
      optional("vacancy/clause", type, type.vacancy().map(VacancyRule::clause), visitor);
      optional("round-the-clock", type, type.roundTheClock(), visitor);
    }
    plan.officeRules().holders().values().forEach(rules -> holders(rules, visitor));
    plan.officeRules().crews().forEach(crew -> crew(crew, visitor));
    plan.officeRules()
        .functions()
        .forEach(f -> visitor.accept(Place.at("functions", f.id(), "clause"), f.clause()));
    for (Line line : plan.lines()) {
      line.clause().ifPresent(ref -> visitor.accept(Place.at("lines", line.id(), "clause"), ref));
    }
    plan.norms()
        .forEach(norm -> visitor.accept(Place.at("norms", norm.id(), "clause"), norm.clause()));
    plan.terms().forEach(term -> term(term, visitor));
    bodies(plan.routing().bodies(), visitor);
    rows("routing", plan.routing().lead(), visitor);
    rows("routing", plan.routing().help(), visitor);
    rows("routing", plan.routing().tell(), visitor);
    rows("routing", plan.routing().clocks(), visitor);
    around(plan.routing(), visitor);
    plan.likeness().clause().ifPresent(ref -> visitor.accept(Place.at("likeness", "clause"), ref));
    plan.tables().forEach(table -> rows("tables", table.table(), visitor));
    plan.schemes()
        .forEach(
            scheme -> {
              Place place = Place.at("schemes", scheme.id(), "clause");
              visitor.accept(place, scheme.clause());
              scheme
                  .criteria()
                  .forEach(
                      line ->
                          visitor.accept(
                              Place.at("schemes", scheme.id(), "criteria", line.id(), "clause"),
                              line.clause()));
            });
  }

  private static void optional(
      String key, PostType type, Optional<ClauseRef> clause, BiConsumer<Place, ClauseRef> visitor) {
    clause.ifPresent(ref -> visitor.accept(Place.at("post-types", type.id(), key), ref));
  }

  private static void holders(HolderRules rules, BiConsumer<Place, ClauseRef> visitor) {
    String type = Place.at("post-types", rules.type()).path();
    rules.electedBy().ifPresent(part -> own(rules, part.clause(), visitor, type, "elected-by"));
    rules.appointedBy().ifPresent(part -> own(rules, part.clause(), visitor, type, "appointed-by"));
    rules
        .termOfOffice()
        .ifPresent(part -> own(rules, part.clause(), visitor, type, "term-of-office"));
    rules.doubleLine().ifPresent(part -> visitor.accept(Place.at(type, "double-line"), part));
    for (int i = 0; i < rules.eligibility().size(); i++) {
      own(rules, rules.eligibility().get(i).clause(), visitor, type, "eligibility", i);
    }
    for (int i = 0; i < rules.heldWith().size(); i++) {
      own(rules, rules.heldWith().get(i).clause(), visitor, type, "held-with", i);
    }
    for (int i = 0; i < rules.notWith().size(); i++) {
      own(rules, rules.notWith().get(i).clause(), visitor, type, "not-with", i);
    }
    rules
        .carries()
        .forEach(part -> own(rules, part.clause(), visitor, type, "carries", part.thing()));
  }

  /** A rule without a clause of its own has that of the post type, which is looked at there. */
  private static void own(
      HolderRules rules, ClauseRef clause, BiConsumer<Place, ClauseRef> visitor, Object... path) {
    if (!clause.equals(rules.clause())) {
      visitor.accept(Place.at(Place.at(path).path(), "clause"), clause);
    }
  }

  private void crew(Crew crew, BiConsumer<Place, ClauseRef> visitor) {
    boolean ofType =
        plan.postTypes().stream()
            .anyMatch(type -> type.id().equals(crew.type()) && type.clause().equals(crew.clause()));
    if (!ofType) {
      visitor.accept(Place.at("post-types", crew.type(), "one-per-trade", "clause"), crew.clause());
    }
  }

  private static void term(TermRule term, BiConsumer<Place, ClauseRef> visitor) {
    String path = Place.at("terms", term.id()).path();
    visitor.accept(Place.at(path, "clause"), term.clause());
    options(path, "statutory", term.statutory(), visitor);
    options(path, "fallback", term.fallbacks(), visitor);
    term.startWindow()
        .ifPresent(part -> visitor.accept(Place.at(path, "starts", "clause"), part.clause()));
    term.extension()
        .ifPresent(part -> visitor.accept(Place.at(path, "extension", "clause"), part.clause()));
    term.suspension()
        .ifPresent(part -> visitor.accept(Place.at(path, "suspension", "clause"), part.clause()));
    for (int i = 0; i < term.escalation().size(); i++) {
      visitor.accept(Place.at(path, "escalation", i, "clause"), term.escalation().get(i).clause());
    }
  }

  private static void options(
      String path, String key, List<TermOption> options, BiConsumer<Place, ClauseRef> visitor) {
    for (int i = 0; i < options.size(); i++) {
      visitor.accept(Place.at(path, key, i, "clause"), options.get(i).clause());
      cited(Place.at(path, key, i, "when"), options.get(i).when(), visitor);
    }
  }

  private static void bodies(BodyRules rules, BiConsumer<Place, ClauseRef> visitor) {
    for (int i = 0; i < rules.dutyList().size(); i++) {
      visitor.accept(Place.at("duty-list", i, "clause"), rules.dutyList().get(i).clause());
    }
    for (int i = 0; i < rules.admissions().size(); i++) {
      visitor.accept(Place.at("admission", i, "clause"), rules.admissions().get(i).clause());
    }
    for (int i = 0; i < rules.overlaps().size(); i++) {
      visitor.accept(Place.at("overlaps", i, "clause"), rules.overlaps().get(i).clause());
    }
  }

  private static void around(RoutingRules rules, BiConsumer<Place, ClauseRef> visitor) {
    rows("routing", rules.exits(), visitor);
    rows("routing", rules.handling(), visitor);
    for (int i = 0; i < rules.bounds().size(); i++) {
      visitor.accept(Place.at("routing", "bounds", i, "clause"), rules.bounds().get(i).clause());
    }
    rules
        .stepAside()
        .ifPresent(ref -> visitor.accept(Place.at("routing", "step-aside", "clause"), ref));
    rules
        .firstAsked()
        .ifPresent(ref -> visitor.accept(Place.at("routing", "first-asked", "clause"), ref));
    rules
        .agreements()
        .forEach(
            each -> visitor.accept(Place.at("agreements", each.id(), "clause"), each.clause()));
  }

  private static void rows(
      String part, DecisionTable<?> table, BiConsumer<Place, ClauseRef> visitor) {
    for (int i = 0; i < table.rows().size(); i++) {
      String row = Place.at(part, table.name(), "rows", i).path();
      visitor.accept(Place.at(row, "clause"), table.rows().get(i).clause());
      cited(Place.at(row, "when"), table.rows().get(i).when(), visitor);
    }
  }

  private static void cited(Place when, Condition condition, BiConsumer<Place, ClauseRef> visitor) {
    if (condition instanceof Condition.Cited cited) {
      visitor.accept(when, cited.clause());
      cited(when, cited.condition(), visitor);
    } else if (condition instanceof Condition.All all) {
      all.conditions().forEach(part -> cited(when, part, visitor));
    } else if (condition instanceof Condition.Any any) {
      any.conditions().forEach(part -> cited(when, part, visitor));
    } else if (condition instanceof Condition.None none) {
      none.conditions().forEach(part -> cited(when, part, visitor));
    }
  }
}
