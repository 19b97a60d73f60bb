package org.wangge.grid.domain.office;

import java.util.List;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.post.PostTypeId;

/**
 * Something that somebody does on each grid of a level: patrols, reports, solves.
 *
 * <p>Rules: (1) each grid of the level {@link #on} has a post of one of the types {@link
 * #filledBy}, and somebody was appointed to it; (2) with {@link #fromAbove} the nearest grid above
 * that has such a post will do. Example: a grid whose only worker post was never filled does not
 * have the function {@code patrols}. Immutable.
 */
@Value.Immutable
public abstract class GridFunction {

  GridFunction() {}

  /** {@return its id} */
  public abstract FunctionId id();

  /** {@return its name} */
  public abstract Text title();

  /** {@return the level of the grids that must have it} */
  public abstract LevelId on();

  /** {@return the types of post that fill it, at least one} */
  public abstract List<PostTypeId> filledBy();

  /** {@return whether a post of a grid above will do; not unless set} */
  @Value.Default
  public boolean fromAbove() {
    return false;
  }

  /** {@return the clause that asks for it} */
  public abstract ClauseRef clause();

  @Value.Check
  void check() {
    if (filledBy().isEmpty()) {
      throw new IllegalArgumentException("Function " + id() + " is filled by no type of post");
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link GridFunction}; each attribute is set once. */
  public static final class Builder extends ImmutableGridFunction.Builder {
    Builder() {}
  }
}
