package org.wangge.grid.rules.decision;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.Explanation;

/**
 * What a table says for some facts, and why. That it says nothing is an answer with a reason too.
 *
 * @param outcomes what it says: nothing, one outcome, or under {@code collect} any number
 * @param explanation the reason of each
 */
public record TableDecision(List<Outcome> outcomes, Explanation explanation) {

  /** Copies the list. */
  public TableDecision {
    outcomes = ImmutableList.copyOf(outcomes);
    Objects.requireNonNull(explanation, "explanation");
  }
}
