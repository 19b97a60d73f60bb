package org.wangge.grid.sdk.replay;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.condition.CodeTree;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.Vocabulary;
import org.wangge.grid.rules.table.CompiledTable;
import org.wangge.grid.rules.table.Decided;
import org.wangge.grid.rules.table.DecisionTable;
import org.wangge.grid.rules.table.HitPolicy;
import org.wangge.grid.rules.table.Row;
import org.wangge.grid.sdk.Jurisdiction;
import org.wangge.grid.sdk.csv.CsvReader;
import org.wangge.grid.sdk.csv.CsvTable;
import org.wangge.grid.sdk.json.DocumentText;
import org.wangge.grid.sdk.json.ReadingLimits;

/** The table of {@code queues.csv} over the categories of the plan beside it. */
record QueueTable(Fact.OneCode type, Fact.OneCode district, CompiledTable<String> table) {

  private static final List<String> DISTRICTS =
      List.of("1a", "1b", "1c", "02", "03", "04", "05", "06", "07", "08", "09", "10a", "10b");

  static QueueTable load(Path folder) throws IOException {
    Fact.OneCode type =
        (Fact.OneCode) Jurisdiction.load(folder).orThrow().plan().plan().caseFacts().all().get(0);
    Map<String, Text> titles = new LinkedHashMap<>();
    DISTRICTS.forEach(code -> titles.put("district-" + code, Text.of(code, code)));
    Fact.OneCode district =
        new Fact.OneCode("district", Text.of("作业区", "the district"), CodeTree.flat(titles));
    ReadingLimits limits = ReadingLimits.standard();
    DocumentText file =
        DocumentText.ofFile(folder.resolve("queues.csv"), "queues.csv", limits).orThrow();
    List<Row<String>> rows = new ArrayList<>();
    for (CsvTable.Row row : CsvReader.of(limits).read(file).orThrow().rows()) {
      List<String> cells = row.cells().stream().map(CsvTable.Cell::text).toList();
      Condition when =
          new Condition.All(List.of(within(type, cells.get(0)), within(district, cells.get(1))));
      rows.add(new Row<>(when, cells.get(2), ClauseRef.of(cells.get(3))));
    }
    return new QueueTable(
        type,
        district,
        CompiledTable.of(
            new DecisionTable<>("queue", HitPolicy.UNIQUE, rows),
            Vocabulary.of(type).withUnknowable(district)));
  }

  private static Condition within(Fact.OneCode fact, String cell) {
    return cell.isEmpty()
        ? Condition.always()
        : new Condition.Within(fact, Splitter.on('|').splitToList(cell));
  }

  /** What is said of a request; nothing of a kind that the plan does not know. */
  Optional<Decided<String>> decide(String typeName, String districtName) {
    String code = Names.code(typeName);
    String place = "district-" + Names.code(districtName);
    return type.canBe(code)
        ? Optional.of(table.decide(facts(code, Optional.of(place).filter(district::canBe))))
        : Optional.empty();
  }

  /** All facts that there can be. */
  List<Facts> all() {
    List<Facts> all = new ArrayList<>();
    for (String code : type.codes().codes()) {
      all.add(facts(code, Optional.empty()));
      district.codes().codes().forEach(place -> all.add(facts(code, Optional.of(place))));
    }
    return all;
  }

  private Facts facts(String code, Optional<String> place) {
    Facts.Builder facts = table.vocabulary().facts().with(type, code);
    place.ifPresent(known -> facts.with(district, known));
    return facts.build();
  }
}
