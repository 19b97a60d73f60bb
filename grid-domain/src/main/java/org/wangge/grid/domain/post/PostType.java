package org.wangge.grid.domain.post;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.LevelId;

/**
 * A kind of post that a plan sets up, for example the level-2 head.
 *
 * <p>Rules: (1) a post of this type serves grids of the level {@link #on}, as many as {@link
 * #serves} allows; (2) it has at most {@link #holders} holders at any instant; (3) {@link #cover}
 * says, in this order, who acts while the holder is away: with {@code [ab-partner, superior]} the
 * AB partner, then the superior. Immutable.
 */
@Value.Immutable
public abstract class PostType {

  PostType() {}

  /** {@return its id} */
  public abstract PostTypeId id();

  /** {@return its name} */
  public abstract Text title();

  /** {@return the level of the grids that it serves} */
  public abstract LevelId on();

  /** {@return the clause that sets it up} */
  public abstract ClauseRef clause();

  /** {@return how many grids one post may serve; one, unless the plan says otherwise} */
  @Value.Default
  public Count serves() {
    return Count.exactly(1);
  }

  /**
   * {@return how many posts of this type each grid of that level must have, where the plan says}
   */
  public abstract Optional<Count> perGrid();

  /** {@return how many persons hold one post at most, 1 or more} */
  @Value.Default
  public int holders() {
    return 1;
  }

  /** {@return the type of the superior post; the top has none} */
  public abstract Optional<PostTypeId> superior();

  /** {@return for how long a holder is not changed, where the plan says} */
  public abstract Optional<Period> tenure();

  /** {@return the clause that pairs each post of this type with an AB partner, where one does} */
  public abstract Optional<ClauseRef> paired();

  /** {@return the clause by which the grid's responsible unit sends the holder, where one does} */
  public abstract Optional<ClauseRef> sentByUnit();

  /** {@return the clause by which the responsible unit fills a vacancy, where one does} */
  public abstract Optional<ClauseRef> unitFillsVacancy();

  /** {@return who acts while the holder is away, in this order} */
  public abstract List<CoverStep> cover();

  /** {@return how far apart the posts of a pair may stand, where the plan says} */
  public abstract Optional<PairsWithin> pairsWithin();

  /** {@return who fills a vacancy and by when, where the plan says} */
  public abstract Optional<VacancyRule> vacancy();

  /** {@return the clause by which somebody is present at every instant, where one does} */
  public abstract Optional<ClauseRef> roundTheClock();

  /** {@return how to pick among several posts on one grid, in this order} */
  public abstract List<Among> among();

  @Value.Check
  void check() {
    if (holders() < 1) {
      throw new IllegalArgumentException("Post type " + id() + ": holders " + holders());
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PostType}; each attribute is set once. */
  public static final class Builder extends ImmutablePostType.Builder {
    Builder() {}
  }
}
