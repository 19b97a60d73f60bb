package org.wangge.grid.domain.cases;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PostId;

/**
 * A matter as it was reported: what, where, when, through which channel.
 *
 * <p>Who reported it is not kept. The household, where one is named, is an opaque id. Immutable.
 */
@Value.Immutable
public abstract class Report {

  Report() {}

  /** {@return the id of the case} */
  public abstract CaseId caseId();

  /** {@return when it was reported} */
  public abstract Instant at();

  /** {@return the grid where it lies} */
  public abstract GridId grid();

  /** {@return what kind of matter it is} */
  public abstract CategoryId category();

  /** {@return the channel it came through, where known} */
  public abstract Optional<ChannelId> channel();

  /** {@return the household it is about, where it is about one} */
  public abstract Optional<HouseholdId> household();

  /** {@return the post that received it first, where known} */
  public abstract Optional<PostId> receivedBy();

  /** {@return the number under which its channel knows it, where it has one} */
  public abstract Optional<ReportKey> key();

  /** {@return the post or unit that it complains of, where it does} */
  public abstract Optional<PostOrUnit> about();

  /** {@return the units that it names by their part in the matter, such as the owner} */
  public abstract Map<RoleId, UnitId> named();

  /** {@return facts that the plan has the host declare, by name, as canonical text} */
  public abstract Map<String, String> facts();

  /**
   * The same report of another grid.
   *
   * @param grid the grid
   * @return the report
   */
  public abstract Report withGrid(GridId grid);

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Report}; each attribute is set once. */
  public static final class Builder extends ImmutableReport.Builder {
    Builder() {}
  }
}
