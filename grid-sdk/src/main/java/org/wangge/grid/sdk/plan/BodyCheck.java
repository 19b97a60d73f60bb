package org.wangge.grid.sdk.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.wangge.grid.domain.cases.Category;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.KindId;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.post.TradeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.bodies.Admission;
import org.wangge.grid.rules.bodies.BodyRules;
import org.wangge.grid.rules.bodies.ClaimCheck;
import org.wangge.grid.rules.bodies.Duty;
import org.wangge.grid.rules.bodies.Overlap;
import org.wangge.grid.rules.table.DecisionTable;

/** Checks the bodies that a plan names: parties, duty list, admission lists and overlap rules. */
final class BodyCheck {

  private final Plan plan;
  private final BodyRules rules;
  private final List<Finding> findings = new ArrayList<>();

  BodyCheck(Plan plan) {
    this.plan = plan;
    this.rules = plan.routing().bodies();
  }

  List<Finding> findings() {
    for (Category category : plan.categories()) {
      category.trade().ifPresent(trade -> trade(category, trade));
    }
    rules
        .unitAnswersBy()
        .ifPresent(type -> type(Place.at("routing", "unit-answers-by"), type.id()));
    table(plan.routing().lead());
    table(plan.routing().help());
    table(plan.routing().tell());
    for (int i = 0; i < rules.dutyList().size(); i++) {
      duty(Place.at("duty-list", i).path(), rules.dutyList().get(i));
    }
    for (int i = 0; i < rules.admissions().size(); i++) {
      Admission list = rules.admissions().get(i);
      level(Place.at("admission", i, "level"), list.level());
      categories(Place.at("admission", i).path(), list.categories());
    }
    for (int i = 0; i < rules.overlaps().size(); i++) {
      overlap(Place.at("overlaps", i).path(), rules.overlaps().get(i));
    }
    if (findings.isEmpty()) {
      findings.addAll(ClaimCheck.ofPlan(rules));
      findings.addAll(new DutyUse(plan).findings());
      findings.addAll(new AdmissionCheck(plan).findings());
    }
    return findings;
  }

  private void table(DecisionTable<Party> table) {
    for (int i = 0; i < table.rows().size(); i++) {
      Party party = table.rows().get(i).output();
      Place place = Place.at("routing", table.name(), "rows", i, table.name());
      party(place, party);
      boolean list = party.equals(Party.DUTY_LEAD) || party.equals(Party.DUTY_HELPERS);
      if (table.name().equals("lead") && party.form().isSeveral()) {
        findings.add(
            Finding.error(
                "party-not-here",
                place,
                Text.format("“%s”是多个岗位，不能主办", "'%s' are several posts and cannot lead", party),
                Text.of("请写一个主体，或移到协办、告知表。", "Name one body, or help or tell them.")));
      } else if (list && rules.dutyList().isEmpty()) {
        findings.add(
            Finding.error(
                "no-duty-list",
                place,
                Text.format("“%s”要查职责清单，而方案没有", "'%s' asks the duty list; there is none", party),
                Text.of("请补充 duty-list，或写明主体。", "Add a duty-list, or name the body.")));
      }
    }
  }

  private void party(Place place, Party party) {
    party.postType().ifPresent(type -> type(place, type.id()));
    party.unitKind().ifPresent(kind -> kind(place, kind));
    boolean crew =
        party.form() != Party.Form.CREW_MEMBER
            || plan.officeRules().crews().stream()
                .anyMatch(each -> party.postType().filter(each.type()::equals).isPresent());
    if (!crew && types().contains(party.name())) {
      findings.add(
          Finding.error(
              "not-a-crew",
              place,
              Text.format("岗位类型%s不分工种", "The posts of type %s have no trades", party.name()),
              Text.format(
                  "请为%s写明 one-per-trade，或只写该类型。",
                  "Give %s one-per-trade, or name the type alone.", party.name())));
    }
  }

  private void duty(String path, Duty duty) {
    categories(path, List.of(duty.category()), "category");
    party(Place.at(path, "lead"), duty.lead());
    for (int i = 0; i < duty.helpers().size(); i++) {
      party(Place.at(path, "helpers", i), duty.helpers().get(i));
    }
    duty.lowestLevel().ifPresent(level -> level(Place.at(path, "lowest-level"), level));
  }

  private void overlap(String path, Overlap overlap) {
    for (int i = 0; i < overlap.between().size(); i++) {
      party(Place.at(path, "between", i), overlap.between().get(i));
    }
    categories(path, overlap.categories());
  }

  private void categories(String path, List<CategoryId> ids) {
    for (int i = 0; i < ids.size(); i++) {
      categories(path, List.of(ids.get(i)), "categories/" + i);
    }
  }

  private void categories(String path, List<CategoryId> ids, String key) {
    List<String> known = plan.categories().stream().map(category -> category.id().id()).toList();
    for (CategoryId id : ids) {
      require("unknown-category", Place.at(path, key), Text.of("类别", "category"), id.id(), known);
    }
  }

  private void trade(Category category, TradeId trade) {
    require(
        "unknown-trade",
        Place.at("categories", category.id(), "trade"),
        Text.of("工种", "trade"),
        trade.id(),
        plan.officeRules().trades().keySet().stream().map(TradeId::id).toList());
  }

  private void level(Place place, LevelId level) {
    List<String> known = plan.allLevels().stream().map(LevelId::id).toList();
    require("unknown-level", place, Text.of("层级", "level"), level.id(), known);
  }

  private void kind(Place place, KindId kind) {
    List<String> known = plan.unitKinds().keySet().stream().map(KindId::id).toList();
    require("unknown-kind", place, Text.of("单位类别", "kind of unit"), kind.id(), known);
  }

  private void type(Place place, String type) {
    require("unknown-post-type", place, Text.of("岗位类型", "post type"), type, types());
  }

  private List<String> types() {
    return plan.postTypes().stream().map(type -> type.id().id()).toList();
  }

  private void require(
      String code, Place place, Text kind, String written, Collection<String> known) {
    if (!known.contains(written)) {
      findings.add(NearestName.unknown(code, place, kind, written, known));
    }
  }

  /** All parties that the tables, the duty list and the overlap rules name. */
  static Stream<Party> parties(Plan plan) {
    BodyRules rules = plan.routing().bodies();
    return Stream.of(
            Stream.of(plan.routing().lead(), plan.routing().help(), plan.routing().tell())
                .flatMap(table -> table.rows().stream())
                .map(row -> row.output()),
            rules.dutyList().stream().map(Duty::lead),
            rules.dutyList().stream().flatMap(duty -> duty.helpers().stream()))
        .flatMap(each -> each);
  }
}
