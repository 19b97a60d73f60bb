package org.wangge.grid.rules.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.rules.deadline.Deadline;

/**
 * What a clock has to keep to: a counted end, a date set by hand, or, while it stands still, the
 * time that it has left.
 *
 * <p>Rules: (1) a clock that stands still without a known end of that has no due instant; (2) one
 * that was over before it came to stand still keeps its end. Immutable.
 */
public sealed interface Target {

  /** {@return the instant by which the work is due, where it is known} */
  default Optional<Instant> due() {
    Optional<Instant> earliest = earliest();
    return earliest.equals(latest()) ? earliest : Optional.empty();
  }

  /** {@return the earliest instant that may be the due one} */
  default Optional<Instant> earliest() {
    if (this instanceof Counted counted) {
      return counted.deadline().earliest();
    }
    return this instanceof Fixed fixed ? Optional.of(fixed.at()) : Optional.empty();
  }

  /** {@return the latest instant that may be the due one} */
  default Optional<Instant> latest() {
    if (this instanceof Counted counted) {
      return counted.deadline().latest();
    }
    return earliest();
  }

  /** {@return how the end was counted; nothing where none was} */
  default Explanation explanation() {
    return this instanceof Counted counted ? counted.deadline().explanation() : Explanation.NONE;
  }

  /**
   * Whether two come to the same, however they were reached.
   *
   * @param other the other
   * @return true if kind and bounds are equal
   */
  default boolean sameAs(Target other) {
    if (this instanceof Still || other instanceof Still) {
      return equals(other);
    }
    return earliest().equals(other.earliest())
        && latest().equals(other.latest())
        && isProvisional() == other.isProvisional();
  }

  /** {@return whether the end depends on dates whose calendar is not published} */
  default boolean isProvisional() {
    return this instanceof Counted counted && counted.deadline() instanceof Deadline.Provisional;
  }

  /**
   * The end is counted.
   *
   * @param deadline the end, or its bounds, or that there is none
   */
  record Counted(Deadline deadline) implements Target {
    // Bounds of a provisional end may coincide; it is known all the same only when it is confirmed.
    @Override
    public Optional<Instant> due() {
      return deadline instanceof Deadline.Due end ? Optional.of(end.due()) : Optional.empty();
    }
  }

  /**
   * The end was set by hand.
   *
   * @param at the end
   */
  record Fixed(Instant at) implements Target {}

  /**
   * The clock stands still; it has no due instant until it runs on.
   *
   * @param since since when
   * @param remaining what it has left, in the time it is counted in
   */
  record Still(Instant since, Answer<Duration> remaining) implements Target {}
}
