package org.wangge.grid.rules.wording;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.rules.counting.CountingId;

/**
 * What a published wording says: one term, several to choose from, or none that can be counted.
 *
 * <p>Example: {@code 24小时内} is {@link Clear}, {@code 15日} is {@link Open}, {@code 及时} is {@link
 * NotUnderstood}. Get one from {@link PublishedWording#read(String)}. Immutable.
 */
public sealed interface Reading {

  /** {@return everything found in the wording; an error unless the reading is clear} */
  List<Finding> findings();

  /**
   * The wording says one term.
   *
   * @param term the term
   * @param countings the countings that the wording itself names, often none: {@code 紧急工作时} names
   *     {@code city-management-urgent}
   * @param findings notes and warnings, for example that a working day has two readings
   */
  record Clear(Term term, List<CountingId> countings, List<Finding> findings) implements Reading {

    /** Copies the lists. */
    public Clear {
      Objects.requireNonNull(term, "term");
      countings = ImmutableList.copyOf(countings);
      findings = ImmutableList.copyOf(findings);
    }
  }

  /**
   * The wording leaves open which of several terms is meant; its author has to choose.
   *
   * @param choices the terms, at least two
   * @param findings what is open, first; then notes and warnings
   */
  record Open(List<Choice> choices, List<Finding> findings) implements Reading {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is nothing to choose or nothing was found
     */
    public Open {
      choices = ImmutableList.copyOf(choices);
      findings = ImmutableList.copyOf(findings);
      if (choices.size() < 2 || findings.isEmpty()) {
        throw new IllegalArgumentException("Nothing is open: " + choices);
      }
    }
  }

  /**
   * The wording says no term that could be counted.
   *
   * @param finding why, with the texts to write instead
   */
  record NotUnderstood(Finding finding) implements Reading {

    /** Checks that it is there. */
    public NotUnderstood {
      Objects.requireNonNull(finding, "finding");
    }

    @Override
    public List<Finding> findings() {
      return ImmutableList.of(finding);
    }
  }
}
