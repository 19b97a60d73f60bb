package org.wangge.grid.sdk.plan;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.post.CoverStep;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;

/** Checks the kinds of post among each other: superiors, cover, levels. */
final class PostTypeCheck {

  private final Plan plan;
  private final List<String> names;
  private final ImmutableMap<PostTypeId, PostType> types;
  private final List<Finding> findings = new ArrayList<>();

  PostTypeCheck(Plan plan) {
    this.plan = plan;
    this.types =
        plan.postTypes().stream().collect(ImmutableMap.toImmutableMap(PostType::id, x -> x));
    this.names = types.keySet().stream().map(PostTypeId::id).toList();
  }

  List<Finding> findings() {
    for (PostType type : plan.postTypes()) {
      checkLevel(type);
      type.superior().ifPresent(superior -> checkSuperior(type, superior));
      checkPairsWithin(type);
      for (int i = 0; i < type.cover().size(); i++) {
        checkCover(type, type.cover().get(i), i);
      }
    }
    return findings;
  }

  private void checkLevel(PostType type) {
    if (!plan.allLevels().contains(type.on())) {
      findings.add(
          NearestName.unknown(
              "unknown-level",
              Place.at("post-types", type.id(), "on"),
              Text.of("层级", "level"),
              type.on().id(),
              plan.allLevels().stream().map(LevelId::id).toList()));
    }
  }

  private void checkSuperior(PostType type, PostTypeId superior) {
    Place place = Place.at("post-types", type.id(), "superior");
    if (!types.containsKey(superior)) {
      findings.add(unknownType(place, superior));
    } else if (leadsBack(type)) {
      findings.add(
          Finding.error(
              "superior-cycle",
              place,
              Text.format("%s的上级又回到它自己", "The superiors of %s lead back to itself", type.id()),
              Text.of("请决定谁领导谁。", "Decide who leads whom.")));
    } else if (isBelow(types.get(superior), type)) {
      findings.add(
          Finding.error(
              "superior-below",
              place,
              Text.format(
                  "%s（%s）的上级%s在更低的层级（%s）",
                  "The superior of %s (on %s), %s, is on a lower level (%s)",
                  type.id(),
                  type.on(),
                  superior,
                  types.get(superior).on()),
              Text.of("上级应在同一层级或更高层级。", "A superior is on the same level or a higher one.")));
    } else if (isOutOfReach(types.get(superior), type)) {
      findings.add(
          Finding.error(
              "superior-on-other-line",
              place,
              Text.format(
                  "%s（%s）的上级%s在另一条线（%s）",
                  "The superior of %s (on %s), %s, is on another line (%s)",
                  type.id(),
                  type.on(),
                  superior,
                  types.get(superior).on()),
              Text.of(
                  "上级应在同一条线，或在所设网格的属地。",
                  "A superior is on the same line or, by its seat, in the territory.")));
    }
  }

  /** Whether the superior is on a line to which no seat leads. */
  private boolean isOutOfReach(PostType superior, PostType type) {
    return plan.lines().stream()
        .anyMatch(
            line ->
                line.levels().containsKey(superior.on()) && !line.levels().containsKey(type.on()));
  }

  private boolean leadsBack(PostType type) {
    Optional<PostTypeId> up = type.superior();
    for (int steps = 0; up.isPresent() && steps <= types.size(); steps++) {
      if (up.get().equals(type.id())) {
        return true;
      }
      up = Optional.ofNullable(types.get(up.get())).flatMap(PostType::superior);
    }
    return false;
  }

  private boolean isBelow(PostType superior, PostType type) {
    List<List<LevelId>> ladders = new ArrayList<>();
    ladders.add(plan.levels().keySet().stream().toList());
    plan.lines().forEach(line -> ladders.add(line.levels().keySet().stream().toList()));
    return ladders.stream()
        .anyMatch(
            ladder ->
                ladder.contains(superior.on())
                    && ladder.contains(type.on())
                    && ladder.indexOf(superior.on()) > ladder.indexOf(type.on()));
  }

  private void checkCover(PostType type, CoverStep step, int position) {
    Place place = Place.at("post-types", type.id(), "cover", position);
    if (step instanceof CoverStep.OfType ofType) {
      if (!types.containsKey(ofType.type())) {
        findings.add(unknownType(place, ofType.type()));
      }
    } else if (step instanceof CoverStep.AbPartner && type.paired().isEmpty()) {
      findings.add(
          Finding.error(
              "cover-without-pair",
              place,
              Text.format(
                  "%s由AB岗搭档顶岗，但它没有结对",
                  "%s is covered by an AB partner but is not paired", type.id()),
              Text.of("请写明 paired 及其条款，或删去这一步。", "Say paired with its clause, or drop the step.")));
    } else if (step instanceof CoverStep.Superior && type.superior().isEmpty()) {
      findings.add(
          Finding.error(
              "cover-without-superior",
              place,
              Text.format(
                  "%s由上级顶岗，但它没有上级", "%s is covered by its superior but has none", type.id()),
              Text.of("请写明 superior，或删去这一步。", "Name its superior, or drop the step.")));
    }
  }

  private void checkPairsWithin(PostType type) {
    if (type.pairsWithin().isPresent() && type.paired().isEmpty()) {
      findings.add(
          Finding.error(
              "pairs-within-without-pair",
              Place.at("post-types", type.id(), "pairs-within"),
              Text.format(
                  "%s写明了结对范围，但它没有结对",
                  "%s says how far apart pairs may stand but is not paired", type.id()),
              Text.of(
                  "请写明 paired 及其条款，或删去 pairs-within。",
                  "Say paired with its clause, or drop pairs-within.")));
    }
  }

  private Finding unknownType(Place place, PostTypeId written) {
    return NearestName.unknown(
        "unknown-post-type", place, Text.of("岗位类型", "post type"), written.id(), names);
  }
}
