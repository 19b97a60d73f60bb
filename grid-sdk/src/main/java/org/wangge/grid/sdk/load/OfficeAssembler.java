package org.wangge.grid.sdk.load;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.office.Crew;
import org.wangge.grid.domain.office.FactId;
import org.wangge.grid.domain.office.FunctionId;
import org.wangge.grid.domain.office.GridFunction;
import org.wangge.grid.domain.office.OfficeRules;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.post.TradeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.document.FunctionDocument;
import org.wangge.grid.sdk.document.PlanDocument;
import org.wangge.grid.sdk.document.PostTypeDocument;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads who may hold the posts of a plan, its crews and the functions that grids must have. */
final class OfficeAssembler {

  /** What is written under persons or as a fact of eligibility and is no fact of a plan's own. */
  private static final List<String> RESERVED =
      List.of(
          "born",
          HolderRulesAssembler.AGE,
          HolderRulesAssembler.MONTHS_IN,
          OfficeRules.EDUCATION.id());

  /** What is nobody's business in choosing a post holder; no fact may bear such a word. */
  private static final ImmutableSet<String> NOT_ALLOWED =
      ImmutableSet.of(
          "health",
          "disease",
          "disability",
          "religion",
          "religious",
          "faith",
          "politics",
          "political",
          "party",
          "ethnicity",
          "ethnic",
          "race",
          "crime",
          "criminal",
          "conviction");

  private final PartLog log;

  OfficeAssembler(PartLog log) {
    this.log = log;
  }

  OfficeRules read(PlanDocument document) {
    HolderRulesAssembler holders = new HolderRulesAssembler(log);
    List<Crew> crews = new ArrayList<>();
    document
        .postTypes()
        .forEach(
            (id, type) -> {
              holders.read(id, type);
              crew(id, type).ifPresent(crews::add);
            });
    List<GridFunction> functions = new ArrayList<>();
    document
        .functions()
        .forEach((id, function) -> function(id, function).ifPresent(functions::add));
    return OfficeRules.builder()
        .putAllHolders(holders.rules())
        .putAllTrades(trades(document))
        .addAllCrews(crews)
        .addAllFunctions(functions)
        .putAllFacts(facts(document.personFacts()))
        .build();
  }

  private Map<TradeId, Text> trades(PlanDocument document) {
    Map<TradeId, Text> trades = new LinkedHashMap<>();
    document
        .trades()
        .forEach(
            (id, title) ->
                log.id(Place.at("trades", id), id, TradeId::of)
                    .ifPresent(trade -> trades.put(trade, PartLog.text(title))));
    return trades;
  }

  private Map<FactId, List<String>> facts(Map<String, List<String>> documents) {
    log.reserved("person-facts", documents.keySet(), RESERVED);
    Map<FactId, List<String>> facts = new LinkedHashMap<>();
    documents.forEach(
        (id, grades) -> {
          Place place = Place.at("person-facts", id);
          if (Splitter.on('-').splitToStream(id).anyMatch(NOT_ALLOWED::contains)) {
            log.add(notAllowed(place, id));
          }
          Optional<FactId> fact = log.id(place, id, FactId::of);
          List<String> read = new ArrayList<>();
          for (int i = 0; i < grades.size(); i++) {
            log.id(Place.at("person-facts", id, i), grades.get(i), text -> text)
                .ifPresent(read::add);
          }
          fact.ifPresent(key -> facts.put(key, read));
        });
    return facts;
  }

  private static Finding notAllowed(Place place, String id) {
    return Finding.error(
        "fact-not-allowed",
        place,
        Text.format("不得登记任职人的“%s”", "'%s' of a post holder is not to be recorded", id),
        Text.of(
            "健康、信仰、政治面貌、民族和犯罪记录不作为条件，请删去。",
            "Health, faith, politics, ethnicity and criminal records are no conditions: drop it."));
  }

  private Optional<Crew> crew(String id, PostTypeDocument document) {
    if (document.onePerTrade().isEmpty()
        || !IdForm.isValid(id)
        || !ClauseRef.isValid(document.clause())) {
      return Optional.empty();
    }
    PostTypeDocument.CrewDocument written = document.onePerTrade().get();
    Place place = HolderRulesAssembler.at(id, "one-per-trade");
    List<TradeId> trades = new ArrayList<>();
    for (int i = 0; i < written.trades().size(); i++) {
      log.id(Place.at(place.path(), "trades", i), written.trades().get(i), TradeId::of)
          .ifPresent(trades::add);
    }
    if (written.trades().isEmpty()) {
      log.add(
          Finding.error(
              "crew-without-trades",
              place,
              Text.format("%s没有列出工种", "The crew of %s lists no trades", id),
              Text.of("请在 trades 中列出工种。", "List them under trades.")));
    }
    Optional<ClauseRef> clause =
        HolderRulesAssembler.clause(log, place, ClauseRef.of(document.clause()), written.clause());
    return trades.isEmpty()
        ? Optional.empty()
        : clause.map(read -> new Crew(PostTypeId.of(id), trades, read));
  }

  private Optional<GridFunction> function(String id, FunctionDocument document) {
    int before = log.findings().size();
    Place place = Place.at("functions", id);
    Optional<FunctionId> function = log.id(place, id, FunctionId::of);
    Optional<LevelId> on = log.id(Place.at(place.path(), "on"), document.on(), LevelId::of);
    Optional<ClauseRef> clause = log.clause(Place.at(place.path(), "clause"), document.clause());
    List<PostTypeId> types = new ArrayList<>();
    for (int i = 0; i < document.filledBy().size(); i++) {
      log.id(Place.at(place.path(), "filled-by", i), document.filledBy().get(i), PostTypeId::of)
          .ifPresent(types::add);
    }
    if (document.filledBy().isEmpty()) {
      log.add(
          Finding.error(
              "function-without-types",
              place,
              Text.format("职能%s没有岗位类型承担", "The function %s is filled by no post type", id),
              Text.of("请在 filled-by 中写明岗位类型。", "Name post types under filled-by.")));
    }
    if (!log.cleanSince(before)) {
      return Optional.empty();
    }
    return Optional.of(
        GridFunction.builder()
            .id(function.orElseThrow())
            .title(PartLog.text(document.title()))
            .on(on.orElseThrow())
            .addAllFilledBy(types)
            .fromAbove(document.fromAbove())
            .clause(clause.orElseThrow())
            .build());
  }
}
