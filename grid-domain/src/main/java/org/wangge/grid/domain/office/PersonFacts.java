package org.wangge.grid.domain.office;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is declared about a post holder, as far as a plan asks for it. A fact that is not declared
 * is unknown, never false. Not shown by {@code toString}. Immutable.
 */
@Value.Immutable
public abstract class PersonFacts {

  /** Nothing is declared. */
  public static final PersonFacts NONE = builder().build();

  PersonFacts() {}

  /** {@return the month of birth, where declared} */
  @Value.Redacted
  public abstract Optional<YearMonth> born();

  /** {@return the values of facts, by fact} */
  @Value.Redacted
  public abstract Map<FactId, String> grades();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PersonFacts}; each attribute is set once. */
  public static final class Builder extends ImmutablePersonFacts.Builder {
    Builder() {}
  }
}
