package org.wangge.grid.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.condition.Atom;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.Vocabulary;
import org.wangge.grid.rules.table.CompiledTable;
import org.wangge.grid.rules.table.Decided;
import org.wangge.grid.rules.table.DecisionTable;
import org.wangge.grid.rules.table.HitPolicy;

/**
 * A table of a plan that answers a question of its own.
 *
 * <p>Rules: (1) it asks for the facts that its rows name, and for no others; (2) every row gives a
 * value for every output; (3) where several rows hold and only one may, it says nothing and why.
 * Example: with the row {@code {grade: A} → {times: 12}} a grid of grade A is inspected twelve
 * times. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class NamedTable {

  NamedTable() {}

  /** {@return its name in the plan} */
  public abstract TableId id();

  /** {@return its name as a person reads it} */
  public abstract Text title();

  /** {@return what each row says, in order} */
  public abstract List<Output> outputs();

  /** {@return its rows} */
  public abstract DecisionTable<Outcome> table();

  /** {@return whether it has an answer for all facts} */
  @Value.Default
  public boolean mustAnswer() {
    return false;
  }

  /** {@return the facts of the plan, of which its rows name some} */
  public abstract Vocabulary planFacts();

  /** {@return the facts that its rows name, in the order of the plan} */
  @Value.Derived
  public Vocabulary vocabulary() {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    table().rows().forEach(row -> names(row.when(), names));
    ImmutableSet<String> asked = names.build();
    Vocabulary vocabulary = Vocabulary.of();
    for (Fact<?> fact : planFacts().all()) {
      if (asked.contains(fact.name())) {
        vocabulary =
            planFacts().mayBeUnknown(fact)
                ? vocabulary.withUnknowable(fact)
                : vocabulary.with(fact);
      }
    }
    return vocabulary;
  }

  /** {@return the table made ready} */
  @Value.Lazy
  public CompiledTable<Outcome> compiled() {
    return CompiledTable.of(table(), vocabulary());
  }

  private static void names(Condition condition, ImmutableSet.Builder<String> names) {
    if (condition instanceof Condition.All all) {
      all.conditions().forEach(part -> names(part, names));
    } else if (condition instanceof Condition.Any any) {
      any.conditions().forEach(part -> names(part, names));
    } else if (condition instanceof Condition.None none) {
      none.conditions().forEach(part -> names(part, names));
    } else if (condition instanceof Condition.Cited cited) {
      names(cited.condition(), names);
    } else if (condition instanceof Atom atom) {
      names.add(atom.fact().name());
    }
  }

  /**
   * What it says.
   *
   * @param facts the facts that it asks for, or more
   * @return what it says, and why
   * @throws IllegalArgumentException if a fact that it asks for is missing
   */
  public TableDecision decide(Facts facts) {
    Decided<Outcome> decided = compiled().decide(own(facts));
    List<DecisionTable.Hit<Outcome>> hits =
        table().policy() == HitPolicy.COLLECT ? decided.hits() : decided.hit().stream().toList();
    if (hits.isEmpty()) {
      List<Integer> rows = decided.hits().stream().map(DecisionTable.Hit::number).toList();
      Reason none =
          rows.isEmpty()
              ? new TableReason.NoRow(title())
              : new TableReason.SeveralRows(title(), rows);
      return new TableDecision(ImmutableList.of(), Explanation.of(none));
    }
    return new TableDecision(
        hits.stream().map(hit -> hit.row().output()).toList(),
        new Explanation(
            hits.stream().<Reason>map(hit -> new TableReason.RowHolds(title(), hit)).toList()));
  }

  private Facts own(Facts given) {
    Facts.Builder facts = vocabulary().facts();
    vocabulary().all().forEach(fact -> copy(fact, given, facts));
    return facts.build();
  }

  private static <T> void copy(Fact<T> fact, Facts given, Facts.Builder facts) {
    Optional<T> value = given.get(fact);
    value.ifPresent(known -> facts.with(fact, known));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NamedTable}; each attribute is set once. */
  public static final class Builder extends ImmutableNamedTable.Builder {
    Builder() {}
  }
}
