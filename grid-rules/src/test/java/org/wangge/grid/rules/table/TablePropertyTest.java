package org.wangge.grid.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.rules.condition.CodeTree;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.Vocabulary;

/** Tables over four small facts, judged by trying all 5 × 8 × 2 × 2 = 160 cases. */
class TablePropertyTest {

  private static final Text NAME = Text.same("name");

  // a over b and c, b over d; e alone. Written out, so that the tree itself is checked too.
  private static final Map<String, List<String>> BELOW =
      ImmutableMap.of(
          "a", List.of("a", "b", "c", "d"),
          "b", List.of("b", "d"),
          "c", List.of("c"),
          "d", List.of("d"),
          "e", List.of("e"));
  private static final Fact.OneCode ONE =
      new Fact.OneCode(
          "one",
          NAME,
          new CodeTree(
              ImmutableMap.of("a", NAME, "b", NAME, "c", NAME, "d", NAME, "e", NAME),
              ImmutableMap.of("b", "a", "c", "a", "d", "b")));
  private static final Fact.ManyCodes MANY =
      new Fact.ManyCodes(
          "many",
          NAME,
          new CodeTree(
              ImmutableMap.of("a", NAME, "b", NAME, "e", NAME), ImmutableMap.of("b", "a")));
  private static final Fact.Flag FIRST = new Fact.Flag("first", NAME, NAME);
  private static final Fact.Flag SECOND = new Fact.Flag("second", NAME, NAME);

  private static final Vocabulary VOCABULARY = Vocabulary.of(ONE, MANY, FIRST, SECOND);

  private record Case(String one, List<String> many, boolean first, boolean second) {
    Facts facts() {
      return VOCABULARY
          .facts()
          .with(ONE, one)
          .with(MANY, many)
          .with(FIRST, first)
          .with(SECOND, second)
          .build();
    }

    boolean meets(Condition condition) {
      if (condition instanceof Condition.Within within) {
        return within.codes().stream().anyMatch(code -> BELOW.get(code).contains(one));
      }
      if (condition instanceof Condition.AnyWithin any) {
        return many.stream()
            .anyMatch(
                here -> any.codes().stream().anyMatch(code -> BELOW.get(code).contains(here)));
      }
      if (condition instanceof Condition.Holds holds) {
        return (holds.fact().equals(FIRST) ? first : second) == holds.wanted();
      }
      for (Condition part : ((Condition.All) condition).conditions()) {
        if (!meets(part)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Case> CASES = cases();

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String one : BELOW.keySet()) {
      for (int subset = 0; subset < 8; subset++) {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
          if ((subset & (1 << i)) != 0) {
            many.add(List.of("a", "b", "e").get(i));
          }
        }
        for (int flags = 0; flags < 4; flags++) {
          cases.add(new Case(one, List.copyOf(many), flags % 2 == 1, flags > 1));
        }
      }
    }
    return cases;
  }

  private static Condition condition(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 4)) {
      case 0 -> new Condition.Within(ONE, codes(random, List.of("a", "b", "c", "d", "e")));
      case 1 -> new Condition.AnyWithin(MANY, codes(random, List.of("a", "b", "e")));
      case 2 -> new Condition.Holds(FIRST, random.nextBoolean());
      case 3 -> new Condition.Holds(SECOND, random.nextBoolean());
      default -> {
        List<Condition> parts = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
          parts.add(condition(random, depth - 1));
        }
        yield new Condition.All(parts);
      }
    };
  }

  private static List<String> codes(Random random, List<String> all) {
    List<String> codes = new ArrayList<>();
    codes.add(all.get(random.nextInt(all.size())));
    while (random.nextBoolean()) {
      codes.add(all.get(random.nextInt(all.size())));
    }
    return codes;
  }

  private static DecisionTable<Integer> table(Random random, HitPolicy policy) {
    List<Row<Integer>> rows = new ArrayList<>();
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      rows.add(new Row<>(condition(random, 2), i, ClauseRef.of("X-1")));
    }
    return new DecisionTable<>("t", policy, rows);
  }

  @Property(tries = 300)
  void a_table_hits_what_a_plain_look_at_its_rows_hits(@ForAll long seed) {
    DecisionTable<Integer> collect = table(new Random(seed), HitPolicy.COLLECT);
    DecisionTable<Integer> first = new DecisionTable<>("t", HitPolicy.FIRST, collect.rows());
    for (Case one : CASES) {
      List<Integer> meeting = new ArrayList<>();
      for (Row<Integer> row : collect.rows()) {
        if (one.meets(row.when())) {
          meeting.add(row.output());
        }
      }
      Facts facts = one.facts();
      assertThat(collect.evaluate(facts).stream().map(hit -> hit.row().output()))
          .isEqualTo(meeting);
      assertThat(collect.evaluate(facts).stream().map(hit -> hit.number() - 1)).isEqualTo(meeting);
      assertThat(first.evaluate(facts).stream().map(hit -> hit.row().output()))
          .isEqualTo(meeting.stream().limit(1).toList());
    }
  }

  @Property(tries = 2000)
  void one_condition_covers_another_exactly_where_every_case_says_so(@ForAll long seed) {
    Random random = new Random(seed);
    Condition wide = condition(random, 2);
    Condition narrow = condition(random, 2);

    boolean covers = CASES.stream().allMatch(one -> !one.meets(narrow) || one.meets(wide));

    assertThat(TableCheck.covers(wide, narrow)).as("%s over %s", wide, narrow).isEqualTo(covers);
    Statistics.collect(covers);
  }

  @Property(tries = 500)
  void a_row_is_reported_exactly_where_one_row_hides_it_or_no_case_meets_it(@ForAll long seed) {
    DecisionTable<Integer> table = table(new Random(seed), HitPolicy.FIRST);
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Condition row = table.rows().get(i).when();
      boolean possible = CASES.stream().anyMatch(one -> one.meets(row));
      boolean hidden =
          table.rows().subList(0, i).stream()
              .anyMatch(
                  earlier ->
                      CASES.stream().allMatch(one -> !one.meets(row) || one.meets(earlier.when())));
      if (!possible) {
        expected.add("row-never-holds t/rows/" + i);
      } else if (hidden) {
        expected.add("row-shadowed t/rows/" + i);
      }
    }

    List<Finding> findings = TableCheck.findings(table, "t", false);

    assertThat(findings.stream().map(finding -> finding.code() + " " + finding.place().path()))
        .isEqualTo(expected);
    for (Finding finding : findings) {
      String path = finding.place().path();
      int reported = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
      assertThat(CASES)
          .noneMatch(
              one ->
                  table.evaluate(one.facts()).stream()
                      .anyMatch(hit -> hit.number() == reported + 1));
    }
    Statistics.collect(findings.size());
  }
}
