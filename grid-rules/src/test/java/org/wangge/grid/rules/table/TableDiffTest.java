package org.wangge.grid.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.condition.CodeTree;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Limit;
import org.wangge.grid.rules.condition.OrderedFact;
import org.wangge.grid.rules.condition.Scale;
import org.wangge.grid.rules.condition.Span;
import org.wangge.grid.rules.condition.Vocabulary;

class TableDiffTest {

  private static final Text NAME = Text.same("name");
  private static final Fact.Flag URGENT = new Fact.Flag("urgent", NAME, NAME);

  private static Fact.OneCode matter(Map<String, String> parents, String... codes) {
    ImmutableMap.Builder<String, Text> titles = ImmutableMap.builder();
    for (String code : codes) {
      titles.put(code, Text.same(code));
    }
    return new Fact.OneCode("matter", NAME, new CodeTree(titles.buildOrThrow(), parents));
  }

  private static OrderedFact.Amount persons(long to, int decimals) {
    return new OrderedFact.Amount(
        "persons", NAME, new Scale(Text.of("", ""), decimals, new Span(0, to)));
  }

  private static DecisionTable<String> first(Object... conditionsAndOutputs) {
    List<Row<String>> rows = new ArrayList<>();
    for (int i = 0; i < conditionsAndOutputs.length; i += 2) {
      rows.add(
          new Row<>(
              (Condition) conditionsAndOutputs[i],
              (String) conditionsAndOutputs[i + 1],
              ClauseRef.of("X-1")));
    }
    return new DecisionTable<>("lead", HitPolicy.FIRST, rows);
  }

  private static List<String> said(TableDiff<String> diff) {
    assertThat(diff.complete()).isTrue();
    return diff.changes().stream()
        .map(
            change ->
                change.witness().values()
                    + ": "
                    + change.before().stream().map(hit -> hit.row().output()).toList()
                    + " -> "
                    + change.after().stream().map(hit -> hit.row().output()).toList())
        .toList();
  }

  @Test
  void the_same_said_in_other_rows_is_no_difference() {
    Vocabulary facts = Vocabulary.of(URGENT);
    DecisionTable<String> one =
        first(new Condition.Holds(URGENT, true), "a", new Condition.Holds(URGENT, false), "b");
    DecisionTable<String> other =
        first(new Condition.Holds(URGENT, false), "b", Condition.always(), "a");

    assertThat(said(TableDiff.between(one, facts, other, facts))).isEmpty();
  }

  @Test
  void a_category_that_moves_goes_with_its_new_parent() {
    Fact.OneCode old = matter(ImmutableMap.of("drain", "road"), "road", "water", "drain");
    Fact.OneCode now = matter(ImmutableMap.of("drain", "water"), "road", "water", "drain");
    DecisionTable<String> before =
        first(new Condition.Within(old, List.of("road")), "roads", Condition.always(), "others");
    DecisionTable<String> after =
        first(new Condition.Within(now, List.of("road")), "roads", Condition.always(), "others");

    assertThat(said(TableDiff.between(before, Vocabulary.of(old), after, Vocabulary.of(now))))
        .containsExactly("{matter=drain}: [roads] -> [others]");
  }

  @Test
  void a_new_category_is_a_value_to_both() {
    Fact.OneCode old = matter(ImmutableMap.of(), "road");
    Fact.OneCode now = matter(ImmutableMap.of(), "road", "drone");
    DecisionTable<String> before = first(new Condition.Within(old, List.of("road")), "roads");
    DecisionTable<String> after =
        first(
            new Condition.Within(now, List.of("road")), "roads",
            new Condition.Within(now, List.of("drone")), "sky");

    assertThat(said(TableDiff.between(before, Vocabulary.of(old), after, Vocabulary.of(now))))
        .containsExactly("{matter=drone}: [] -> [sky]");
  }

  @Test
  void a_fact_that_only_the_new_version_knows_is_named_where_it_matters() {
    Fact.OneCode matter = matter(ImmutableMap.of(), "road", "drain");
    DecisionTable<String> before = first(new Condition.Within(matter, List.of("road")), "roads");
    DecisionTable<String> after =
        first(
            new Condition.All(
                List.of(
                    new Condition.Within(matter, List.of("road")),
                    new Condition.Holds(URGENT, false))),
            "roads");

    assertThat(
            said(
                TableDiff.between(
                    before, Vocabulary.of(matter), after, Vocabulary.of(matter, URGENT))))
        .containsExactly("{matter=road, urgent=true}: [roads] -> []");
  }

  @Test
  void a_wider_range_is_compared_over_both() {
    OrderedFact.Amount old = persons(10, 0);
    OrderedFact.Amount now = persons(20, 0);
    DecisionTable<String> before =
        first(new Limit.To<>(old, BigDecimal.valueOf(4), true), "few", Condition.always(), "many");
    DecisionTable<String> after =
        first(new Limit.To<>(now, BigDecimal.valueOf(6), true), "few", Condition.always(), "many");

    // 5 and 6 were many and now are few.
    assertThat(said(TableDiff.between(before, Vocabulary.of(old), after, Vocabulary.of(now))))
        .containsExactly("{persons=5}: [many] -> [few]");
  }

  @Test
  void facts_of_another_kind_are_not_compared() {
    TableDiff<String> diff =
        TableDiff.between(
            first(), Vocabulary.of(persons(10, 0)), first(), Vocabulary.of(persons(10, 2)));

    assertThat(diff.incomparable()).containsExactly("persons");
    assertThat(diff.complete()).isFalse();
    assertThat(diff.changes()).isEmpty();
  }
}
