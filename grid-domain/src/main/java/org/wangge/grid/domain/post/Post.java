package org.wangge.grid.domain.post;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.UnitId;

/**
 * One post on one or more grids, for example the B worker of grid group {@code G031}.
 *
 * <p>Rules: (1) it serves at least one grid; (2) where a unit sends its holder, the post names that
 * unit; (3) households allotted to it (LA-12 and its like) are opaque ids. Immutable.
 */
@Value.Immutable
public abstract class Post {

  Post() {}

  /** {@return its id} */
  public abstract PostId id();

  /** {@return its type} */
  public abstract PostTypeId type();

  /** {@return the grids it serves, at least one} */
  public abstract List<GridId> grids();

  /** {@return the unit that sends its holder, where one does} */
  public abstract Optional<UnitId> sentBy();

  /** {@return the households allotted to it} */
  public abstract List<HouseholdId> households();

  /** {@return the trade that it stands for in a crew, where it does} */
  public abstract Optional<TradeId> trade();

  /**
   * The same post under another id.
   *
   * @param id the id
   * @return the post
   */
  public abstract Post withId(PostId id);

  /**
   * The same post on other grids.
   *
   * @param grids the grids, at least one
   * @return the post
   */
  public abstract Post withGrids(Iterable<? extends GridId> grids);

  /**
   * The same post sent by another unit.
   *
   * @param sentBy the unit
   * @return the post
   */
  public abstract Post withSentBy(UnitId sentBy);

  /**
   * The same post with other households.
   *
   * @param households the households
   * @return the post
   */
  public abstract Post withHouseholds(Iterable<? extends HouseholdId> households);

  @Value.Check
  void check() {
    if (grids().isEmpty()) {
      throw new IllegalArgumentException("Post " + id() + " serves no grid");
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Post}; each attribute is set once. */
  public static final class Builder extends ImmutablePost.Builder {
    Builder() {}
  }
}
