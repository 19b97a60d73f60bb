package org.wangge.grid.sdk.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.office.Companion;
import org.wangge.grid.domain.office.Crew;
import org.wangge.grid.domain.office.FactId;
import org.wangge.grid.domain.office.GridFunction;
import org.wangge.grid.domain.office.HolderRules;
import org.wangge.grid.domain.office.OfficeRules;
import org.wangge.grid.domain.office.Requirement;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.post.TradeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;

/** Checks what rules for holders, crews and functions name: types, levels, trades and facts. */
final class OfficeRulesCheck {

  private final Plan plan;
  private final OfficeRules rules;
  private final List<String> types;
  private final List<Finding> findings = new ArrayList<>();

  OfficeRulesCheck(Plan plan) {
    this.plan = plan;
    this.rules = plan.officeRules();
    this.types = plan.postTypes().stream().map(type -> type.id().id()).toList();
  }

  List<Finding> findings() {
    rules.holders().values().forEach(this::check);
    rules.crews().forEach(this::check);
    rules.functions().forEach(this::check);
    return findings;
  }

  private void check(HolderRules rule) {
    companions(rule, "held-with", rule.heldWith());
    companions(rule, "not-with", rule.notWith());
    for (int i = 0; i < rule.notWith().size(); i++) {
      Companion not = rule.notWith().get(i);
      if (rule.heldWith().stream().anyMatch(with -> with.type().equals(not.type()))) {
        findings.add(
            Finding.error(
                "held-with-and-not-with",
                Place.at("post-types", rule.type(), "not-with", i),
                Text.format(
                    "%s既应兼任%s，又不得兼任",
                    "%s is to be held with %s and not to be held with it", rule.type(), not.type()),
                Text.of("请删去其中一条。", "Drop one of the two.")));
      }
    }
    for (int i = 0; i < rule.eligibility().size(); i++) {
      Place place = Place.at("post-types", rule.type(), "eligibility", i);
      Requirement asked = rule.eligibility().get(i).requirement();
      if (asked instanceof Requirement.MonthsIn in) {
        requireType(Place.at(place.path(), "post-type"), in.type().id());
      } else if (asked instanceof Requirement.AtLeast atLeast) {
        grades(place, atLeast.fact(), List.of(atLeast.grade()));
      } else if (asked instanceof Requirement.OneOf oneOf) {
        grades(place, oneOf.fact(), oneOf.grades());
      }
    }
  }

  private void companions(HolderRules rule, String key, List<Companion> companions) {
    for (int i = 0; i < companions.size(); i++) {
      requireType(
          Place.at("post-types", rule.type(), key, i, "type"), companions.get(i).type().id());
    }
  }

  private void grades(Place place, FactId fact, List<String> grades) {
    List<String> known = rules.grades(fact);
    if (known.isEmpty()) {
      List<String> facts = new ArrayList<>(List.of("age", "months-in", OfficeRules.EDUCATION.id()));
      rules.facts().keySet().forEach(each -> facts.add(each.id()));
      require(
          "unknown-fact",
          Place.at(place.path(), "fact"),
          Text.of("人员事实", "fact of a person"),
          fact.id(),
          facts);
    } else {
      Text kind = Text.format("%s的取值", "value of %s", fact);
      grades.forEach(
          grade ->
              require("unknown-fact-value", Place.at(place.path(), "rule"), kind, grade, known));
    }
  }

  private void check(Crew crew) {
    for (int i = 0; i < crew.trades().size(); i++) {
      require(
          "unknown-trade",
          Place.at("post-types", crew.type(), "one-per-trade", "trades", i),
          Text.of("工种", "trade"),
          crew.trades().get(i).id(),
          rules.trades().keySet().stream().map(TradeId::id).toList());
    }
  }

  private void check(GridFunction function) {
    Place place = Place.at("functions", function.id());
    require(
        "unknown-level",
        Place.at(place.path(), "on"),
        Text.of("层级", "level"),
        function.on().id(),
        plan.levels().keySet().stream().map(LevelId::id).toList());
    for (int i = 0; i < function.filledBy().size(); i++) {
      requireType(Place.at(place.path(), "filled-by", i), function.filledBy().get(i).id());
    }
  }

  private void requireType(Place place, String type) {
    require("unknown-post-type", place, Text.of("岗位类型", "post type"), type, types);
  }

  private void require(
      String code, Place place, Text kind, String written, Collection<String> known) {
    Optional.of(written)
        .filter(name -> !known.contains(name))
        .ifPresent(name -> findings.add(NearestName.unknown(code, place, kind, name, known)));
  }
}
