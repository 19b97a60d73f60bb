package org.wangge.grid.sdk.reorganisation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.AddressId;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.reorganisation.Share;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.organisation.HouseholdRange;
import org.wangge.grid.sdk.plan.CheckedPlan;
import org.wangge.grid.sdk.reading.PartLog;
import org.wangge.grid.sdk.reorganisation.ReorganisationDocument.ShareDocument;

/**
 * Reads the grids that a split makes.
 *
 * @param log takes what is wrong
 * @param plan the plan
 * @param place where the step stands
 */
record ShareAssembler(PartLog log, CheckedPlan plan, Place place) {

  private <T> Optional<T> id(String key, String text, Function<String, T> make) {
    return log.id(Place.at(place.path(), key), text, make);
  }

  Optional<Share> read(String id, ShareDocument document) {
    int before = log.findings().size();
    String path = "shares/" + id;
    Share.Builder share = Share.builder().title(PartLog.text(document.title()));
    id(path, id, GridId::of).ifPresent(share::id);
    for (int i = 0; i < document.posts().size(); i++) {
      id(path + "/posts/" + i, document.posts().get(i), PostId::of).ifPresent(share::addPosts);
    }
    for (int i = 0; i < document.grids().size(); i++) {
      id(path + "/grids/" + i, document.grids().get(i), GridId::of).ifPresent(share::addGrids);
    }
    for (int i = 0; i < document.addresses().size(); i++) {
      log.read(
              "bad-addresses",
              Place.at(place.path(), path, "addresses", i),
              Text.of("地点编号或范围", "an address or a range of addresses"),
              document.addresses().get(i),
              "lane-1, lane-1..lane-40",
              HouseholdRange::ids)
          .ifPresent(ids -> ids.forEach(point -> share.addAddresses(AddressId.of(point))));
    }
    for (int i = 0; i < document.households().size(); i++) {
      log.read(
              "bad-households",
              Place.at(place.path(), path, "households", i),
              Text.of("住户编号或范围", "a household or a range of households"),
              document.households().get(i),
              "031-001, 031-001..031-060",
              HouseholdRange::parse)
          .ifPresent(share::addAllHouseholds);
    }
    List<String> known = plan.plan().measures().keySet().stream().map(MeasureId::id).toList();
    document
        .measures()
        .forEach(
            (name, figure) -> {
              if (known.contains(name)) {
                share.putMeasure(MeasureId.of(name), figure);
              } else {
                log.add(
                    NearestName.unknown(
                        "unknown-measure",
                        Place.at(place.path(), path, "measures", name),
                        Text.of("计量项", "measure"),
                        name,
                        known));
              }
            });
    return log.cleanSince(before) ? Optional.of(share.build()) : Optional.empty();
  }
}
