package org.wangge.grid.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Truth;
import org.wangge.grid.rules.table.SmallWorld.Case;

/** What random tables over small worlds decide, and what would have to change. */
class DecisionOracleTest {

  @Property(tries = 300)
  void a_condition_is_true_false_or_neither(@ForAll long seed) {
    Random random = new Random(seed);
    SmallWorld world = Worlds.ALL.get(random.nextInt(Worlds.ALL.size()));
    Condition condition = world.condition(random, 4);
    for (int i = 0; i < 100; i++) {
      Case one = world.cases.get(random.nextInt(world.cases.size()));
      assertThat(condition.truth(one.facts()))
          .isEqualTo(
              List.of(Truth.FALSE, Truth.UNKNOWN, Truth.TRUE)
                  .get(world.truth.of(condition, one.values()) + 1));
    }
  }

  @Property(tries = 100)
  void a_decision_is_what_a_look_at_each_row_says(@ForAll long seed) {
    Setting setting = Setting.of(seed, HitPolicy.values());
    CompiledTable<String> index = CompiledTable.of(setting.table(), setting.world().vocabulary, 0);
    assertThat(index.size()).isEmpty();
    assertThat(setting.made().size()).isPresent();
    for (Case one : setting.world().cases) {
      List<Integer> counting = setting.counting(one);
      Set<String> outputs = new LinkedHashSet<>();
      counting.forEach(row -> outputs.add(setting.table().rows().get(row - 1).output()));
      boolean ambiguous =
          switch (setting.table().policy()) {
            case FIRST, COLLECT -> false;
            case UNIQUE -> counting.size() > 1;
            case PRIORITY -> outputs.size() > 1;
          };
      for (CompiledTable<String> made : List.of(setting.made(), index)) {
        Decided<String> decided = made.decide(one.facts());
        assertThat(decided.hits()).extracting(DecisionTable.Hit::number).isEqualTo(counting);
        assertThat(decided.status())
            .isEqualTo(
                counting.isEmpty()
                    ? Decided.Status.NO_ROW
                    : ambiguous ? Decided.Status.AMBIGUOUS : Decided.Status.MATCHED);
        assertThat(decided.hit().map(DecisionTable.Hit::number))
            .isEqualTo(
                counting.isEmpty() || ambiguous ? Optional.empty() : Optional.of(counting.get(0)));
      }
    }
  }

  @Property(tries = 60)
  void a_row_needs_as_few_changes_as_any_case_shows(@ForAll long seed) {
    Setting setting = Setting.of(seed, HitPolicy.values());
    Random random = new Random(seed);
    SmallWorld world = setting.world();
    for (int i = 0; i < 5; i++) {
      Case now = world.cases.get(random.nextInt(world.cases.size()));
      Decided<String> decided = setting.made().decide(now.facts());
      for (int number = 1; number <= setting.table().rows().size(); number++) {
        int row = number;
        List<List<String>> ways =
            world.cases.stream()
                .filter(one -> setting.counting(one).contains(row))
                .map(one -> world.differ(now.values(), one.values()))
                .toList();
        if (ways.isEmpty()) {
          assertThat(decided.changesFor(row)).isEmpty();
        } else {
          List<String> changed =
              decided.changesFor(row).orElseThrow().stream().map(Decided.Change::fact).toList();
          assertThat(changed)
              .hasSize(ways.stream().mapToInt(List::size).min().orElseThrow())
              .satisfiesAnyOf(
                  those ->
                      assertThat(ways)
                          .anyMatch(way -> way.containsAll(those) && way.size() == those.size()));
        }
      }
    }
  }

  @Property(tries = 100)
  void the_nearest_rows_need_the_fewest_changes(@ForAll long seed) {
    Setting setting = Setting.of(seed, HitPolicy.values());
    Random random = new Random(seed);
    SmallWorld world = setting.world();
    for (int i = 0; i < 5; i++) {
      Case now = world.cases.get(random.nextInt(world.cases.size()));
      Map<Integer, List<Integer>> byNeed = new TreeMap<>();
      for (int number = 1; number <= setting.table().rows().size(); number++) {
        int row = number;
        world.cases.stream()
            .filter(one -> setting.holds(row, one.values()))
            .mapToInt(one -> world.differ(now.values(), one.values()).size())
            .min()
            .ifPresent(need -> byNeed.computeIfAbsent(need, x -> new ArrayList<>()).add(row));
      }
      byNeed.remove(0);
      List<String> expected = new ArrayList<>();
      byNeed.forEach((need, rows) -> rows.forEach(row -> expected.add(row + " needs " + need)));

      List<CloseRow<String>> nearest = setting.made().nearest(now.facts(), 3);

      assertThat(nearest)
          .extracting(row -> row.number() + " needs " + row.changes().size())
          .isEqualTo(expected.stream().limit(3).toList());
      for (CloseRow<String> near : nearest) {
        assertThat(world.cases)
            .anyMatch(
                one ->
                    setting.holds(near.number(), one.values())
                        && world.differ(now.values(), one.values()).stream()
                            .sorted()
                            .toList()
                            .equals(
                                near.changes().stream()
                                    .map(Decided.Change::fact)
                                    .sorted()
                                    .toList()));
      }
    }
  }
}
