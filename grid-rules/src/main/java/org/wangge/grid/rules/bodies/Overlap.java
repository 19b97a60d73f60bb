package org.wangge.grid.rules.bodies;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.immutables.value.Value;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.ClauseRef;

/**
 * Which of two competent bodies leads matters of some categories; the other helps.
 *
 * <p>Rules: (1) a category stands for all below it; (2) the lead is one of the two. Example: of
 * {@code unit police-station} and {@code unit city-management} the latter leads {@code noise}.
 * Immutable.
 */
@Value.Immutable
public abstract class Overlap {

  Overlap() {}

  /** {@return the two bodies} */
  public abstract List<Party> between();

  /** {@return what they overlap in} */
  public abstract List<CategoryId> categories();

  /** {@return the one that leads} */
  public abstract Party lead();

  /** {@return the clause that says so} */
  public abstract ClauseRef clause();

  @Value.Check
  void check() {
    if (between().size() != 2
        || ImmutableSet.copyOf(between()).size() != 2
        || !between().contains(lead())) {
      throw new IllegalArgumentException("Not an overlap of two bodies: " + between());
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Overlap}; each attribute is set once. */
  public static final class Builder extends ImmutableOverlap.Builder {
    Builder() {}
  }
}
