package org.wangge.grid.rules.bodies;

import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PostId;

/**
 * A body that a rule means: the post responsible, and the unit for which it answers where the rule
 * names a unit. Example: {@code housing-bureau} by its post {@code level2-g03}. Immutable.
 */
@Value.Immutable
public abstract class Body {

  Body() {}

  /** {@return the unit, where one is meant} */
  public abstract Optional<UnitId> unit();

  /** {@return the post} */
  public abstract PostId post();

  /**
   * A post on its own.
   *
   * @param post the post
   * @return the body
   */
  public static Body of(PostId post) {
    return new Builder().post(post).build();
  }

  /**
   * A unit by the post that answers for it.
   *
   * @param unit the unit
   * @param post the post
   * @return the body
   */
  static Body of(UnitId unit, PostId post) {
    return new Builder().unit(unit).post(post).build();
  }

  /** Builds a {@link Body}. */
  static final class Builder extends ImmutableBody.Builder {
    Builder() {}
  }
}
