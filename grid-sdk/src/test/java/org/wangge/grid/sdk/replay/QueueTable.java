package org.wangge.grid.sdk.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.decision.NamedTable;
import org.wangge.grid.rules.decision.Outcome;
import org.wangge.grid.rules.decision.TableDecision;
import org.wangge.grid.rules.decision.TableId;
import org.wangge.grid.rules.table.CompiledTable;
import org.wangge.grid.rules.table.DecisionTable;
import org.wangge.grid.rules.table.HitPolicy;
import org.wangge.grid.sdk.Jurisdiction;

/** The table of queues, in the plan of which it is part. */
record QueueTable(
    Jurisdiction city, NamedTable table, Fact.OneCode category, Fact.OneCode district) {

  private static final TableId ID = TableId.of("queues");

  static QueueTable load(Path folder) throws IOException {
    Jurisdiction city = Jurisdiction.load(folder).orThrow();
    NamedTable table = city.plan().plan().tables().get(0);
    return new QueueTable(city, table, fact(table, "category"), fact(table, "district"));
  }

  private static Fact.OneCode fact(NamedTable table, String name) {
    return (Fact.OneCode) table.vocabulary().fact(name).orElseThrow();
  }

  /** Asks for the queues of a request; a district that the plan does not know is left unknown. */
  Result<TableDecision> queues(String kind, String place, Instant at) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("category", Names.code(kind));
    String code = "district-" + Names.code(place);
    if (district.canBe(code)) {
      facts.put("district", code);
    }
    return city.decide(ID, facts, at);
  }

  /** The same rows, of which no two may hold at once. */
  CompiledTable<Outcome> unique() {
    return CompiledTable.of(
        new DecisionTable<>("queues", HitPolicy.UNIQUE, table.table().rows()), table.vocabulary());
  }

  /** All facts that there can be. */
  List<Facts> all() {
    List<Facts> all = new ArrayList<>();
    for (String code : category.codes().codes()) {
      all.add(facts(code, Optional.empty()));
      district.codes().codes().forEach(place -> all.add(facts(code, Optional.of(place))));
    }
    return all;
  }

  private Facts facts(String code, Optional<String> place) {
    Facts.Builder facts = table.vocabulary().facts().with(category, code);
    place.ifPresent(known -> facts.with(district, known));
    return facts.build();
  }
}
