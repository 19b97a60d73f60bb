package org.wangge.grid.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.condition.CodeTree;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.Vocabulary;

class ManyFactsTest {

  private static final int VALUES = 5;

  @Test
  void facts_beyond_those_that_are_asked_at_once_count_as_well() {
    // Each cut into "not known" and 5 classes, 6 of them 46,656 combinations; the last 3 are
    // beyond.
    List<Fact.OneCode> facts = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      facts.add(fact("f" + i));
    }
    Vocabulary vocabulary = Vocabulary.of().withUnknowable(facts.toArray(Fact<?>[]::new));
    Random random = new Random(7);
    List<Row<Integer>> rows = new ArrayList<>();
    for (int row = 0; row < 30; row++) {
      List<Condition> asked = new ArrayList<>();
      for (Fact.OneCode fact : facts) {
        if (random.nextInt(4) == 0) {
          asked.add(new Condition.Within(fact, List.of(code(random), code(random))));
        }
      }
      rows.add(new Row<>(new Condition.All(asked), row, ClauseRef.of("c")));
    }
    DecisionTable<Integer> table = new DecisionTable<>("t", HitPolicy.FIRST, rows);
    CompiledTable<Integer> compiled = CompiledTable.of(table, vocabulary);
    assertThat(compiled.size()).isPresent();
    for (int i = 0; i < 3_000; i++) {
      Facts.Builder builder = vocabulary.facts();
      for (Fact.OneCode fact : facts) {
        if (random.nextInt(8) > 0) {
          builder.with(fact, code(random));
        }
      }
      Facts known = builder.build();
      Optional<Row<Integer>> first =
          rows.stream().filter(row -> row.when().test(known)).findFirst();
      assertThat(compiled.decide(known).hit().map(DecisionTable.Hit::row)).isEqualTo(first);
    }
  }

  private static String code(Random random) {
    return "c" + random.nextInt(VALUES);
  }

  private static Fact.OneCode fact(String name) {
    ImmutableMap.Builder<String, Text> codes = ImmutableMap.builder();
    for (int i = 0; i < VALUES; i++) {
      codes.put("c" + i, Text.same("c" + i));
    }
    return new Fact.OneCode(name, Text.same(name), CodeTree.flat(codes.buildOrThrow()));
  }
}
