package org.wangge.grid.rules.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.post.PostId;

/** Climbs from a post to its superiors; never comes to the same post twice, so it always ends. */
final class Ascent {

  private final Asked asked;
  private final BodyRules rules;
  private final List<Reason> reasons;

  Ascent(Asked asked, BodyRules rules, List<Reason> reasons) {
    this.asked = asked;
    this.rules = rules;
    this.reasons = reasons;
  }

  /** The superiors of a post, the nearest first. */
  List<PostId> superiors(PostId post) {
    List<PostId> all = new ArrayList<>();
    PostId step = post;
    Optional<PostId> up = asked.staffing().superior(step);
    while (up.isPresent() && !up.get().equals(post) && !all.contains(up.get())) {
      reasons.add(new ReachReason.NextLevel(step, up.get()));
      step = up.get();
      all.add(step);
      up = asked.staffing().superior(step);
    }
    if (all.isEmpty()) {
      reasons.add(new DutyReason.NoSuperior(post));
    }
    return all;
  }

  /** The body, or the nearest superior that may have the matter; a unit is bound by no list. */
  Optional<Body> admitted(Body body, List<Duty> duties) {
    if (body.unit().isPresent()) {
      return Optional.of(body);
    }
    List<PostId> passed = new ArrayList<>();
    PostId step = body.post();
    Optional<Reason> bar = bar(step, duties);
    while (bar.isPresent()) {
      reasons.add(bar.get());
      passed.add(step);
      Optional<PostId> up = asked.staffing().superior(step);
      if (up.isEmpty() || passed.contains(up.get())) {
        reasons.add(new DutyReason.NoSuperior(step));
        return Optional.empty();
      }
      reasons.add(new DutyReason.MovedUp(step, up.get()));
      step = up.get();
      bar = bar(step, duties);
    }
    return Optional.of(passed.isEmpty() ? body : Body.of(step));
  }

  private Optional<Reason> bar(PostId post, List<Duty> duties) {
    LevelId level = asked.staffing().typeOf(post).on();
    Stream<Reason> lowest =
        duties.stream()
            .filter(duty -> duty.lowestLevel().filter(l -> rungs(level, l) > 0).isPresent())
            .map(
                duty ->
                    new DutyReason.BelowLowest(
                        post, duty.lowestLevel().orElseThrow(), duty.clause()));
    List<CategoryId> path = rules.duties().path(asked.category());
    Stream<Reason> admission =
        rules.admissions().stream()
            .filter(list -> rungs(level, list.level()) >= 0 && !isAdmitted(list.level(), path))
            .map(list -> new DutyReason.NotAdmitted(post, asked.category(), list));
    return Stream.concat(lowest, admission).findFirst();
  }

  private boolean isAdmitted(LevelId level, List<CategoryId> path) {
    return rules.admissions().stream()
        .filter(list -> list.level().equals(level))
        .anyMatch(list -> list.categories().stream().anyMatch(path::contains));
  }

  /** How far a level lies below another; above it where they stand on different ladders. */
  private int rungs(LevelId level, LevelId above) {
    return asked
        .staffing()
        .organisation()
        .ladders()
        .ladderOf(above)
        .filter(ladder -> ladder.has(level))
        .map(ladder -> ladder.rungsBelow(level, above))
        .orElse(-1);
  }
}
