package org.wangge.grid.rules.condition;

import java.util.Objects;
import org.wangge.grid.domain.explain.Text;

/**
 * The value of an ordered fact keeps to a limit.
 *
 * <p>以上 and 以下 include the limit, 超过 and 不满 do not (民法典 1259). Example: more than 3 persons is
 * {@code new Limit.From<>(persons, BigDecimal.valueOf(3), false)}, and true from 4 on.
 */
public sealed interface Limit extends Atom {

  @Override
  OrderedFact<?> fact();

  /**
   * Whether a rank keeps to the limit.
   *
   * @param rank a rank of the fact
   * @return true if it does
   */
  boolean allows(long rank);

  /**
   * The value is not below a limit, or above it.
   *
   * @param fact the fact
   * @param limit the limit
   * @param included whether the limit itself counts
   * @param <T> the type of the value
   */
  record From<T>(OrderedFact<T> fact, T limit, boolean included) implements Limit {
    /** Checks that the limit has a rank. */
    public From {
      Objects.requireNonNull(limit, "limit");
      fact.rank(limit);
    }

    @Override
    public boolean allows(long rank) {
      return rank > fact.rank(limit) || (included && rank == fact.rank(limit));
    }

    @Override
    public Truth truth(Facts facts) {
      return Atom.of(facts.get(fact).map(value -> allows(fact.rank(value))));
    }

    @Override
    public Text text() {
      return included
          ? Text.format("%s在%s以上", "%s is at least %s", fact.title(), fact.say(limit))
          : Text.format("%s超过%s", "%s is more than %s", fact.title(), fact.say(limit));
    }
  }

  /**
   * The value is not above a limit, or below it.
   *
   * @param fact the fact
   * @param limit the limit
   * @param included whether the limit itself counts
   * @param <T> the type of the value
   */
  record To<T>(OrderedFact<T> fact, T limit, boolean included) implements Limit {
    /** Checks that the limit has a rank. */
    public To {
      Objects.requireNonNull(limit, "limit");
      fact.rank(limit);
    }

    @Override
    public boolean allows(long rank) {
      return rank < fact.rank(limit) || (included && rank == fact.rank(limit));
    }

    @Override
    public Truth truth(Facts facts) {
      return Atom.of(facts.get(fact).map(value -> allows(fact.rank(value))));
    }

    @Override
    public Text text() {
      return included
          ? Text.format("%s在%s以下", "%s is at most %s", fact.title(), fact.say(limit))
          : Text.format("%s不满%s", "%s is less than %s", fact.title(), fact.say(limit));
    }
  }
}
