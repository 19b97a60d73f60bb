package org.wangge.grid.rules.bodies;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.organisation.LevelId;

/**
 * A row of the duty list (职责清单): who leads matters of a category, who helps, and below which level
 * they may not be handed.
 *
 * <p>Rules: (1) the row covers all categories below its own; (2) of several rows the one of the
 * most special category holds; (3) two rows of one category have an equal claim unless an {@link
 * Overlap} says which leads. Example: {@code street-lamp} → {@code unit lighting-station}, helped
 * by {@code grid-head}, not below the street. Immutable.
 */
@Value.Immutable
public abstract class Duty {

  Duty() {}

  /** {@return the category of the matter} */
  public abstract CategoryId category();

  /** {@return who leads} */
  public abstract Party lead();

  /** {@return who helps} */
  public abstract List<Party> helpers();

  /** {@return the lowest level whose posts may lead it, where there is a bound} */
  public abstract Optional<LevelId> lowestLevel();

  /** {@return the clause that says so} */
  public abstract ClauseRef clause();

  @Value.Check
  void check() {
    if (!leads(lead()) || !helpers().stream().allMatch(Duty::helps)) {
      throw new IllegalArgumentException("A duty list names no duty list: " + lead() + helpers());
    }
  }

  /**
   * Whether a duty list may name a party as lead.
   *
   * @param party the party
   * @return false for what the list itself says, and for several posts at once
   */
  public static boolean leads(Party party) {
    return helps(party) && !party.form().isSeveral();
  }

  /**
   * Whether a duty list may name a party as helper.
   *
   * @param party the party
   * @return false for what the list itself says
   */
  public static boolean helps(Party party) {
    return !party.equals(Party.DUTY_LEAD) && !party.equals(Party.DUTY_HELPERS);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Duty}; each attribute is set once. */
  public static final class Builder extends ImmutableDuty.Builder {
    Builder() {}
  }
}
