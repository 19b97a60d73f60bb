package org.wangge.grid.rules.lateness;

import java.util.Objects;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;

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
    return !(this instanceof Excluded out && out.why() == Why.VOID);
  }

  /** It counts. */
  record Counted() implements Account {}

  /**
   * It does not count.
   *
   * @param why why not
   * @param clause the clause that says so
   */
  record Excluded(Why why, ClauseRef clause) implements Account {
    /** Checks that the parts are there. */
    public Excluded {
      Objects.requireNonNull(why, "why");
      Objects.requireNonNull(clause, "clause");
    }
  }

  /** Why a case does not count. */
  enum Why {
    /** An appeal against being late was upheld: out of the statistics of timeliness. */
    APPEAL_UPHELD,
    /** The case was deferred: out of the denominator of timeliness. */
    DEFERRED,
    /** The case is void: out of every denominator. */
    VOID;

    /** {@return why, in words} */
    public Text text() {
      return switch (this) {
        case APPEAL_UPHELD ->
            Text.of("逾期申诉成立，不计入按期率", "an appeal was upheld: not counted in timeliness");
        case DEFERRED -> Text.of("缓办，不计入按期率基数", "deferred: not in the denominator of timeliness");
        case VOID -> Text.of("作废，不计入任何基数", "void: in no denominator");
      };
    }
  }
}
