package org.wangge.grid.sdk.plan;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.LineId;

/**
 * A ladder beside the territory with its names, such as the party's: general branch, branch, group.
 * Immutable.
 */
@Value.Immutable
public abstract class Line {

  Line() {}

  /** {@return its id} */
  public abstract LineId id();

  /** {@return its name} */
  public abstract Text title();

  /** {@return its levels with their names, top first} */
  public abstract Map<LevelId, Text> levels();

  /** {@return the clause that sets it up} */
  public abstract Optional<ClauseRef> clause();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Line}; each attribute is set once. */
  public static final class Builder extends ImmutableLine.Builder {
    Builder() {}
  }
}
