package org.wangge.grid.sdk.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.condition.CodeTree;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.table.DecisionTable;
import org.wangge.grid.rules.table.HitPolicy;
import org.wangge.grid.rules.table.Row;
import org.wangge.grid.sdk.Jurisdiction;
import org.wangge.grid.sdk.csv.CsvReader;
import org.wangge.grid.sdk.csv.CsvTable;
import org.wangge.grid.sdk.json.DocumentText;
import org.wangge.grid.sdk.json.ReadingLimits;

/** The table of {@code queues.csv} over the categories of the plan beside it. */
record QueueTable(Fact.OneCode type, Fact.OneCode district, DecisionTable<String> rows) {

  private static final List<String> DISTRICTS =
      List.of("1a", "1b", "1c", "02", "03", "04", "05", "06", "07", "08", "09", "10a", "10b");
  private static final String UNKNOWN = "unknown";

  static QueueTable load(Path folder) throws IOException {
    Fact.OneCode type =
        (Fact.OneCode) Jurisdiction.load(folder).orThrow().plan().plan().caseFacts().all().get(0);
    Map<String, Text> titles = new LinkedHashMap<>();
    DISTRICTS.forEach(code -> titles.put("district-" + code, Text.of(code, code)));
    titles.put(UNKNOWN, Text.of("未知", "unknown"));
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
    return new QueueTable(type, district, new DecisionTable<>("queue", HitPolicy.COLLECT, rows));
  }

  private static Condition within(Fact.OneCode fact, String cell) {
    List<String> codes = new ArrayList<>();
    int from = 0;
    for (int bar = cell.indexOf('|'); bar >= 0; bar = cell.indexOf('|', from)) {
      codes.add(cell.substring(from, bar));
      from = bar + 1;
    }
    codes.add(cell.substring(from));
    return cell.isEmpty() ? Condition.ALWAYS : new Condition.Within(fact, codes);
  }

  /** The queues of all rows that hold; a kind that the plan does not know has none. */
  List<String> queues(String typeName, String districtName) {
    String code = Names.code(typeName);
    String place = "district-" + Names.code(districtName);
    if (!type.canBe(code)) {
      return List.of();
    }
    Facts facts =
        Facts.NONE.with(type, code).with(district, district.canBe(place) ? place : UNKNOWN);
    return rows.evaluate(facts).stream().map(hit -> hit.row().output()).toList();
  }
}
