package org.wangge.grid.domain.office;

import java.time.Period;
import java.util.Objects;
import org.wangge.grid.domain.explain.ClauseRef;

/**
 * How long one appointment to a post lasts at most. With 3 years one that begins on 2026-01-01 ends
 * by 2029-01-01, that day not included.
 *
 * @param length the length, longer than nothing
 * @param clause the clause that says so
 */
public record OfficeTerm(Period length, ClauseRef clause) {

  /**
   * Checks the length.
   *
   * @throws IllegalArgumentException if it is zero or negative
   */
  public OfficeTerm {
    Objects.requireNonNull(length, "length");
    Objects.requireNonNull(clause, "clause");
    if (length.isZero() || length.isNegative()) {
      throw new IllegalArgumentException("Not a term of office: " + length);
    }
  }
}
