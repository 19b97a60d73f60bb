package org.wangge.grid.domain.sample;

import java.time.Period;
import java.util.List;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.post.Among;
import org.wangge.grid.domain.post.Count;
import org.wangge.grid.domain.post.CoverStep;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.post.PostTypeId;

/** The post types of Le'an, as far as the tests need them. */
public final class SamplePostTypes {

  private SamplePostTypes() {}

  public static PostTypeId id(String type) {
    return PostTypeId.of(type);
  }

  /** A type with its id, level and clause; the rest is left to the caller. */
  public static PostType.Builder type(String id, String on, String clause) {
    return PostType.builder()
        .id(id(id))
        .title(Text.same(id))
        .on(LevelId.of(on))
        .clause(ClauseRef.of(clause));
  }

  /** The level-2 head, but for its tenure. */
  public static PostType.Builder levelTwoHead() {
    return type("level-2-head", "grid", "LA-05")
        .superior(id("level-1-head"))
        .sentByUnit(ClauseRef.of("LA-05"))
        .perGrid(Count.exactly(1))
        .addCover(CoverStep.SUPERIOR);
  }

  /** The part-time worker, but for who covers. */
  public static PostType.Builder partTimeWorker() {
    return type("part-time-worker", "grid-group", "LA-12")
        .superior(id("level-3-head"))
        .paired(ClauseRef.of("LA-14"))
        .sentByUnit(ClauseRef.of("LA-12"))
        .unitFillsVacancy(ClauseRef.of("LA-07"))
        .perGrid(new Count(2, 4))
        .addAmong(Among.HOUSEHOLD, Among.A_POST);
  }

  static List<PostType> all() {
    return List.of(
        type("total-grid-head", "community", "LA-02")
            .addCover(CoverStep.parse("deputy-total-grid-head"))
            .build(),
        type("deputy-total-grid-head", "community", "LA-03")
            .superior(id("total-grid-head"))
            .build(),
        type("level-1-head", "community", "LA-04")
            .superior(id("total-grid-head"))
            .addCover(CoverStep.SUPERIOR)
            .build(),
        levelTwoHead().tenure(Period.ofYears(1)).build(),
        type("level-3-head", "grid-group", "LA-06")
            .superior(id("level-2-head"))
            .sentByUnit(ClauseRef.of("LA-07"))
            .addCover(CoverStep.SUPERIOR)
            .build(),
        type("full-time-worker", "grid", "LA-11")
            .superior(id("level-1-head"))
            .serves(new Count(1, 2))
            .addCover(CoverStep.SUPERIOR)
            .build(),
        partTimeWorker().addCover(CoverStep.AB_PARTNER, CoverStep.SUPERIOR).build(),
        type("group-leader", "grid-group", "LA-13").superior(id("full-time-worker")).build());
  }
}
