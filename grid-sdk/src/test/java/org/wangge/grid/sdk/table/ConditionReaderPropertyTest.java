package org.wangge.grid.sdk.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.condition.CodeTree;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.OrderedFact;
import org.wangge.grid.rules.condition.Scale;
import org.wangge.grid.rules.condition.Truth;
import org.wangge.grid.rules.condition.Vocabulary;
import org.wangge.grid.rules.facts.CaseDomains;
import org.wangge.grid.rules.facts.GivenFact;
import org.wangge.grid.rules.facts.HostFact;
import org.wangge.grid.rules.routing.CaseFacts;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.reading.PartLog;

/** Conditions as the reader understands them, against their texts read one by one. */
class ConditionReaderPropertyTest {

  private static final CaseFacts FACTS = facts();

  private static CaseFacts facts() {
    CodeTree grades =
        new CodeTree(names("low", "high", "critical"), ImmutableMap.of("critical", "high"));
    return new CaseFacts(
        CaseDomains.builder()
            .categories(CodeTree.flat(names("dispute")))
            .addHostFacts(
                new HostFact(new Fact.OneCode("severity", Text.same("severity"), grades), true),
                new HostFact(
                    new OrderedFact.Amount(
                        "persons", Text.same("persons"), Scale.count(0, 20, Text.same(""))),
                    true),
                new HostFact(new Fact.Flag("armed", Text.same("yes"), Text.same("no")), true),
                new HostFact(
                    new Fact.ManyCodes(
                        "hazards",
                        Text.same("hazards"),
                        CodeTree.flat(names("fire", "flood", "gas"))),
                    false))
            .build());
  }

  private static Map<String, Text> names(String... codes) {
    ImmutableMap.Builder<String, Text> names = ImmutableMap.builder();
    for (String code : codes) {
      names.put(code, Text.same(code));
    }
    return names.buildOrThrow();
  }

  @Property(tries = 2000)
  void a_condition_holds_where_its_text_says_so(@ForAll long seed) {
    RandomWhen random = new RandomWhen(new Random(seed));
    Node.MapNode when = random.when(2);
    Map<String, Node> keys = new LinkedHashMap<>();
    when.entries().forEach(entry -> keys.put(entry.key(), entry.value()));
    PartLog log = new PartLog();
    Optional<Condition> read = new ConditionReader(log, FACTS).read(Place.at("row"), keys);
    assertThat(log.findings()).isEmpty();
    for (int i = 0; i < 10; i++) {
      Map<String, String> given = random.facts();
      Truth expected = new PlainCondition(given).all(when).map(Truth::of).orElse(Truth.UNKNOWN);
      assertThat(read.orElseThrow().truth(values(given)))
          .as("%s %s", when, given)
          .isEqualTo(expected);
    }
  }

  private static Facts values(Map<String, String> given) {
    Vocabulary host = Vocabulary.of();
    List<HostFact> facts = FACTS.hostFacts();
    for (HostFact fact : facts) {
      host = fact.in(host);
    }
    Facts.Builder values = host.facts();
    facts.stream()
        .filter(fact -> given.containsKey(fact.fact().name()))
        .forEach(fact -> GivenFact.put(values, fact.fact(), given.get(fact.fact().name())));
    return values.build();
  }
}
