package org.wangge.grid.rules.routing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.bodies.BodyRules;
import org.wangge.grid.rules.procedure.Handling;
import org.wangge.grid.rules.routing.rule.Agreement;
import org.wangge.grid.rules.routing.rule.Exit;
import org.wangge.grid.rules.routing.rule.SizeBound;
import org.wangge.grid.rules.table.DecisionTable;
import org.wangge.grid.rules.table.HitPolicy;

/**
 * The routing of a plan: one table for each question.
 *
 * <p>Rules: (1) {@link #lead} is hit once for every case; (2) the others collect all rows that
 * apply, but {@link #exits} and {@link #handling} only the first; (3) what post a party of a row
 * means is said by {@link #bodies}. Immutable.
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

  /** {@return the matters that nobody here leads, hit first; none unless set} */
  @Value.Default
  public DecisionTable<Exit> exits() {
    return new DecisionTable<>("exits", HitPolicy.FIRST, ImmutableList.of());
  }

  /** {@return the procedure and stage of a case, hit first; none unless set} */
  @Value.Default
  public DecisionTable<Handling> handling() {
    return new DecisionTable<>("handling", HitPolicy.FIRST, ImmutableList.of());
  }

  /** {@return how far up matters may go; all that apply must be kept} */
  public abstract List<SizeBound> bounds();

  /** {@return the clause by which whoever a matter is about steps aside to its superior} */
  public abstract Optional<ClauseRef> stepAside();

  /** {@return the clause by which the first receiver is accountable until the hand-over} */
  public abstract Optional<ClauseRef> firstAsked();

  /** {@return the agreements that a row of {@link #lead} may name} */
  public abstract List<Agreement> agreements();

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
