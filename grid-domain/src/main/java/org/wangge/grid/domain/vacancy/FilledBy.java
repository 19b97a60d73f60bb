package org.wangge.grid.domain.vacancy;

import java.util.Objects;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PostId;

/** Who has to fill a vacancy: a unit, a post, or a body that the organisation does not list. */
public sealed interface FilledBy {

  /** {@return who, as a person reads it} */
  Text text();

  /**
   * A unit of the organisation.
   *
   * @param unit the unit
   */
  record ByUnit(UnitId unit) implements FilledBy {
    /** Checks that it is there. */
    public ByUnit {
      Objects.requireNonNull(unit, "unit");
    }

    @Override
    public Text text() {
      return Text.format("单位%s", "the unit %s", unit);
    }
  }

  /**
   * A post of the organisation.
   *
   * @param post the post
   */
  record ByPost(PostId post) implements FilledBy {
    /** Checks that it is there. */
    public ByPost {
      Objects.requireNonNull(post, "post");
    }

    @Override
    public Text text() {
      return Text.format("岗位%s", "the post %s", post);
    }
  }

  /**
   * A body outside, by the id that the plan writes.
   *
   * @param id its id
   */
  record ByBody(String id) implements FilledBy {
    /** Checks that it is there. */
    public ByBody {
      Objects.requireNonNull(id, "id");
    }

    @Override
    public Text text() {
      return Text.same(id);
    }
  }
}
