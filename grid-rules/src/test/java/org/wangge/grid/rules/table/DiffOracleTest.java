package org.wangge.grid.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wangge.grid.rules.table.SmallWorld.Case;

/** Where two random tables over a small world part, every case tried. */
class DiffOracleTest {

  @Property(tries = 70)
  void two_versions_part_exactly_where_a_case_goes_elsewhere(@ForAll long seed) {
    Random random = new Random(seed);
    SmallWorld world = Worlds.ALL.get(random.nextInt(Worlds.ALL.size()));
    HitPolicy policy = List.of(HitPolicy.values()).get(random.nextInt(4));
    DecisionTable<String> before = world.table(random, policy);
    List<Row<String>> rows = new ArrayList<>(before.rows());
    for (int changes = random.nextInt(3); changes > 0; changes--) {
      if (random.nextBoolean() && !rows.isEmpty()) {
        rows.remove(random.nextInt(rows.size()));
      } else {
        rows.addAll(world.table(random, policy).rows());
      }
    }
    DecisionTable<String> after = new DecisionTable<>("t", policy, rows);
    Set<List<List<String>>> expected = new LinkedHashSet<>();
    for (Case one : world.cases) {
      List<List<String>> pair = outputs(world, before, after, one.values());
      if (!pair.get(0).equals(pair.get(1))) {
        expected.add(pair);
      }
    }

    TableDiff<String> diff = TableDiff.between(before, world.vocabulary, after, world.vocabulary);

    assertThat(diff.complete()).isTrue();
    assertThat(diff.changes().stream().map(DiffOracleTest::outputs).toList())
        .containsExactlyInAnyOrderElementsOf(expected);
    for (TableDiff.Change<String> change : diff.changes()) {
      world.assertSmallest(
          change.witness(),
          values -> outputs(world, before, after, values).equals(outputs(change)));
    }
  }

  private static List<List<String>> outputs(
      SmallWorld world,
      DecisionTable<String> before,
      DecisionTable<String> after,
      Map<String, Object> values) {
    return Stream.of(before, after)
        .map(
            table ->
                world.counting(table, values).stream()
                    .map(row -> table.rows().get(row - 1).output())
                    .toList())
        .toList();
  }

  private static List<List<String>> outputs(TableDiff.Change<String> change) {
    return Stream.of(change.before(), change.after())
        .map(hits -> hits.stream().map(hit -> hit.row().output()).toList())
        .toList();
  }
}
