package org.wangge.grid.rules.decision;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.OrderedFact;

/**
 * One thing that each row of a table says, with the values that it can take.
 *
 * <p>A party or a term is named by its id; that there is such a one is for the check of the plan.
 * Example: {@code new Output(times, Kind.VALUE)}, where {@code times} counts from 1 to 12.
 * Immutable.
 *
 * @param domain its name, title and values
 * @param kind whether it names something of the plan
 */
public record Output(Fact<?> domain, Kind kind) {

  /** What the values of an output are. */
  public enum Kind {
    /** Values of their own. */
    VALUE,
    /** Parties of the plan. */
    PARTY,
    /** Terms of the plan. */
    TERM
  }

  /** Checks that both are there. */
  public Output {
    Objects.requireNonNull(domain, "domain");
    Objects.requireNonNull(kind, "kind");
  }

  /** {@return its name} */
  public String name() {
    return domain.name();
  }

  /**
   * The one way to write a value: amounts with all their decimals.
   *
   * @param text a text
   * @return the canonical text, if it is a value
   */
  public Optional<String> canonical(String text) {
    return canonical(domain, text);
  }

  private static <T> Optional<String> canonical(Fact<T> domain, String text) {
    if (domain instanceof OrderedFact.Amount amount) {
      Optional<BigDecimal> value = amount.parse(text);
      return value.map(number -> amount.write(amount.value(amount.rank(number))));
    }
    return domain.parse(text).map(domain::write);
  }
}
