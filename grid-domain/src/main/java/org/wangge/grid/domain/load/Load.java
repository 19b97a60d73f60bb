package org.wangge.grid.domain.load;

import java.util.List;
import org.immutables.value.Value;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.PostId;

/**
 * What one person carries at an instant; get it from {@link Loads}.
 *
 * <p>Example: a person with the worker's post of two grids (120 households allotted) and a
 * liaison's post holds two posts, wears many hats. Immutable.
 */
@Value.Immutable
public abstract class Load {

  Load() {}

  /** {@return the person} */
  public abstract PersonId person();

  /** {@return the posts held, present or not, ordered by id} */
  public abstract List<PostId> posts();

  /** {@return the grids that these posts serve, each once, ordered by id} */
  public abstract List<GridId> grids();

  /** {@return how many households these posts serve, each counted once, see {@link Loads}} */
  public abstract long households();

  /** {@return how many cases are open at these posts} */
  public abstract long openCases();

  /** {@return whether the person holds more than one post} */
  public boolean hasManyHats() {
    return posts().size() > 1;
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Load}. */
  static final class Builder extends ImmutableLoad.Builder {
    Builder() {}
  }
}
