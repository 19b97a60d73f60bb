package org.wangge.grid.rules.routing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.procedure.Handling;
import org.wangge.grid.rules.routing.rule.Exit;
import org.wangge.grid.rules.routing.rule.SizeBound;

/**
 * Where a case goes at an instant, and why. That it goes nowhere, or elsewhere, is an answer with
 * reasons too.
 */
public sealed interface Route {

  /** {@return the reason of each step, first to last} */
  Explanation explanation();

  /**
   * The same route with reasons in front of its own.
   *
   * @param before the reasons
   * @return the route
   */
  Route after(Explanation before);

  /** Somebody leads; nobody leads and helps as well. Immutable. */
  @Value.Immutable
  abstract non-sealed class Routed implements Route {

    Routed() {}

    /** {@return who leads} */
    public abstract Assignment lead();

    /** {@return who helps, in the order of the rules} */
    public abstract List<Assignment> helpers();

    /** {@return who is told, in the order of the rules} */
    public abstract List<Assignment> told();

    /** {@return the terms that run, in the order of the rules} */
    public abstract List<TermId> clocks();

    /** {@return the procedure and stage, where the plan has a table for them and a row applies} */
    public abstract Optional<Handling> handling();

    /** {@return the bound that kept the matter from going further up, where one did} */
    public abstract Optional<SizeBound> heldBy();

    /**
     * {@return who answers for the matter being taken care of, where the plan has first-asked
     * responsibility and the first receiver is known: that one, or the lead that accepted it}
     */
    public abstract Optional<PostId> accountable();

    @Override
    public abstract Explanation explanation();

    /**
     * The same route with another explanation.
     *
     * @param explanation the explanation
     * @return the route
     */
    public abstract Routed withExplanation(Explanation explanation);

    @Override
    public Route after(Explanation before) {
      return withExplanation(before.then(explanation()));
    }

    /** {@return a new builder} */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a {@link Routed}; each attribute is set once. */
    public static final class Builder extends ImmutableRouted.Builder {
      Builder() {}
    }
  }

  /**
   * The matter is not for the grids; it has another, right channel.
   *
   * @param exit the way out, with the channel
   * @param explanation why
   */
  record Exited(Exit exit, Explanation explanation) implements Route {

    /** Checks that both are there. */
    public Exited {
      Objects.requireNonNull(exit, "exit");
      Objects.requireNonNull(explanation, "explanation");
    }

    @Override
    public Route after(Explanation before) {
      return new Exited(exit, before.then(explanation));
    }
  }

  /**
   * Nobody leads.
   *
   * @param explanation what was tried and why it led to nobody
   * @param nearest the rows of the lead table that would apply if the fewest conditions changed
   */
  record Unrouted(Explanation explanation, List<NearRow> nearest) implements Route {

    /** Copies the list. */
    public Unrouted {
      Objects.requireNonNull(explanation, "explanation");
      nearest = ImmutableList.copyOf(nearest);
    }

    /**
     * Nobody leads, for a reason that no row of a table could change.
     *
     * @param explanation the reason
     */
    public Unrouted(Explanation explanation) {
      this(explanation, ImmutableList.of());
    }

    @Override
    public Route after(Explanation before) {
      return new Unrouted(before.then(explanation), nearest);
    }
  }
}
