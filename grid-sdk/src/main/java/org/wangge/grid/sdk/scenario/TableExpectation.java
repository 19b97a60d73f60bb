package org.wangge.grid.sdk.scenario;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.rules.decision.NamedTable;
import org.wangge.grid.rules.decision.Outcome;
import org.wangge.grid.rules.decision.Output;
import org.wangge.grid.rules.decision.TableDecision;
import org.wangge.grid.rules.decision.TableReason;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.reading.Moments;
import org.wangge.grid.sdk.scenario.ScenarioDocument.Then;

/** Compares what a table of the plan says. */
final class TableExpectation {

  private static final String NOTHING = "nothing";

  private final Situation situation;
  private final FailureLog failures;
  private final Moments moments;

  TableExpectation(Situation situation, FailureLog failures) {
    this.situation = situation;
    this.failures = failures;
    this.moments = new Moments(situation.jurisdiction().staffing().zone());
  }

  void check(Then then, String path, String step) {
    String name = then.table().orElseThrow();
    List<NamedTable> tables = situation.jurisdiction().plan().plan().tables();
    Optional<NamedTable> table =
        tables.stream().filter(known -> known.id().id().equals(name)).findFirst();
    if (table.isEmpty()) {
      List<String> names = tables.stream().map(known -> known.id().id()).toList();
      failures.add(path + "/table", step + ": table", "one of: " + names, name, Why.NONE);
      return;
    }
    Optional<Instant> at = then.at().isEmpty() ? Optional.of(begin()) : moment(then, path, step);
    if (at.isEmpty()) {
      return;
    }
    Result<TableDecision> decision =
        situation.jurisdiction().decide(table.get().id(), then.facts().orElse(Map.of()), at.get());
    if (!(decision instanceof Result.Passed<TableDecision> passed)) {
      decision
          .findings()
          .forEach(
              finding ->
                  failures.add(
                      path + "/facts",
                      step + ": facts",
                      "facts that the table can be asked with",
                      finding.code(),
                      new Why(List.of(finding.message(), finding.wayOut()))));
      return;
    }
    compare(then, table.get(), passed.value(), path, step);
  }

  /** Where no instant is said, it is the plan's first day. */
  private Instant begin() {
    return situation
        .jurisdiction()
        .plan()
        .plan()
        .inForce()
        .first()
        .atStartOfDay(situation.jurisdiction().staffing().zone())
        .toInstant();
  }

  private Optional<Instant> moment(Then then, String path, String step) {
    Optional<Instant> at = moments.parse(then.at().orElseThrow());
    if (at.isEmpty()) {
      failures.add(path + "/at", step + ": at", "a moment", then.at().orElseThrow(), Why.NONE);
    }
    return at;
  }

  private void compare(
      Then then, NamedTable table, TableDecision decision, String path, String step) {
    Why why = Why.of(decision.explanation());
    then.gives()
        .ifPresent(
            written -> {
              List<Map<String, String>> wanted = gives(written);
              List<String> actual = new ArrayList<>();
              for (int i = 0; i < decision.outcomes().size(); i++) {
                Map<String, String> named = i < wanted.size() ? wanted.get(i) : Map.of();
                actual.add(asked(decision.outcomes().get(i), named));
              }
              failures.compare(
                  path + "/gives",
                  step + ": gives",
                  text(wanted.stream().map(one -> canonical(one, table)).toList()),
                  text(actual),
                  why);
            });
    then.row()
        .ifPresent(
            row ->
                failures.compare(
                    path + "/row", step + ": row", String.valueOf(row), rows(decision), why));
    CaseExpectation.compareReasons(then, decision.explanation(), path, step, failures);
  }

  /** Outputs to values, for one row or a list of rows; what is neither is compared as nothing. */
  private static List<Map<String, String>> gives(Node written) {
    List<Node> rows =
        written instanceof Node.ListNode list ? list.items() : ImmutableList.of(written);
    List<Map<String, String>> gives = new ArrayList<>();
    for (Node row : rows) {
      Map<String, String> values = new LinkedHashMap<>();
      if (row instanceof Node.MapNode map) {
        for (Node.Entry entry : map.entries()) {
          values.put(
              entry.key(), entry.value() instanceof Node.ScalarNode value ? value.text() : "?");
        }
      }
      gives.add(values);
    }
    return gives;
  }

  private static String text(List<String> outcomes) {
    return outcomes.isEmpty() ? NOTHING : String.join("; ", outcomes);
  }

  /** The expected values in their canonical form; what is no value stays as it is. */
  private static String canonical(Map<String, String> wanted, NamedTable table) {
    List<String> values = new ArrayList<>();
    wanted.forEach(
        (name, text) ->
            values.add(
                name
                    + " "
                    + table.outputs().stream()
                        .filter(output -> output.name().equals(name))
                        .findFirst()
                        .flatMap(output -> known(output, text))
                        .orElse(text)));
    return String.join(", ", values);
  }

  private static Optional<String> known(Output output, String text) {
    return output.kind() == Output.Kind.VALUE ? output.canonical(text) : Optional.of(text);
  }

  /** Of an outcome, the outputs that the scenario names. */
  private static String asked(Outcome outcome, Map<String, String> wanted) {
    List<String> values = new ArrayList<>();
    for (String name : wanted.isEmpty() ? outcome.values().keySet() : wanted.keySet()) {
      values.add(name + " " + outcome.values().getOrDefault(name, NOTHING));
    }
    return String.join(", ", values);
  }

  private static String rows(TableDecision decision) {
    List<String> rows =
        decision.explanation().reasons().stream()
            .filter(TableReason.RowHolds.class::isInstance)
            .map(reason -> String.valueOf(((TableReason.RowHolds) reason).hit().number()))
            .toList();
    return rows.isEmpty() ? "none" : String.join(", ", rows);
  }
}
