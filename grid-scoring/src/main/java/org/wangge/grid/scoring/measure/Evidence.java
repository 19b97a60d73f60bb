package org.wangge.grid.scoring.measure;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.wangge.grid.scoring.points.Points;

/**
 * One recorded fact that may count in an assessment: a visit made, a week without a log, a rating.
 *
 * <p>Rules: (1) the id names it once and for all; (2) it counts for one subject on one day; (3) the
 * amount is how much of its kind it is, 1 where nothing else is said, never negative. Example:
 * {@code visit} with amount 171 is 171 visits recorded at once. Immutable; it holds no data of
 * residents, only ids.
 */
@Value.Immutable
public abstract class Evidence {

  Evidence() {}

  /** {@return the id, given by the system that recorded it} */
  public abstract EvidenceId id();

  /** {@return the kind, for example {@code visit}} */
  public abstract EvidenceKind kind();

  /** {@return for whom it counts} */
  public abstract SubjectId subject();

  /** {@return the day on which it counts, local date} */
  public abstract LocalDate date();

  /** {@return how much of its kind it is} */
  @Value.Default
  public Points amount() {
    return Points.ONE;
  }

  @Value.Check
  void check() {
    if (amount().signum() < 0) {
      throw new IllegalArgumentException("Negative amount of evidence " + id() + ": " + amount());
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Evidence}; each attribute is set once. */
  public static final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
