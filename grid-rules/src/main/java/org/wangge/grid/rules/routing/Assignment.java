package org.wangge.grid.rules.routing;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.PostId;

/**
 * A party of a rule, found: the post responsible and whoever acts for it now.
 *
 * <p>Example: the A worker is on leave: {@code post = worker-031-a}, {@code acting = worker-031-b}.
 * What is done counts for {@code post}. Immutable.
 */
@Value.Immutable
public abstract class Assignment {

  Assignment() {}

  /** {@return the party that the rule named} */
  public abstract Party party();

  /** {@return the unit, where the party is one} */
  public abstract Optional<UnitId> unit();

  /** {@return the responsible post} */
  public abstract PostId post();

  /** {@return the post whose holder acts: the same, an AB partner, a superior …} */
  public abstract PostId acting();

  /** {@return who acts, at least one, ordered by id} */
  public abstract List<PersonId> persons();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Assignment}. */
  static final class Builder extends ImmutableAssignment.Builder {
    Builder() {}
  }
}
