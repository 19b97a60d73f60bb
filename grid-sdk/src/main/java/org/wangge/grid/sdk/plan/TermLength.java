package org.wangge.grid.sdk.plan;

import com.google.common.collect.Sets;
import java.util.Set;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermUnit;
import org.wangge.grid.rules.counting.Counting;

/**
 * How long a term is, as far as that can be said without a calendar: 90 minutes are longer than 1
 * hour, while 5 working days and 6 days are not compared.
 *
 * @param unit the smallest unit of its kind
 * @param amount how many; none for the same day
 */
record TermLength(TermUnit unit, long amount) {

  private static final int OF_AN_HOUR = 60;
  private static final int OF_A_WEEK = 7;
  private static final int OF_A_HALF_MONTH = 15;
  private static final int OF_A_YEAR = 12;
  private static final Set<TermUnit> WHOLE_DAYS =
      Sets.immutableEnumSet(TermUnit.DAYS, TermUnit.WORKING_DAYS, TermUnit.MONTHS);

  /** The length of a term, by the unit in which its counting counts it. */
  static TermLength of(Term term, Counting counting) {
    return of(new Term(term.amount(), counting.unitOf(term)));
  }

  static TermLength of(Term term) {
    long amount = term.amount();
    return switch (term.unit()) {
      case MINUTES, WORKING_MINUTES, DAYS, WORKING_DAYS, MONTHS ->
          new TermLength(term.unit(), amount);
      case HOURS -> new TermLength(TermUnit.MINUTES, amount * OF_AN_HOUR);
      case WORKING_HOURS -> new TermLength(TermUnit.WORKING_MINUTES, amount * OF_AN_HOUR);
      case SAME_DAY -> new TermLength(TermUnit.DAYS, 0);
      case WEEKS -> new TermLength(TermUnit.DAYS, amount * OF_A_WEEK);
      case HALF_MONTHS -> new TermLength(TermUnit.DAYS, amount * OF_A_HALF_MONTH);
      case YEARS -> new TermLength(TermUnit.MONTHS, amount * OF_A_YEAR);
    };
  }

  /** Whether it is certainly shorter than another. */
  boolean isShorterThan(TermLength other) {
    return amount < other.amount && isComparedWith(other);
  }

  /** Whether it is certainly as long as another, or longer. */
  boolean isAtLeast(TermLength other) {
    return amount >= other.amount && isComparedWith(other);
  }

  private boolean isComparedWith(TermLength other) {
    return unit == other.unit
        || (Math.min(amount, other.amount) == 0
            && WHOLE_DAYS.contains(unit)
            && WHOLE_DAYS.contains(other.unit));
  }
}
