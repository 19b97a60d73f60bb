package org.wangge.grid.rules.lateness;

import java.util.Objects;
import org.wangge.grid.domain.cases.Exclusion;

/**
 * Whether a case counts in the statistics, whatever the fact.
 *
 * <p>Example: an appeal against "late" is upheld; the case leaves the statistics of timeliness, and
 * in fact it was late. Immutable.
 */
public sealed interface Account {

  /** {@return whether it is among the cases of which a share was on time} */
  default boolean inTimeliness() {
    return this instanceof Counted;
  }

  /** {@return whether it is a case at all in any statistics} */
  default boolean inAny() {
    return !(this instanceof Excluded out && out.why() == Exclusion.VOID);
  }

  /** It counts. */
  record Counted() implements Account {}

  /**
   * It does not count.
   *
   * @param why why not
   */
  record Excluded(Exclusion why) implements Account {
    /** Checks that it is there. */
    public Excluded {
      Objects.requireNonNull(why, "why");
    }
  }
}
