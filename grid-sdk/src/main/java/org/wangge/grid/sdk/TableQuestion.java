package org.wangge.grid.sdk;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.MomentFact;
import org.wangge.grid.rules.condition.Vocabulary;
import org.wangge.grid.rules.decision.NamedTable;
import org.wangge.grid.rules.decision.TableDecision;
import org.wangge.grid.rules.facts.GivenFact;

/** Facts given as text to a table of the plan. */
record TableQuestion(NamedTable table, Map<String, String> given) {

  /** Copies the map. */
  TableQuestion {
    given = ImmutableMap.copyOf(given);
  }

  Result<TableDecision> answer(Instant at) {
    Map<String, Fact<?>> known = new LinkedHashMap<>();
    table.planFacts().all().stream()
        .filter(fact -> !(fact instanceof MomentFact))
        .forEach(fact -> known.put(fact.name(), fact));
    List<Finding> findings = new ArrayList<>();
    given.forEach(
        (name, value) ->
            GivenFact.fault(name, value, known)
                .ifPresent(fault -> findings.add(finding(name, fault))));
    Vocabulary asked = table.vocabulary();
    for (Fact<?> fact : asked.all()) {
      if (isMissing(fact, asked)) {
        findings.add(finding(fact.name(), new GivenFact.Missing(fact.name(), fact.title())));
      }
    }
    if (!findings.isEmpty()) {
      return new Result.Refused<>(findings);
    }
    Facts.Builder facts = asked.facts();
    for (Fact<?> fact : asked.all()) {
      if (fact instanceof MomentFact moment) {
        facts.with(moment, at);
      } else if (given.containsKey(fact.name())) {
        GivenFact.put(facts, fact, given.getOrDefault(fact.name(), ""));
      }
    }
    return new Result.Passed<>(table.decide(facts.build()), List.of());
  }

  /** Of many codes, none is what is said where nothing is said. */
  private boolean isMissing(Fact<?> fact, Vocabulary asked) {
    return !given.containsKey(fact.name())
        && !asked.mayBeUnknown(fact)
        && !(fact instanceof Fact.ManyCodes)
        && !(fact instanceof MomentFact);
  }

  private Finding finding(String name, GivenFact fault) {
    return Finding.error(
        fault.code(),
        Place.at("facts", name),
        fault.text(),
        Text.format("表%s用到的事实：%s。", "The facts of table %s: %s.", table.id(), table.vocabulary()));
  }
}
