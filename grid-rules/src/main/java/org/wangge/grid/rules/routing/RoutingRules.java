package org.wangge.grid.rules.routing;

import org.immutables.value.Value;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.bodies.BodyRules;
import org.wangge.grid.rules.table.DecisionTable;

/**
 * The routing of a plan: one table for each question.
 *
 * <p>Rules: (1) {@link #lead} is hit once for every case; (2) the others collect all rows that
 * apply; (3) what post a party of a row means is said by {@link #bodies}. Immutable.
 */
@Value.Immutable
public abstract class RoutingRules {

  RoutingRules() {}

  /** {@return who leads} */
  public abstract DecisionTable<Party> lead();

  /** {@return who helps} */
  public abstract DecisionTable<Party> help();

  /** {@return who is told} */
  public abstract DecisionTable<Party> tell();

  /** {@return which terms run} */
  public abstract DecisionTable<TermId> clocks();

  /** {@return how the posts that a party means are found} */
  @Value.Default
  public BodyRules bodies() {
    return BodyRules.NONE;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RoutingRules}; each attribute is set once. */
  public static final class Builder extends ImmutableRoutingRules.Builder {
    Builder() {}
  }
}
