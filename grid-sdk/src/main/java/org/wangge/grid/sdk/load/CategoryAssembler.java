package org.wangge.grid.sdk.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.cases.Category;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.post.TradeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.condition.CodeTree;
import org.wangge.grid.rules.facts.HostFact;
import org.wangge.grid.sdk.document.CategoryDocument;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads the categories of a plan; only a proper tree gives codes. */
final class CategoryAssembler {

  private final PartLog log;
  private final List<Category> categories = new ArrayList<>();

  CategoryAssembler(PartLog log) {
    this.log = log;
  }

  List<Category> categories() {
    return categories;
  }

  Optional<CodeTree> read(Map<String, CategoryDocument> documents) {
    int before = log.findings().size();
    Map<String, Text> titles = new LinkedHashMap<>();
    Map<String, String> parents = new LinkedHashMap<>();
    documents.forEach(
        (id, document) -> {
          log.id(Place.at("categories", id), id, CategoryId::of);
          titles.put(id, PartLog.text(document.title()));
          document.parent().ifPresent(parent -> parents.put(id, parent));
        });
    parents.forEach((id, parent) -> checkParent(id, parent, documents));
    if (!log.cleanSince(before)) {
      return Optional.empty();
    }
    titles.keySet().stream().filter(id -> goesRound(id, parents)).forEach(this::addCycle);
    if (!log.cleanSince(before)) {
      return Optional.empty();
    }
    Map<String, TradeId> trades = new LinkedHashMap<>();
    documents.forEach((id, document) -> trade(id, document).ifPresent(t -> trades.put(id, t)));
    titles.forEach(
        (id, title) ->
            categories.add(
                Category.builder()
                    .id(CategoryId.of(id))
                    .title(title)
                    .parent(Optional.ofNullable(parents.get(id)).map(CategoryId::of))
                    .trade(Optional.ofNullable(trades.get(id)))
                    .addAllNeeds(documents.get(id).needs())
                    .build()));
    return Optional.of(new CodeTree(titles, parents));
  }

  private Optional<TradeId> trade(String id, CategoryDocument document) {
    return document
        .trade()
        .flatMap(text -> log.id(Place.at("categories", id, "trade"), text, TradeId::of));
  }

  /** What a report needs is a fact of the host, or a field that reports have. */
  void checkNeeds(Map<String, CategoryDocument> documents, List<HostFact> facts) {
    List<String> names = new ArrayList<>(Category.FIELDS);
    facts.forEach(fact -> names.add(fact.fact().name()));
    documents.forEach(
        (id, document) -> {
          for (int i = 0; i < document.needs().size(); i++) {
            if (!names.contains(document.needs().get(i))) {
              log.add(
                  NearestName.unknown(
                      "unknown-fact",
                      Place.at("categories", id, "needs", i),
                      Text.of("事实", "fact"),
                      document.needs().get(i),
                      names));
            }
          }
        });
  }

  private void checkParent(String id, String parent, Map<String, CategoryDocument> known) {
    if (!known.containsKey(parent)) {
      log.add(
          NearestName.unknown(
              "unknown-category",
              Place.at("categories", id, "parent"),
              Text.of("类别", "category"),
              parent,
              known.keySet()));
    }
  }

  private static boolean goesRound(String id, Map<String, String> parents) {
    String up = parents.get(id);
    for (int steps = 0; up != null && steps <= parents.size(); steps++) {
      if (up.equals(id)) {
        return true;
      }
      up = parents.get(up);
    }
    return false;
  }

  private void addCycle(String id) {
    log.add(
        Finding.error(
            "category-cycle",
            Place.at("categories", id, "parent"),
            Text.format("类别%s的上级又回到它自己", "The parents of category %s lead back to itself", id),
            Text.of("请删去其中一个 parent。", "Drop one of the parents.")));
  }
}
