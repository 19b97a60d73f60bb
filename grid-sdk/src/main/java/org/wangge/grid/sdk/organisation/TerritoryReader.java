package org.wangge.grid.sdk.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Code;
import org.wangge.grid.domain.organisation.KindId;
import org.wangge.grid.domain.organisation.MapReference;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads what is said of a grid beyond its place in the tree: kinds, points of territory, a map. */
final class TerritoryReader {

  private static final int MOST_POINTS = 500_000;

  private final PartLog log;
  private int points;

  TerritoryReader(PartLog log) {
    this.log = log;
  }

  <T> List<T> ids(List<String> texts, Function<String, T> make, Object... path) {
    List<T> ids = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      log.id(Place.at(Place.at(path).path(), i), texts.get(i), make).ifPresent(ids::add);
    }
    return ids;
  }

  Optional<KindId> kind(Place place, String written, Collection<KindId> known, Text what) {
    Optional<KindId> kind = log.id(place, written, KindId::of);
    if (kind.isPresent() && !known.contains(kind.get())) {
      log.add(
          NearestName.unknown(
              "unknown-kind", place, what, written, known.stream().map(KindId::id).toList()));
      return Optional.empty();
    }
    return kind;
  }

  Optional<Code> code(Place place, Optional<String> written) {
    return written.flatMap(text -> log.id(place, text, Code::of));
  }

  Optional<MapReference> map(Place place, Optional<Node> written) {
    Optional<String> text = written.map(MapText::of);
    int length = text.map(String::length).orElse(1);
    if (length < 1 || length > MapReference.MAX_LENGTH) {
      log.add(
          Finding.error(
              "bad-map",
              place,
              Text.format("地图引用有%s个字符", "The map reference has %s characters", length),
              Text.format(
                  "请填写1至%s个字符；更大的地图请只写名称。",
                  "1 to %s characters; of a larger map give the name only.",
                  MapReference.MAX_LENGTH)));
      return Optional.empty();
    }
    return text.map(MapReference::new);
  }

  /** Ids and ranges of ids; beyond the limit nothing is read. */
  <T> List<T> points(
      String code, Text what, List<String> texts, Function<String, T> make, Place place) {
    List<T> all = new ArrayList<>();
    for (int i = 0; i < texts.size() && points <= MOST_POINTS; i++) {
      Optional<List<String>> ids =
          log.read(
              code,
              Place.at(place.path(), i),
              what,
              texts.get(i),
              "031-001..031-060",
              HouseholdRange::ids);
      points += ids.map(List::size).orElse(0);
      if (points > MOST_POINTS) {
        log.add(
            Finding.error(
                "too-many-points",
                Place.at(place.path(), i),
                Text.format(
                    "各网格列出的地点和住户超过%s处",
                    "The grids list more than %s addresses and households", MOST_POINTS),
                Text.of("请核对范围，或分成几个组织文件。", "Look at the ranges, or split the organisation.")));
      } else {
        ids.ifPresent(list -> list.forEach(id -> all.add(make.apply(id))));
      }
    }
    return all;
  }
}
