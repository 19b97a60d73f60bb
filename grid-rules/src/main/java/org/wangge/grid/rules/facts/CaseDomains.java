package org.wangge.grid.rules.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.condition.CodeTree;

/**
 * The values that a plan gives to the facts of its cases.
 *
 * <p>A fact without any value, such as the kind of grid in a plan that names no kinds, is no fact
 * of that plan. Immutable; order as in the plan.
 */
@Value.Immutable
public abstract class CaseDomains {

  CaseDomains() {}

  /** {@return the categories of matters} */
  public abstract CodeTree categories();

  /** {@return the names of the channels} */
  public abstract Map<String, Text> channels();

  /** {@return the names of the levels} */
  public abstract Map<String, Text> levels();

  /** {@return the names of the parties that may hand a case up} */
  public abstract Map<String, Text> parties();

  /** {@return the names of the kinds of grid} */
  public abstract Map<String, Text> gridKinds();

  /** {@return the names of the kinds of unit} */
  public abstract Map<String, Text> unitKinds();

  /** {@return the names of the types of post} */
  public abstract Map<String, Text> postTypes();

  /** {@return the names of the figures that grids give} */
  public abstract Map<MeasureId, Text> measures();

  /** {@return the plan's calendar, by which a rule may ask for the time} */
  public abstract Optional<WorkTime> workTime();

  /** {@return the facts that the host declares} */
  public abstract List<HostFact> hostFacts();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CaseDomains}; each attribute is set once. */
  public static final class Builder extends ImmutableCaseDomains.Builder {
    Builder() {}
  }
}
