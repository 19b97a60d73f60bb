package org.wangge.grid.examples.routing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.examples.terminal.Columns;
import org.wangge.grid.examples.terminal.Style;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.terminal.UnusableException;
import org.wangge.grid.examples.view.Hanging;
import org.wangge.grid.examples.view.PlanNames;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.table.Decided;
import org.wangge.grid.rules.table.RowReason;
import org.wangge.grid.sdk.plan.CheckedPlan;

/**
 * A row of which is asked why it does not count, and what would have to change.
 *
 * @param table its table
 * @param number its number, from 1
 */
record AskedRow(PlanTable<?> table, int number) {

  private static final String LEAD = "lead";

  /** A row of the lead table by its number, or of any by {@code TABLE:NUMBER}. */
  static AskedRow parse(String text, CheckedPlan plan) {
    int colon = text.lastIndexOf(':');
    String digits = text.substring(colon + 1);
    Integer number = Ints.tryParse(digits);
    PlanTable<?> table = PlanTables.get(plan, colon < 0 ? LEAD : text.substring(0, colon));
    if (number == null || number < 1 || number > table.size()) {
      throw new UnusableException(
          Text.format(
              "表%s没有第“%s”行，共%s行",
              "Table %s has no row '%s'; it has %s", table.name(), digits, table.size()));
    }
    return new AskedRow(table, number);
  }

  private Object output() {
    return Objects.requireNonNull(table.compiled().table().rows().get(number - 1).output());
  }

  private Optional<? extends List<Decided.Change>> changes(Decided<?> decided) {
    return decided.whyNot(number) instanceof RowReason.Counts
        ? Optional.of(ImmutableList.of())
        : decided.changesFor(number);
  }

  List<String> lines(Facts facts, PlanNames names, Style style) {
    Decided<?> decided = table.decide(facts);
    String heading =
        names.say(
            "表%s第%s行 → %s [%s]",
            "Table %s, row %s → %s [%s]",
            table.name(),
            number,
            table.say(output(), names),
            table.compiled().table().rows().get(number - 1).clause());
    return ImmutableList.<String>builder()
        .addAll(Hanging.heading(heading, style))
        .addAll(
            Hanging.lines("  ", decided.whyNot(number).text().in(names.language()), Terminal.WIDTH))
        .addAll(change(decided, names))
        .build();
  }

  private List<String> change(Decided<?> decided, PlanNames names) {
    if (decided.whyNot(number) instanceof RowReason.Counts) {
      return ImmutableList.of();
    }
    Optional<? extends List<Decided.Change>> changes = changes(decided);
    if (changes.isEmpty()) {
      return Hanging.lines(
          "  ",
          table.compiled().size().isEmpty()
              ? names.say(
                  "该表过大，未能推算须作的改变", "The table is too large to work out what would have to change")
              : names.say("无论如何改变事实，此行都不会适用", "No change of the facts makes it count"),
          Terminal.WIDTH);
    }
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    String lead = names.say("  要适用须改变：", "  To count it takes: ");
    for (Decided.Change change : changes.get()) {
      lines.addAll(
          Hanging.lines(
              lead,
              Text.format("%s → %s", "%s → %s", change.now(), change.then()).in(names.language()),
              Terminal.WIDTH));
      lead = Columns.padRight("", Columns.width(lead));
    }
    return lines.build();
  }

  /** For tools; {@code changes} is missing where no change leads there or none was found. */
  Map<String, ?> json(Facts facts) {
    Decided<?> decided = table.decide(facts);
    RowReason reason = decided.whyNot(number);
    ImmutableMap.Builder<String, Object> row = ImmutableMap.builder();
    row.put("table", table.path())
        .put("row", number)
        .put("output", PlanTable.written(output()))
        .put("code", reason.code())
        .put("text", reason.text());
    changes(decided)
        .ifPresent(
            list ->
                row.put(
                    "changes",
                    list.stream()
                        .map(
                            change ->
                                ImmutableMap.of(
                                    "fact",
                                    change.fact(),
                                    "now",
                                    change.now(),
                                    "then",
                                    change.then()))
                        .toList()));
    return row.buildOrThrow();
  }
}
