package org.wangge.grid.rules.norm;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.post.PostTypeId;

/** What a norm looks at on one grid. Immutable. */
public sealed interface Quantity {

  /** {@return the quantity as a phrase} */
  Text text();

  /**
   * A measure of the grid: {@code households}.
   *
   * @param measure the measure
   */
  record OfMeasure(MeasureId measure) implements Quantity {
    /** Checks that the measure is there. */
    public OfMeasure {
      Objects.requireNonNull(measure, "measure");
    }

    @Override
    public Text text() {
      return Text.same(measure.id());
    }
  }

  /**
   * Posts of some types on the grid and below, for each so many of a measure: 18 community workers
   * per 10,000 residents.
   *
   * @param posts the types that count, each post once
   * @param per so many of the measure, at least 1
   * @param measure the measure
   */
  record PostsPer(List<PostTypeId> posts, long per, MeasureId measure) implements Quantity {
    /** Copies and checks the parts. */
    public PostsPer {
      posts = ImmutableList.copyOf(posts);
      Objects.requireNonNull(measure, "measure");
      if (posts.isEmpty() || per < 1) {
        throw new IllegalArgumentException("Posts " + posts + " per " + per);
      }
    }

    @Override
    public Text text() {
      return Text.format("每%s%s的%s", "%3$s per %1$s %2$s", per, measure, Text.list(posts));
    }
  }

  /**
   * A measure of the grid shared among its posts of one type: households per group leader.
   *
   * @param measure the measure
   * @param post the type
   */
  record MeasurePerPost(MeasureId measure, PostTypeId post) implements Quantity {
    /** Checks that both are there. */
    public MeasurePerPost {
      Objects.requireNonNull(measure, "measure");
      Objects.requireNonNull(post, "post");
    }

    @Override
    public Text text() {
      return Text.format("每个%2$s的%1$s", "%s per %s", measure, post);
    }
  }

  /**
   * The grids of a level inside the grid: 81 villages in the town.
   *
   * @param level the level of those counted
   */
  record GridsBelow(LevelId level) implements Quantity {
    /** Checks that the level is there. */
    public GridsBelow {
      Objects.requireNonNull(level, "level");
    }

    @Override
    public Text text() {
      return Text.format("%s数量", "number of grids of level %s", level);
    }
  }
}
