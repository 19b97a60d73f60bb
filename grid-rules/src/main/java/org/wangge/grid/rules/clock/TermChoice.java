package org.wangge.grid.rules.clock;

import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.rules.counting.Counting;

/**
 * The term that a rule sets for one case, and why that one: the reason {@code ordinary-term},
 * {@code statutory-term} or {@code fallback-term}. Immutable.
 *
 * @param kind which of the rule's terms it is
 * @param term how long it is
 * @param counting how it is counted
 * @param setBy the clause that sets it
 */
public record TermChoice(Kind kind, Term term, Counting counting, ClauseRef setBy)
    implements Reason {

  /** Which of a rule's terms. */
  public enum Kind {
    /** The rule's own. */
    ORDINARY,
    /** The law's, for some matters. */
    STATUTORY,
    /** The one for when the ordinary does not suffice. */
    FALLBACK
  }

  /**
   * Checks that the parts go together.
   *
   * @throws IllegalArgumentException if the counting does not define the term's unit
   */
  public TermChoice {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(counting, "counting");
    Objects.requireNonNull(setBy, "setBy");
    if (!counting.defines(term.unit())) {
      throw new IllegalArgumentException(counting.id() + " does not count " + term.unit());
    }
  }

  @Override
  public String code() {
    return switch (kind) {
      case ORDINARY -> "ordinary-term";
      case STATUTORY -> "statutory-term";
      case FALLBACK -> "fallback-term";
    };
  }

  @Override
  public Optional<ClauseRef> clause() {
    return Optional.of(setBy);
  }

  @Override
  public Text text() {
    Text name =
        switch (kind) {
          case ORDINARY -> Text.of("一般时限", "The ordinary term");
          case STATUTORY -> Text.of("法定时限", "The statutory term");
          case FALLBACK -> Text.of("特殊情形时限", "The term for special circumstances");
        };
    return Text.format("%s：%s（%s）", "%s: %s (%s)", name, term.text(), setBy);
  }
}
