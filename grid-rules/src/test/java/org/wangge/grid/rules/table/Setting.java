package org.wangge.grid.rules.table;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.wangge.grid.rules.table.SmallWorld.Case;

/** A random table over a small world, made ready. */
record Setting(SmallWorld world, DecisionTable<String> table, CompiledTable<String> made) {
  static Setting of(long seed, HitPolicy... policies) {
    Random random = new Random(seed);
    SmallWorld world = Worlds.ALL.get(random.nextInt(Worlds.ALL.size()));
    HitPolicy policy = policies[random.nextInt(policies.length)];
    DecisionTable<String> table = world.table(random, policy);
    return new Setting(world, table, CompiledTable.of(table, world.vocabulary));
  }

  List<Integer> counting(Case one) {
    return world.counting(table, one.values());
  }

  TableProof proof() {
    return TableProof.of(made).orElseThrow();
  }

  boolean holds(int number, Map<String, Object> values) {
    return world.truth.holds(table.rows().get(number - 1).when(), values);
  }
}
