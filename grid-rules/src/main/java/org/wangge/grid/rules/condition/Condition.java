package org.wangge.grid.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.Text;

/**
 * A question over facts that is true or false, and can say itself in both languages.
 *
 * <p>Example: {@code new Within(category, List.of("municipal"))} is true for a street lamp, where
 * that lies under municipal works. Immutable; evaluation never fails where all facts are known.
 */
public sealed interface Condition {

  /** True whatever the facts. */
  Condition ALWAYS = new All(ImmutableList.of());

  /**
   * Whether the facts meet it.
   *
   * @param facts the facts
   * @return true if they do
   */
  boolean test(Facts facts);

  /** {@return the condition as a phrase} */
  Text text();

  /**
   * The code of a fact is one of some codes, or lies below one.
   *
   * @param fact the fact
   * @param codes the codes, at least one
   */
  record Within(Fact.OneCode fact, List<String> codes) implements Condition {
    /** Copies and checks the codes. */
    public Within {
      codes = checked(fact.codes(), codes);
    }

    @Override
    public boolean test(Facts facts) {
      return allows(facts.get(fact));
    }

    /**
     * Whether a code meets the condition.
     *
     * @param code a code of the fact
     * @return true if it does
     */
    public boolean allows(String code) {
      return codes.stream().anyMatch(above -> fact.codes().covers(above, code));
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
  record AnyWithin(Fact.ManyCodes fact, List<String> codes) implements Condition {
    /** Copies and checks the codes. */
    public AnyWithin {
      codes = checked(fact.codes(), codes);
    }

    @Override
    public boolean test(Facts facts) {
      return facts.get(fact).stream().anyMatch(this::allows);
    }

    /**
     * Whether a single code would meet the condition.
     *
     * @param code a code of the fact
     * @return true if it would
     */
    public boolean allows(String code) {
      return codes.stream().anyMatch(above -> fact.codes().covers(above, code));
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
  record Holds(Fact.Flag fact, boolean wanted) implements Condition {
    /** Checks that the flag is there. */
    public Holds {
      Objects.requireNonNull(fact, "fact");
    }

    @Override
    public boolean test(Facts facts) {
      return facts.get(fact) == wanted;
    }

    @Override
    public Text text() {
      return wanted ? fact.title() : fact.negation();
    }
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
    public boolean test(Facts facts) {
      return conditions.stream().allMatch(condition -> condition.test(facts));
    }

    @Override
    public Text text() {
      return conditions.stream()
          .map(Condition::text)
          .reduce((a, b) -> Text.format("%s，且%s", "%s and %s", a, b))
          .orElse(Text.of("其他情形", "any other case"));
    }
  }

  private static List<String> checked(CodeTree tree, List<String> codes) {
    if (codes.isEmpty() || !tree.titles().keySet().containsAll(codes)) {
      throw new IllegalArgumentException("Not codes of the fact: " + codes);
    }
    return ImmutableList.copyOf(codes);
  }
}
