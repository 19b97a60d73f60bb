package org.wangge.grid.domain.staffing;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Absence;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostType;

/**
 * What is known about the posts of an organisation: unchecked; {@link Staffing#of} checks it.
 *
 * <p>All lists keep their order, so that a finding can name the position. Immutable.
 */
@Value.Immutable
public abstract class StaffingFacts {

  StaffingFacts() {}

  /** {@return the grids and units} */
  public abstract Organisation organisation();

  /** {@return the zone in which days begin} */
  public abstract ZoneId zone();

  /** {@return the types of post that the plan sets up} */
  public abstract List<PostType> postTypes();

  /** {@return the posts} */
  public abstract List<Post> posts();

  /** {@return the AB pairs} */
  public abstract List<AbPair> pairs();

  /** {@return who holds what, when} */
  public abstract List<Appointment> appointments();

  /** {@return who is away, when} */
  public abstract List<Absence> absences();

  /** {@return the post that answers for a unit outside the grids that it takes} */
  public abstract Map<UnitId, PostId> contacts();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link StaffingFacts}; each attribute is set once. */
  public static final class Builder extends ImmutableStaffingFacts.Builder {
    Builder() {}
  }
}
