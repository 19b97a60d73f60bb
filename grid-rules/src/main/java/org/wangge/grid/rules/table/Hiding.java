package org.wangge.grid.rules.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.diagram.Diagram;
import org.wangge.grid.rules.diagram.DiagramBuilder;
import org.wangge.grid.rules.diagram.FewestFacts;
import org.wangge.grid.rules.diagram.Rule;
import org.wangge.grid.rules.space.Box;

/** Why a row that holds for some facts never counts. */
final class Hiding {

  private static final int ROW = 1;

  private final CompiledTable<?> table;
  private final int row;
  private final List<Box> boxes;

  Hiding(CompiledTable<?> table, int row) {
    this.table = table;
    this.row = row;
    this.boxes = table.boxes(row).orElseThrow();
  }

  /** The fewest facts with which the row holds. */
  Witness witness() {
    List<Integer> classes =
        against(ImmutableList.of())
            .flatMap(diagram -> new FewestFacts(diagram).find(outcomesOfRow(diagram)))
            .orElseGet(() -> boxes.get(0).classes(table.space().axes()));
    return Witness.of(table.space(), classes);
  }

  /** Whether some rows together hold wherever this one does; empty if that cannot be told. */
  Optional<Boolean> isHiddenBy(Collection<Integer> others) {
    return against(others).map(diagram -> !diagram.reached().intersects(outcomesOfRow(diagram)));
  }

  private static BitSet outcomesOfRow(Diagram diagram) {
    BitSet found = new BitSet();
    for (int i = 0; i < diagram.outcomes().size(); i++) {
      found.set(i, diagram.outcomes().get(i).contains(ROW));
    }
    return found;
  }

  /** The row behind some others, which are taken as one. */
  private Optional<Diagram> against(Collection<Integer> others) {
    List<Rule> rules = new ArrayList<>();
    for (int other : others) {
      for (Box box : table.boxes(other).orElseThrow()) {
        if (boxes.stream().anyMatch(box::meets)) {
          rules.add(new Rule(0, 0, box));
        }
      }
    }
    boxes.forEach(box -> rules.add(new Rule(ROW, ROW, box)));
    return DiagramBuilder.build(table.space(), rules, CompiledTable.MOST_NUMBERS);
  }

  /** The rows whose periods hide this one, from 1. */
  List<Integer> byPeriod() {
    RowPeriod own = RowPeriod.of(when(row));
    List<Integer> reaching = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (int other = 0; other < table.table().rows().size(); other++) {
      if (comesBefore(other) && meets(other)) {
        (RowPeriod.of(when(other)).reachesBeyond(own) ? reaching : others).add(other);
      }
    }
    if (reaching.isEmpty() || isHiddenBy(others).orElse(true)) {
      return ImmutableList.of();
    }
    for (int one : reaching) {
      List<Integer> rest = new ArrayList<>(others);
      reaching.stream().filter(other -> other != one).forEach(rest::add);
      if (!isHiddenBy(rest).orElse(true)) {
        return ImmutableList.of(one + 1);
      }
    }
    return reaching.stream().map(other -> other + 1).collect(ImmutableList.toImmutableList());
  }

  private boolean comesBefore(int other) {
    return table.table().policy() == HitPolicy.FIRST
        ? other < row
        : table.table().rows().get(other).priority() > table.table().rows().get(row).priority();
  }

  private boolean meets(int other) {
    return table.boxes(other).orElseThrow().stream()
        .anyMatch(box -> boxes.stream().anyMatch(own -> meet(own, box)));
  }

  private boolean meet(Box one, Box other) {
    Box both = one.and(other);
    return both != null && both.isPossible(table.space().axes());
  }

  private Condition when(int of) {
    return table.table().rows().get(of).when();
  }
}
