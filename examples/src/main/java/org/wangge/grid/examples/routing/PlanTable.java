package org.wangge.grid.examples.routing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.examples.view.PlanNames;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.decision.Outcome;
import org.wangge.grid.rules.decision.Output;
import org.wangge.grid.rules.procedure.Handling;
import org.wangge.grid.rules.routing.rule.Exit;
import org.wangge.grid.rules.table.CompiledTable;
import org.wangge.grid.rules.table.Decided;

/**
 * A table of a plan, whatever it answers.
 *
 * @param path where it stands in the plan, for example {@code routing/lead}
 * @param title what it answers
 * @param compiled the table
 * @param outputs what each row says; none for a table of routing, which says one thing
 * @param <O> the type of what a row says
 */
record PlanTable<O>(String path, Text title, CompiledTable<O> compiled, List<Output> outputs) {

  PlanTable {
    outputs = ImmutableList.copyOf(outputs);
  }

  String name() {
    return compiled.table().name();
  }

  int size() {
    return compiled.table().rows().size();
  }

  /** The findings on this table among those on its plan. */
  List<Finding> among(List<Finding> findings) {
    return findings.stream()
        .filter(
            finding ->
                finding.place().path().equals(path)
                    || finding.place().path().startsWith(path + "/"))
        .toList();
  }

  /** What it says of the facts of a case. */
  Decided<O> decide(Facts given) {
    Facts.Builder facts = compiled.vocabulary().facts();
    compiled.vocabulary().all().forEach(fact -> copy(fact, given, facts));
    return compiled.decide(given.vocabulary() == compiled.vocabulary() ? given : facts.build());
  }

  private static <T> void copy(Fact<T> fact, Facts given, Facts.Builder facts) {
    given.get(fact).ifPresent(value -> facts.with(fact, value));
  }

  /** What a row says, as a person reads it. */
  String say(Object output, PlanNames names) {
    if (output instanceof Party party) {
      return names.party(party);
    } else if (output instanceof TermId term) {
      return names.term(term);
    } else if (output instanceof Handling handling) {
      return names.handling(handling);
    } else if (output instanceof Exit exit) {
      return exit.refuse()
          ? names.say("不予受理：%s", "refused: %s", exit.channel())
          : names.say("转出：%s", "passed on: %s", exit.channel());
    } else if (output instanceof Outcome outcome) {
      return outputs.stream()
          .flatMap(each -> said(each, outcome, names).stream())
          .reduce((a, b) -> names.say("%s；%s", "%s; %s", a, b))
          .orElse("");
    }
    return output.toString();
  }

  private static Optional<String> said(Output output, Outcome outcome, PlanNames names) {
    return Optional.ofNullable(outcome.values().get(output.name()))
        .map(
            value ->
                names.say("%s：%s", "%s: %s", output.domain().title(), value(output, value, names)));
  }

  private static Object value(Output output, String value, PlanNames names) {
    return switch (output.kind()) {
      case PARTY -> names.party(Party.of(value));
      case TERM -> names.term(TermId.of(value));
      case VALUE -> value(output.domain(), value);
    };
  }

  private static <T> Text value(Fact<T> domain, String value) {
    return domain.parse(value).map(domain::say).orElse(Text.same(value));
  }

  /** What a row says, for tools: its canonical text, or that of each output. */
  static Object written(Object output) {
    return output instanceof Outcome outcome ? outcome.values() : output.toString();
  }
}
