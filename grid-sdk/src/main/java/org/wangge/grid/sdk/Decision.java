package org.wangge.grid.sdk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.routing.Assignment;
import org.wangge.grid.rules.routing.Route;

/**
 * The answer to where a case stands: its route and the terms that run.
 *
 * @param route who leads, helps and is told; or that nobody leads
 * @param clocks the terms that run, in the order of the plan; none where nobody leads
 */
public record Decision(Route route, List<RunningTerm> clocks) {

  /** Copies the list. */
  public Decision {
    Objects.requireNonNull(route, "route");
    clocks = ImmutableList.copyOf(clocks);
  }

  /** {@return who leads, where somebody does} */
  public Optional<Assignment> lead() {
    return route instanceof Route.Routed routed ? Optional.of(routed.lead()) : Optional.empty();
  }

  /**
   * A term that runs.
   *
   * @param term its id
   * @return the term with its deadline, if it runs
   */
  public Optional<RunningTerm> clock(TermId term) {
    return clocks.stream().filter(clock -> clock.rule().id().equals(term)).findFirst();
  }

  /** {@return the reasons of the route; those of a deadline are with its clock} */
  public Explanation explanation() {
    return route.explanation();
  }
}
