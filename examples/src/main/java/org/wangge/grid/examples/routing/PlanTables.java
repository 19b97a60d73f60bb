package org.wangge.grid.examples.routing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.examples.terminal.UnusableException;
import org.wangge.grid.rules.decision.NamedTable;
import org.wangge.grid.rules.routing.RoutingTables;
import org.wangge.grid.rules.table.CompiledTable;
import org.wangge.grid.sdk.plan.CheckedPlan;

/**
 * The tables of a plan by name: those of routing, then its own. One of its own that bears the name
 * of one of routing is found by its path, {@code tables/lead}.
 */
final class PlanTables {

  private PlanTables() {}

  static List<PlanTable<?>> of(CheckedPlan plan) {
    RoutingTables routing = plan.router().tables();
    ImmutableList.Builder<PlanTable<?>> tables = ImmutableList.builder();
    tables
        .add(ofRouting(routing.lead(), Text.of("谁主办", "who leads")))
        .add(ofRouting(routing.help(), Text.of("谁协办", "who helps")))
        .add(ofRouting(routing.tell(), Text.of("告知谁", "who is told")))
        .add(ofRouting(routing.clocks(), Text.of("哪些时限开始计算", "which terms run")))
        .add(ofRouting(routing.exits(), Text.of("哪些事项转出", "what leaves the grids")))
        .add(ofRouting(routing.handling(), Text.of("程序和环节", "procedure and stage")));
    plan.plan().tables().forEach(table -> tables.add(named(table)));
    return tables.build();
  }

  private static <O> PlanTable<O> ofRouting(CompiledTable<O> table, Text title) {
    return new PlanTable<>(
        Place.at("routing", table.table().name()).path(), title, table, ImmutableList.of());
  }

  private static PlanTable<?> named(NamedTable table) {
    return new PlanTable<>(
        Place.at("tables", table.id()).path(), table.title(), table.compiled(), table.outputs());
  }

  static PlanTable<?> get(CheckedPlan plan, String name) {
    List<PlanTable<?>> tables = of(plan);
    Optional<PlanTable<?>> found =
        tables.stream()
            .filter(table -> table.name().equals(name))
            .findFirst()
            .or(() -> tables.stream().filter(table -> table.path().equals(name)).findFirst());
    return found.orElseThrow(
        () ->
            unknown(
                Text.of("表", "table"),
                name,
                tables.stream().<String>map(PlanTable::name).toList()));
  }

  /** That nothing bears a name, with the nearest that something bears. */
  static UnusableException unknown(Text kind, String name, List<String> known) {
    Finding finding = NearestName.unknown("unknown", Place.at(""), kind, name, known);
    return new UnusableException(
        Text.format("%s。%s", "%s. %s", finding.message(), finding.wayOut()));
  }
}
