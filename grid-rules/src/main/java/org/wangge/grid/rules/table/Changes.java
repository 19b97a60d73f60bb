package org.wangge.grid.rules.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.space.Axis;
import org.wangge.grid.rules.space.Space;

/** What is different between facts as they are and facts in other classes. */
final class Changes {

  private Changes() {}

  /** The class of each axis as it is. */
  static int[] now(Space space, Facts facts) {
    int[] now = new int[space.axes().size()];
    for (int i = 0; i < now.length; i++) {
      now[i] = space.axes().get(i).classOf(facts);
    }
    return now;
  }

  /** The facts that have to change, each once, in the order of the axes. */
  static List<Decided.Change> of(Space space, Facts facts, List<Integer> then) {
    Facts moved = space.moved(facts, then);
    ImmutableList.Builder<Decided.Change> changes = ImmutableList.builder();
    int last = -1;
    for (int i = 0; i < then.size(); i++) {
      Axis axis = space.axes().get(i);
      if (space.factNumber(i) != last && axis.classOf(facts) != then.get(i)) {
        last = space.factNumber(i);
        Fact<?> fact = axis.fact();
        changes.add(
            new Decided.Change(
                fact.name(), Witness.phrase(fact, facts), Witness.phrase(fact, moved)));
      }
    }
    return changes.build();
  }
}
