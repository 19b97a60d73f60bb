package org.wangge.grid.examples.routing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.examples.terminal.Columns;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.view.Hanging;
import org.wangge.grid.examples.view.PlanNames;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.MomentAtom;
import org.wangge.grid.rules.table.HitPolicy;
import org.wangge.grid.rules.table.Row;

/**
 * A row of a table, its days of validity apart from its condition.
 *
 * @param table the table
 * @param number its number, from 1
 */
record RowView(PlanTable<?> table, int number) {

  private static final String INDENT = "     ";

  private Row<?> row() {
    return table.compiled().table().rows().get(number - 1);
  }

  private List<Condition> parts() {
    return row().when() instanceof Condition.All all
        ? all.conditions()
        : ImmutableList.of(row().when());
  }

  private List<MomentAtom.During> periods() {
    return parts().stream()
        .flatMap(
            part -> part instanceof MomentAtom.During during ? Stream.of(during) : Stream.empty())
        .toList();
  }

  private Text when() {
    List<Condition> rest =
        parts().stream().filter(part -> !(part instanceof MomentAtom.During)).toList();
    return rest.size() == 1 ? rest.get(0).text() : new Condition.All(rest).text();
  }

  private boolean hasPriority() {
    return table.compiled().table().policy() == HitPolicy.PRIORITY;
  }

  List<String> lines(PlanNames names) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.addAll(
        Hanging.lines(
            Columns.padLeft(Integer.toString(number), 3) + "  ",
            when().in(names.language()),
            Terminal.WIDTH));
    for (MomentAtom.During period : periods()) {
      lines.addAll(Hanging.lines(INDENT, period.text().in(names.language()), Terminal.WIDTH));
    }
    lines.addAll(Hanging.lines(INDENT + "→ ", table.say(row().output(), names), Terminal.WIDTH));
    if (hasPriority()) {
      lines.add(INDENT + names.say("优先级%s", "priority %s", row().priority()));
    }
    return lines.add(clause(names)).build();
  }

  /** The clause, with as much of its text as the line holds. */
  private String clause(PlanNames names) {
    String text = INDENT + "[" + row().clause() + "] " + names.clause(row().clause());
    String first = Columns.wrap(text, Terminal.WIDTH - 2).get(0);
    return first.equals(text.stripTrailing()) ? first : first + " …";
  }

  Map<String, Object> json(PlanNames names) {
    ImmutableMap.Builder<String, Object> json = ImmutableMap.builder();
    json.put("row", number).put("when", when()).put("output", PlanTable.written(row().output()));
    for (MomentAtom.During period : periods().stream().limit(1).toList()) {
      if (!period.from().equals(LocalDate.MIN)) {
        json.put("from", period.from());
      }
      if (!period.to().equals(LocalDate.MAX)) {
        json.put("until", period.to());
      }
    }
    if (hasPriority()) {
      json.put("priority", row().priority());
    }
    return json.put("clause", row().clause())
        .put(
            "clause-text",
            names.plan().clauses().get(row().clause()) == null
                ? Text.same("")
                : names.plan().clauses().get(row().clause()).text())
        .buildOrThrow();
  }
}
