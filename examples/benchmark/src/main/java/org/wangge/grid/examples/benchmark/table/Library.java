package org.wangge.grid.examples.benchmark.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.condition.CodeTree;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.Vocabulary;
import org.wangge.grid.rules.table.CompiledTable;
import org.wangge.grid.rules.table.DecisionTable;
import org.wangge.grid.rules.table.HitPolicy;
import org.wangge.grid.rules.table.Row;

/** A random table and its cases in the types of the library. */
final class Library {

  private static final Fact.OneCode WORK_TYPE = codes(Asked.WORK_TYPE);
  private static final Fact.OneCode CATEGORY = codes(Asked.CATEGORY);
  private static final Fact.OneCode SEVERITY = codes(Asked.SEVERITY);
  private static final Fact.OneCode GRID_LEVEL = codes(Asked.GRID_LEVEL);
  private static final Fact.Flag RURAL = flag(Asked.RURAL);
  private static final Fact.Flag WORKING_HOURS = flag(Asked.WORKING_HOURS);

  /** In the order of {@link Asked}, so that the place of a fact is its slot. */
  static final Vocabulary VOCABULARY =
      Vocabulary.of(WORK_TYPE, CATEGORY, SEVERITY, GRID_LEVEL, RURAL, WORKING_HOURS);

  private static final ClauseRef CLAUSE = ClauseRef.of("random");

  private Library() {}

  /** The facts of a case. */
  static Facts facts(Question question) {
    return VOCABULARY
        .facts()
        .with(WORK_TYPE, Asked.WORK_TYPE.value(question.workType()))
        .with(CATEGORY, Asked.CATEGORY.value(question.category()))
        .with(SEVERITY, Asked.SEVERITY.value(question.severity()))
        .with(GRID_LEVEL, Asked.GRID_LEVEL.value(question.gridLevel()))
        .with(RURAL, question.rural() == 1)
        .with(WORKING_HOURS, question.workingHours() == 1)
        .build();
  }

  /** The table; each row says its number, from 0. */
  static DecisionTable<Integer> table(List<RandomRow> rows) {
    List<Row<Integer>> list = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      list.add(new Row<>(condition(rows.get(i)), i, CLAUSE));
    }
    return new DecisionTable<>("lead", HitPolicy.FIRST, list);
  }

  static <O> CompiledTable<O> compile(DecisionTable<O> table) {
    return CompiledTable.of(table, VOCABULARY);
  }

  private static Condition condition(RandomRow row) {
    List<Condition> all = new ArrayList<>();
    for (Asked fact : Asked.values()) {
      if (row.asks(fact)) {
        all.add(condition(fact, row.codes(fact)));
      }
    }
    return new Condition.All(all);
  }

  private static Condition condition(Asked fact, List<Integer> codes) {
    List<String> values = codes.stream().map(fact::value).toList();
    return switch (fact) {
      case WORK_TYPE -> new Condition.Within(WORK_TYPE, values);
      case CATEGORY -> new Condition.Within(CATEGORY, values);
      case SEVERITY -> new Condition.Within(SEVERITY, values);
      case GRID_LEVEL -> new Condition.Within(GRID_LEVEL, values);
      case RURAL -> new Condition.Holds(RURAL, codes.get(0) == 1);
      case WORKING_HOURS -> new Condition.Holds(WORKING_HOURS, codes.get(0) == 1);
    };
  }

  private static Fact.OneCode codes(Asked fact) {
    Map<String, Text> titles = new LinkedHashMap<>();
    for (int code = 0; code < fact.size(); code++) {
      titles.put(fact.value(code), Text.same(fact.value(code)));
    }
    return new Fact.OneCode(fact.id(), Text.same(fact.id()), CodeTree.flat(titles));
  }

  private static Fact.Flag flag(Asked fact) {
    return new Fact.Flag(fact.id(), Text.same(fact.id()), Text.same("not " + fact.id()));
  }

  /** The output of the first row whose condition holds, row after row. */
  static int plain(DecisionTable<Integer> table, Facts facts) {
    for (Row<Integer> row : table.rows()) {
      if (row.when().test(facts)) {
        return row.output();
      }
    }
    throw new IllegalArgumentException("No row for " + facts);
  }
}
