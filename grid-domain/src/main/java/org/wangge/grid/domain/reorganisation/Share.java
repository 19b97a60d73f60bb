package org.wangge.grid.domain.reorganisation;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.AddressId;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.post.PostId;

/**
 * One of the grids into which a grid is split, with what it gets of the old one.
 *
 * <p>Rules: (1) level, parent, responsible unit, kinds and seats are those of the old grid; (2)
 * posts, grids and points of territory that no share names are left behind, and so are households
 * that hang on the old grid itself; (3) a household allotted to a post goes with the post; (4)
 * figures are given anew, since nobody can divide them; (5) code and map stay with the share that
 * keeps the id; (6) the shares are neighbours of each other and of all that the old grid was
 * beside. Immutable.
 */
@Value.Immutable
public abstract class Share {

  Share() {}

  /** {@return the new grid; one share may keep the id of the old one} */
  public abstract GridId id();

  /** {@return its name} */
  public abstract Text title();

  /** {@return the posts of the old grid that serve this one} */
  public abstract List<PostId> posts();

  /** {@return the points of territory of the old grid that lie in this one} */
  public abstract List<AddressId> addresses();

  /** {@return the households of the old grid that lie in this one} */
  public abstract List<HouseholdId> households();

  /** {@return the grids inside the old one that lie in this one} */
  public abstract List<GridId> grids();

  /** {@return its figures} */
  public abstract Map<MeasureId, Long> measures();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Share}; each attribute is set once. */
  public static final class Builder extends ImmutableShare.Builder {
    Builder() {}
  }
}
