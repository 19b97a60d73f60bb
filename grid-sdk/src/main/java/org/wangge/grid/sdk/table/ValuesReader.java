package org.wangge.grid.sdk.table;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.condition.CodeTree;
import org.wangge.grid.sdk.document.FactDocument;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads the codes of a fact; only a proper tree gives any. */
final class ValuesReader {

  /** What stands for a fact of which nothing, or something, is known. */
  private static final List<String> RESERVED = List.of("unknown", "known");

  private final PartLog log;

  ValuesReader(PartLog log) {
    this.log = log;
  }

  Optional<CodeTree> tree(Place place, Map<String, FactDocument.ValueDocument> values) {
    int before = log.findings().size();
    ImmutableMap.Builder<String, Text> titles = ImmutableMap.builder();
    Map<String, String> parents = new LinkedHashMap<>();
    Place there = Place.at(place.path(), "values");
    values.forEach(
        (code, value) -> {
          log.id(Place.at(there.path(), code), code, Function.identity());
          titles.put(code, Text.of(value.zh(), value.en()));
          value.below().ifPresent(above -> parents.put(code, above));
          value
              .below()
              .filter(above -> !values.containsKey(above))
              .ifPresent(
                  above ->
                      log.add(
                          NearestName.unknown(
                              "unknown-code",
                              Place.at(there.path(), code, "below"),
                              Text.of("取值", "value"),
                              above,
                              values.keySet())));
        });
    log.reserved(there.path(), values.keySet(), RESERVED);
    parents.keySet().stream()
        .filter(code -> goesRound(code, parents))
        .forEach(code -> log.add(circle(Place.at(there.path(), code, "below"), code)));
    if (values.isEmpty()) {
      log.add(noValues(there));
    }
    return log.cleanSince(before)
        ? Optional.of(new CodeTree(titles.buildOrThrow(), parents))
        : Optional.empty();
  }

  private static boolean goesRound(String code, Map<String, String> parents) {
    String up = parents.get(code);
    for (int steps = 0; up != null && steps <= parents.size(); steps++) {
      if (up.equals(code)) {
        return true;
      }
      up = parents.get(up);
    }
    return false;
  }

  private static Finding circle(Place place, String code) {
    return Finding.error(
        "values-in-a-circle",
        place,
        Text.format("取值%s的上级又回到它自己", "What value %s lies below leads back to itself", code),
        Text.of("请删去其中一个 below。", "Drop one 'below'."));
  }

  private static Finding noValues(Place place) {
    return Finding.error(
        "empty-list",
        place,
        Text.format("%s没有列出任何值", "No value is listed under %s", place.path()),
        Text.of("请至少列出一个值。", "List one at least."));
  }
}
