package org.wangge.grid.rules.bodies;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    List<LevelId> levels = levelAndAbove(asked.staffing().typeOf(post).on());
    for (Duty duty : duties) {
      if (isBelow(levels, duty.lowestLevel())) {
        return Optional.of(
            new DutyReason.BelowLowest(post, duty.lowestLevel().orElseThrow(), duty.clause()));
      }
    }
    return rules
        .bar(asked.category(), levels)
        .map(list -> new DutyReason.NotAdmitted(post, asked.category(), list));
  }

  /** The last of the levels is the post's own. */
  private static boolean isBelow(List<LevelId> levels, Optional<LevelId> lowest) {
    return lowest.filter(levels.subList(0, levels.size() - 1)::contains).isPresent();
  }

  private List<LevelId> levelAndAbove(LevelId level) {
    return asked
        .staffing()
        .organisation()
        .ladders()
        .ladderOf(level)
        .map(ladder -> ladder.levels().subList(0, ladder.levels().indexOf(level) + 1))
        .orElse(ImmutableList.of(level));
  }
}
