package org.wangge.grid.sdk.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Ladder;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.clock.TermEvent;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.routing.RoutingRules;
import org.wangge.grid.rules.routing.rule.Agreement;
import org.wangge.grid.rules.routing.rule.Notice;
import org.wangge.grid.rules.routing.rule.SizeBound;
import org.wangge.grid.rules.table.CompiledTable;
import org.wangge.grid.rules.table.DecisionTable;
import org.wangge.grid.rules.table.TableCheck;

/** Checks what the rules around the routing tables name: levels, types, terms and agreements. */
final class StepCheck {

  private final Plan plan;
  private final RoutingRules rules;
  private final List<Finding> findings = new ArrayList<>();

  StepCheck(Plan plan) {
    this.plan = plan;
    this.rules = plan.routing();
  }

  List<Finding> findings() {
    table(rules.exits());
    table(rules.handling());
    for (int i = 0; i < rules.bounds().size(); i++) {
      bound(Place.at("routing", "bounds", i), rules.bounds().get(i));
    }
    rules.agreements().forEach(this::agreement);
    lead();
    notHere(rules.help());
    notHere(rules.tell());
    return findings;
  }

  private void table(DecisionTable<?> table) {
    findings.addAll(
        TableCheck.findings(
            CompiledTable.of(table, plan.caseFacts().vocabulary()),
            Place.at("routing", table.name()).path(),
            false));
  }

  private void bound(Place place, SizeBound bound) {
    List<LevelId> levels = plan.allLevels();
    if (!levels.contains(bound.notBeyond())) {
      findings.add(
          NearestName.unknown(
              "unknown-level",
              Place.at(place.path(), "not-beyond"),
              Text.of("层级", "level"),
              bound.notBeyond().id(),
              levels.stream().map(LevelId::id).toList()));
      return;
    }
    bound
        .boundedTo()
        .ifPresent(
            type -> {
              Place at = Place.at(place.path(), "bounded-to");
              type(at, type);
              plan.postTypes().stream()
                  .filter(each -> each.id().equals(type) && isAbove(each.on(), bound.notBeyond()))
                  .forEach(each -> findings.add(boundedAbove(at, each, bound)));
            });
  }

  private boolean isAbove(LevelId level, LevelId bound) {
    return Stream.concat(Stream.of(plan.levels()), plan.lines().stream().map(Line::levels))
        .map(titles -> new Ladder(List.copyOf(titles.keySet())))
        .anyMatch(
            ladder ->
                ladder.has(level) && ladder.has(bound) && ladder.rungsBelow(level, bound) < 0);
  }

  private static Finding boundedAbove(Place place, PostType type, SizeBound bound) {
    return Finding.error(
        "bounded-to-above",
        place,
        Text.format(
            "%s在%s层级，高于限定的%s",
            "Posts of type %s are on level %s, above the bound %s",
            type.id(),
            type.on(),
            bound.notBeyond()),
        Text.format("请写%s及以下层级的岗位类型。", "Name a type on level %s or below.", bound.notBeyond()));
  }

  private void agreement(Agreement agreement) {
    String path = Place.at("agreements", agreement.id()).path();
    for (int i = 0; i < agreement.rungs().size(); i++) {
      party(Place.at(path, "rungs", i), agreement.rungs().get(i));
    }
    agreement.notice().ifPresent(notice -> notice(Place.at(path, "notice"), notice));
  }

  private void notice(Place place, Notice notice) {
    party(Place.at(place.path(), "lead"), notice.lead());
    Place at = Place.at(place.path(), "term");
    List<TermRule> terms =
        plan.terms().stream().filter(term -> term.id().equals(notice.term())).toList();
    if (terms.isEmpty()) {
      findings.add(
          NearestName.unknown(
              "unknown-term",
              at,
              Text.of("时限", "term"),
              notice.term().toString(),
              plan.terms().stream().map(term -> term.id().toString()).toList()));
    } else if (terms.get(0).from().kind() != TermEvent.Kind.REPORT) {
      findings.add(
          Finding.error(
              "notice-not-from-report",
              at,
              Text.format(
                  "公告期%s从%s起算，不从报告起算",
                  "The notice %s runs from %s, not from the report",
                  notice.term(),
                  terms.get(0).from()),
              Text.of("请另设一个 from: report 的时限。", "Take a term with 'from: report'.")));
    }
  }

  private void party(Place place, Party party) {
    party.postType().ifPresent(type -> type(place, type));
  }

  private void type(Place place, PostTypeId type) {
    List<String> types = plan.postTypes().stream().map(each -> each.id().id()).toList();
    if (!types.contains(type.id())) {
      findings.add(
          NearestName.unknown(
              "unknown-post-type", place, Text.of("岗位类型", "post type"), type.id(), types));
    }
  }

  /** Every agreement that the lead table names is there, and every one that is there is named. */
  private void lead() {
    List<String> known = rules.agreements().stream().map(each -> each.id().id()).toList();
    List<String> named = new ArrayList<>();
    for (int i = 0; i < rules.lead().rows().size(); i++) {
      Place place = Place.at("routing", "lead", "rows", i, "lead");
      rules
          .lead()
          .rows()
          .get(i)
          .output()
          .agreement()
          .ifPresent(
              agreement -> {
                named.add(agreement);
                if (!known.contains(agreement)) {
                  findings.add(
                      NearestName.unknown(
                          "unknown-agreement",
                          place,
                          Text.of("约定", "agreement"),
                          agreement,
                          known));
                }
              });
    }
    if (known.containsAll(named)) {
      known.stream().filter(each -> !named.contains(each)).forEach(this::unused);
    }
  }

  private void unused(String agreement) {
    findings.add(
        Finding.warning(
            "agreement-unused",
            Place.at("agreements", agreement),
            Text.format(
                "主办表没有用到约定%s", "No row of the lead table names the agreement %s", agreement),
            Text.format(
                "请在主办表中写 lead: agreement %s，或删去它。",
                "Write 'lead: agreement %s' in a row, or drop it.", agreement)));
  }

  private void notHere(DecisionTable<Party> table) {
    for (int i = 0; i < table.rows().size(); i++) {
      Party party = table.rows().get(i).output();
      if (party.agreement().isPresent()) {
        findings.add(
            Finding.error(
                "party-not-here",
                Place.at("routing", table.name(), "rows", i, table.name()),
                Text.format("%s表不能写“%s”", "The %s table cannot say '%s'", table.name(), party),
                Text.of("约定只决定主办；请写一个主体。", "An agreement says who leads; name a body.")));
      }
    }
  }
}
