package org.wangge.grid.scoring.scheme;

import org.wangge.grid.scoring.points.Points;

/**
 * A score sheet without errors; only this can be assessed.
 *
 * <p>It promises that the parts add up to the total, that every criterion says what follows where
 * nothing can be measured, and that every score from 0 to the total has exactly one grade. Made by
 * {@link SchemeCheck#check}. Immutable.
 */
public final class CheckedScheme {

  private final Scheme scheme;

  CheckedScheme(Scheme scheme) {
    this.scheme = scheme;
  }

  /** {@return the sheet} */
  public Scheme scheme() {
    return scheme;
  }

  /**
   * The grade of a score: the best whose bound it reaches.
   *
   * @param score the score, not negative
   * @return the grade
   * @throws IllegalArgumentException if the score is negative
   */
  public Grade grade(Points score) {
    return scheme.grades().stream()
        .filter(grade -> grade.from().compareTo(score) <= 0)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("A negative score: " + score));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckedScheme checked && checked.scheme.equals(scheme);
  }

  @Override
  public int hashCode() {
    return scheme.hashCode();
  }

  @Override
  public String toString() {
    return "checked " + scheme.id();
  }
}
