package org.wangge.grid.rules.wording;

import java.util.Objects;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.Term;

/**
 * One of several terms that a wording can mean.
 *
 * <p>Example: {@code 15日} can mean {@code 15 days}, as under the Civil Code, or {@code 15
 * working-days}, as under the Administrative Licence Law. Immutable.
 *
 * @param term the term
 * @param ground what it would count and which laws read this number of days so
 */
public record Choice(Term term, Text ground) {

  /** Checks that both are there. */
  public Choice {
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(ground, "ground");
  }
}
