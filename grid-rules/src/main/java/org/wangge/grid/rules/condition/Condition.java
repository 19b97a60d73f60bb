package org.wangge.grid.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;

/**
 * A question over facts that can say itself in both languages.
 *
 * <p>Rules: (1) a question about a fact that is not known is neither true nor false; (2) all of
 * some are false where one is false, any of some true where one is true, none of some the opposite
 * of any; what is left undecided is unknown; (3) a rule applies only where its condition is true.
 * Example: {@code new Within(category, List.of("municipal"))} is true for a street lamp, where that
 * lies under municipal works. Immutable.
 */
public sealed interface Condition
    permits Atom, Condition.All, Condition.Any, Condition.None, Condition.Cited {

  /** {@return a condition that is true whatever the facts} */
  static Condition always() {
    return new All(ImmutableList.of());
  }

  /**
   * Whether the facts meet it.
   *
   * @param facts the facts
   * @return whether they do, if that is known
   * @throws IllegalArgumentException if it asks for a fact that their vocabulary does not have
   */
  Truth truth(Facts facts);

  /** {@return the condition as a phrase} */
  Text text();

  /**
   * Whether the facts are known to meet it.
   *
   * @param facts the facts
   * @return true if they do
   */
  default boolean test(Facts facts) {
    return truth(facts) == Truth.TRUE;
  }

  /**
   * All of some conditions; with none of them it is always true.
   *
   * @param conditions the conditions
   */
  record All(List<Condition> conditions) implements Condition {
    /** Copies the list. */
    public All {
      conditions = ImmutableList.copyOf(conditions);
    }

    @Override
    public Truth truth(Facts facts) {
      return allOf(conditions, facts);
    }

    @Override
    public Text text() {
      return conditions.isEmpty()
          ? Text.of("其他情形", "any other case")
          : joined(conditions, "%s，且%s", "%s and %s");
    }
  }

  /**
   * At least one of some conditions; with none of them it is never true.
   *
   * @param conditions the conditions
   */
  record Any(List<Condition> conditions) implements Condition {
    /** Copies the list. */
    public Any {
      conditions = ImmutableList.copyOf(conditions);
    }

    @Override
    public Truth truth(Facts facts) {
      return anyOf(conditions, facts);
    }

    @Override
    public Text text() {
      return conditions.isEmpty()
          ? Text.of("永不", "never")
          : Text.format("（%s）", "(%s)", joined(conditions, "%s，或%s", "%s or %s"));
    }
  }

  /**
   * None of some conditions; with none of them it is always true.
   *
   * @param conditions the conditions
   */
  record None(List<Condition> conditions) implements Condition {
    /** Copies the list. */
    public None {
      conditions = ImmutableList.copyOf(conditions);
    }

    @Override
    public Truth truth(Facts facts) {
      return anyOf(conditions, facts).not();
    }

    @Override
    public Text text() {
      return conditions.isEmpty()
          ? always().text()
          : Text.format("并非（%s）", "not (%s)", joined(conditions, "%s，或%s", "%s or %s"));
    }
  }

  /**
   * A condition with the clause that it comes from.
   *
   * @param condition the condition
   * @param clause the clause
   */
  record Cited(Condition condition, ClauseRef clause) implements Condition {
    /** Checks that both are there. */
    public Cited {
      Objects.requireNonNull(condition, "condition");
      Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Truth truth(Facts facts) {
      return condition.truth(facts);
    }

    @Override
    public Text text() {
      return Text.format("%s〔%s〕", "%s [%s]", condition.text(), clause);
    }
  }

  /**
   * The code of a fact is one of some codes, or lies below one.
   *
   * @param fact the fact
   * @param codes the codes, at least one
   */
  record Within(Fact.OneCode fact, List<String> codes) implements Atom.OfCode {
    /** Copies and checks the codes. */
    public Within {
      codes = fact.codes().checked(codes);
    }

    @Override
    public boolean allows(String code) {
      return fact.codes().isUnder(codes, code);
    }

    @Override
    public Text text() {
      return Text.format("%s为%s", "%s is %s", fact.title(), fact.codes().names(codes));
    }
  }

  /**
   * One of the codes of a fact is one of some codes, or lies below one.
   *
   * @param fact the fact
   * @param codes the codes, at least one
   */
  record AnyWithin(Fact.ManyCodes fact, List<String> codes) implements Atom {
    /** Copies and checks the codes. */
    public AnyWithin {
      codes = fact.codes().checked(codes);
    }

    @Override
    public Truth truth(Facts facts) {
      return Truth.of(facts.get(fact).orElse(List.of()).stream().anyMatch(this::allows));
    }

    /**
     * Whether a single code would meet the condition.
     *
     * @param code a code of the fact
     * @return true if it would
     */
    public boolean allows(String code) {
      return fact.codes().isUnder(codes, code);
    }

    @Override
    public Text text() {
      return Text.format("%s：%s", "%s %s", fact.title(), fact.codes().names(codes));
    }
  }

  /**
   * A flag holds, or does not.
   *
   * @param fact the flag
   * @param wanted which of the two is asked for
   */
  record Holds(Fact.Flag fact, boolean wanted) implements Atom {
    /** Checks that the flag is there. */
    public Holds {
      Objects.requireNonNull(fact, "fact");
    }

    @Override
    public Truth truth(Facts facts) {
      return Atom.of(facts.get(fact).map(value -> value == wanted));
    }

    @Override
    public Text text() {
      return fact.say(wanted);
    }
  }

  private static Truth allOf(List<Condition> conditions, Facts facts) {
    Truth truth = Truth.TRUE;
    for (Condition condition : conditions) {
      Truth part = condition.truth(facts);
      if (part == Truth.FALSE) {
        return Truth.FALSE;
      }
      truth = part == Truth.UNKNOWN ? part : truth;
    }
    return truth;
  }

  private static Truth anyOf(List<Condition> conditions, Facts facts) {
    Truth truth = Truth.FALSE;
    for (Condition condition : conditions) {
      Truth part = condition.truth(facts);
      if (part == Truth.TRUE) {
        return Truth.TRUE;
      }
      truth = part == Truth.UNKNOWN ? part : truth;
    }
    return truth;
  }

  private static Text joined(List<Condition> conditions, String zh, String en) {
    return conditions.stream()
        .map(Condition::text)
        .reduce((a, b) -> Text.format(zh, en, a, b))
        .orElseThrow();
  }
}
