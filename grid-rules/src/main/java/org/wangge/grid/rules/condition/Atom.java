package org.wangge.grid.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;

/** A condition that asks for one fact only. Immutable. */
public sealed interface Atom extends Condition
    permits Atom.OfCode,
        Atom.IsUnknown,
        Atom.Says,
        Condition.AnyWithin,
        Condition.Holds,
        Limit,
        MomentAtom {

  /** {@return the fact that it asks for} */
  Fact<?> fact();

  /** A condition on a fact with one code. */
  sealed interface OfCode extends Atom permits Condition.Within, Exactly {

    @Override
    Fact.OneCode fact();

    /**
     * Whether a code meets the condition.
     *
     * @param code a code of the fact
     * @return true if it does
     */
    boolean allows(String code);

    @Override
    default Truth truth(Facts facts) {
      return Atom.of(facts.get(fact()).map(this::allows));
    }
  }

  /**
   * The code of a fact is one of some codes; what lies below them does not count.
   *
   * @param fact the fact
   * @param codes the codes, at least one
   */
  record Exactly(Fact.OneCode fact, List<String> codes) implements OfCode {
    /** Copies and checks the codes. */
    public Exactly {
      codes = fact.codes().checked(codes);
    }

    @Override
    public boolean allows(String code) {
      return codes.contains(code);
    }

    @Override
    public Text text() {
      return Text.format("%s恰为%s", "%s is exactly %s", fact.title(), fact.codes().names(codes));
    }
  }

  /**
   * A fact is not known. This itself is always true or false.
   *
   * @param fact a fact that may be unknown
   */
  record IsUnknown(Fact<?> fact) implements Atom {
    /** Checks that the fact is there. */
    public IsUnknown {
      Objects.requireNonNull(fact, "fact");
    }

    @Override
    public Truth truth(Facts facts) {
      return Truth.of(facts.get(fact).isEmpty());
    }

    @Override
    public Text text() {
      return Text.format("%s不明", "%s is not known", fact.title());
    }
  }

  /**
   * Open text is one of some texts, letter by letter.
   *
   * @param fact the fact
   * @param texts the texts, at least one
   */
  record Says(Fact.Words fact, List<String> texts) implements Atom {
    /** Copies the texts. */
    public Says {
      texts = ImmutableList.copyOf(texts);
      if (texts.isEmpty()) {
        throw new IllegalArgumentException("No texts for " + fact.name());
      }
    }

    @Override
    public Truth truth(Facts facts) {
      return Atom.of(facts.get(fact).map(texts::contains));
    }

    @Override
    public Text text() {
      Text any =
          texts.stream()
              .map(fact::say)
              .reduce((a, b) -> Text.format("%s或%s", "%s or %s", a, b))
              .orElseThrow();
      return Text.format("%s为%s", "%s is %s", fact.title(), any);
    }
  }

  /** The truth of what may not be known. */
  static Truth of(Optional<Boolean> holds) {
    return holds.map(Truth::of).orElse(Truth.UNKNOWN);
  }
}
