package org.wangge.grid.rules.routing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.term.TermId;

/** Where a case goes at an instant, and why. That it goes nowhere is an answer with reasons too. */
public sealed interface Route {

  /** {@return the reason of each step, first to last} */
  Explanation explanation();

  /**
   * Somebody leads.
   *
   * @param lead who leads
   * @param helpers who helps, in the order of the rules
   * @param told who is told, in the order of the rules
   * @param clocks the terms that run, in the order of the rules
   * @param explanation the reason of each step
   */
  record Routed(
      Assignment lead,
      List<Assignment> helpers,
      List<Assignment> told,
      List<TermId> clocks,
      Explanation explanation)
      implements Route {

    /** Copies the lists. */
    public Routed {
      Objects.requireNonNull(lead, "lead");
      Objects.requireNonNull(explanation, "explanation");
      helpers = ImmutableList.copyOf(helpers);
      told = ImmutableList.copyOf(told);
      clocks = ImmutableList.copyOf(clocks);
    }
  }

  /**
   * Nobody leads.
   *
   * @param explanation what was tried and why it led to nobody
   */
  record Unrouted(Explanation explanation) implements Route {

    /** Checks that the explanation is there. */
    public Unrouted {
      Objects.requireNonNull(explanation, "explanation");
    }
  }
}
