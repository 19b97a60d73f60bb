package org.wangge.grid.domain.reorganisation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.immutables.value.Value;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.staffing.Staffing;

/**
 * What a reorganisation would do; nothing is done yet.
 *
 * <p>Rules: (1) each part and item that does not stay as it is has exactly one change for each
 * thing it hung on; (2) what would be left behind is a change that leads nowhere and an error among
 * the findings; (3) the organisation afterwards is refused if a step cannot be done, something
 * would be left behind, or grids and posts would not fit each other. Immutable.
 */
@Value.Immutable
public abstract class Preview {

  Preview() {}

  /** {@return the reorganisation} */
  public abstract Reorganisation reorganisation();

  /** {@return what changes: parts first, then what hangs on them} */
  public abstract List<Change> changes();

  /** {@return the old codes and where they lead} */
  public abstract Succession.Turn succession();

  /**
   * {@return the organisation afterwards; findings that it had before are left out, paths begin
   * with {@code steps/N}, from 0, or with {@code after}}
   */
  public abstract Result<Staffing> after();

  /** {@return what is wrong with the change, or needs a decision} */
  public List<Finding> findings() {
    return after().findings();
  }

  /** {@return the items that would be left behind} */
  public List<Change.Moved> left() {
    return changes().stream()
        .filter(Change.Moved.class::isInstance)
        .map(Change.Moved.class::cast)
        .filter(moved -> moved.to().isEmpty() && !isEnding(moved.item()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Appointments end with their posts, pairs of which nothing is left, and rosters of an end. */
  private boolean isEnding(Part item) {
    return item.kind() == Part.Kind.APPOINTMENT
        || item.kind() == Part.Kind.PAIR
        || item.kind() == Part.Kind.ROSTER;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Preview}; each attribute is set once. */
  public static final class Builder extends ImmutablePreview.Builder {
    Builder() {}
  }
}
