package org.wangge.grid.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.rules.condition.Atom;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.Vocabulary;

/** A few facts with all their values, so that everything can be tried. */
final class SmallWorld {

  /** A case: the values by name, those not known left out, and the same as facts. */
  record Case(Map<String, Object> values, Facts facts) {}

  /** A fact, whether it may be unknown, all values that differ, and what can be asked of it. */
  record Asked(Fact<?> fact, boolean mayBeUnknown, List<?> values, List<Atom> atoms) {}

  final Vocabulary vocabulary;
  final List<Case> cases = new ArrayList<>();
  final PlainTruth truth;
  private final List<Asked> facts;

  SmallWorld(PlainTruth truth, Asked... facts) {
    this.truth = truth;
    this.facts = List.of(facts);
    Vocabulary all = Vocabulary.of();
    for (Asked asked : facts) {
      all = asked.mayBeUnknown() ? all.withUnknowable(asked.fact()) : all.with(asked.fact());
    }
    this.vocabulary = all;
    addCases(0, ImmutableMap.of());
  }

  private void addCases(int next, Map<String, Object> values) {
    if (next == facts.size()) {
      cases.add(new Case(values, facts(values)));
      return;
    }
    Asked asked = facts.get(next);
    if (asked.mayBeUnknown()) {
      addCases(next + 1, values);
    }
    for (Object value : asked.values()) {
      Map<String, Object> more = new LinkedHashMap<>(values);
      more.put(asked.fact().name(), value);
      addCases(next + 1, more);
    }
  }

  Facts facts(Map<String, Object> values) {
    Facts.Builder builder = vocabulary.facts();
    for (Fact<?> fact : vocabulary.all()) {
      if (values.containsKey(fact.name())) {
        put(builder, fact, values.get(fact.name()));
      }
    }
    return builder.build();
  }

  @SuppressWarnings("unchecked") // The values of a fact are of its type.
  private static <T> void put(Facts.Builder builder, Fact<T> fact, Object value) {
    builder.with(fact, (T) value);
  }

  /** The values of facts that the library made. */
  Map<String, Object> values(Facts of) {
    Map<String, Object> values = new LinkedHashMap<>();
    vocabulary.all().forEach(fact -> of.get(fact).ifPresent(x -> values.put(fact.name(), x)));
    return values;
  }

  List<String> names() {
    return vocabulary.all().stream().<String>map(Fact::name).toList();
  }

  /** The facts in which two cases differ. */
  List<String> differ(Map<String, Object> one, Map<String, Object> other) {
    return names().stream()
        .filter(name -> !Objects.equals(one.get(name), other.get(name)))
        .toList();
  }

  Atom atom(Random random) {
    Asked asked = facts.get(random.nextInt(facts.size()));
    return asked.atoms().get(random.nextInt(asked.atoms().size()));
  }

  Condition condition(Random random, int depth) {
    int kind = random.nextInt(depth > 0 ? 8 : 3);
    if (kind < 3) {
      return atom(random);
    }
    if (kind == 7) {
      return new Condition.Cited(condition(random, depth - 1), ClauseRef.of("X-1"));
    }
    List<Condition> parts = new ArrayList<>();
    for (int n = random.nextInt(4); n > 0; n--) {
      parts.add(condition(random, depth - 1));
    }
    return switch (kind) {
      case 3, 4 -> new Condition.All(parts);
      case 5 -> new Condition.Any(parts);
      default -> new Condition.None(parts);
    };
  }

  /** A table of up to seven rows, of which some say the same. */
  DecisionTable<String> table(Random random, HitPolicy policy) {
    List<Row<String>> rows = new ArrayList<>();
    for (int n = random.nextInt(8); n > 0; n--) {
      int priority = policy == HitPolicy.PRIORITY ? random.nextInt(3) : 0;
      String output = "o" + random.nextInt(4);
      rows.add(new Row<>(condition(random, 2), output, ClauseRef.of("X-1"), priority));
    }
    return new DecisionTable<>("t", policy, rows);
  }

  /** The rows that count, from 1, by the words of the policies. */
  List<Integer> counting(DecisionTable<?> table, Map<String, Object> values) {
    List<Integer> holding = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      if (truth.holds(table.rows().get(i).when(), values)) {
        holding.add(i + 1);
      }
    }
    if (table.policy() == HitPolicy.FIRST) {
      return holding.stream().limit(1).toList();
    }
    int most =
        holding.stream().mapToInt(row -> table.rows().get(row - 1).priority()).max().orElse(0);
    return holding.stream()
        .filter(
            row ->
                table.policy() != HitPolicy.PRIORITY
                    || table.rows().get(row - 1).priority() == most)
        .toList();
  }

  /**
   * Checks facts that show something: whatever the facts that are not named, it is so; and no fewer
   * facts would do.
   */
  void assertSmallest(Witness witness, Predicate<Map<String, Object>> shown) {
    Map<String, Object> values = values(witness.facts());
    assertThat(shown.test(values)).isTrue();
    BitSet so = new BitSet();
    for (int i = 0; i < cases.size(); i++) {
      so.set(i, shown.test(cases.get(i).values()));
      Map<String, Object> mixed = new LinkedHashMap<>(cases.get(i).values());
      mixed.keySet().removeAll(witness.decisive());
      witness.decisive().forEach(name -> mixed.computeIfAbsent(name, values::get));
      assertThat(shown.test(mixed)).as("%s", mixed).isTrue();
    }
    List<String> names = names();
    for (int subset = 0; subset < 1 << names.size(); subset++) {
      if (Integer.bitCount(subset) < witness.decisive().size()) {
        int chosen = subset;
        List<String> named =
            IntStream.range(0, names.size())
                .filter(i -> (chosen & (1 << i)) != 0)
                .mapToObj(names::get)
                .toList();
        Map<List<Object>, Boolean> all = new LinkedHashMap<>();
        for (int i = 0; i < cases.size(); i++) {
          List<Object> key = new ArrayList<>();
          for (String name : named) {
            key.add(cases.get(i).values().get(name));
          }
          all.merge(key, so.get(i), Boolean::logicalAnd);
        }
        assertThat(all.containsValue(true)).as("%s would do", named).isFalse();
      }
    }
  }
}
