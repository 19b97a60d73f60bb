package org.wangge.grid.domain.office;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostType;

/**
 * Who holds which posts, for holding rules against it. Every appointment is to one of the posts,
 * and every post is of one of the types. Immutable; lists keep their order.
 */
@Value.Immutable
public abstract class Holdings {

  Holdings() {}

  /** {@return the grids} */
  public abstract Organisation organisation();

  /** {@return the zone in which days begin} */
  public abstract ZoneId zone();

  /** {@return the types of post} */
  public abstract List<PostType> postTypes();

  /** {@return the posts} */
  public abstract List<Post> posts();

  /** {@return who holds what, when} */
  public abstract List<Appointment> appointments();

  /** {@return what is declared about the holders} */
  public abstract Map<PersonId, PersonFacts> persons();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Holdings}; each attribute is set once. */
  public static final class Builder extends ImmutableHoldings.Builder {
    Builder() {}
  }
}
