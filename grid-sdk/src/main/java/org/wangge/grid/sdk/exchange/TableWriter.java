package org.wangge.grid.sdk.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.sdk.csv.CsvWriter;
import org.wangge.grid.sdk.document.organisation.OrganisationDocument;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.RecordTree;
import org.wangge.grid.sdk.plan.Plan;

/**
 * Writes an organisation as the tables that {@link ImportTables} reads: the first tables of those
 * who go on in a spreadsheet.
 *
 * <p>Rules: (1) a file for each part, also where it is empty, and {@code levels.csv} from the plan;
 * (2) a column for each key, whether used or not; (3) in Chinese the columns have Chinese names,
 * measures their titles; (4) several values are joined by {@code ;}, what is deeper is JSON. Read
 * again, the tables change nothing. Example: {@code write(document, plan, Language.ZH)} has {@code
 * grids.csv} begin with {@code 编号,名称,英文名称,层级}.
 */
public final class TableWriter {

  private final Plan plan;
  private final Language language;

  private TableWriter(Plan plan, Language language) {
    this.plan = plan;
    this.language = language;
  }

  /**
   * Writes all tables.
   *
   * @param document the organisation
   * @param plan its plan
   * @param language the language of the headers
   * @return the texts of the files by their names, in the order of the organisation file
   */
  public static Map<String, String> write(
      OrganisationDocument document, Plan plan, Language language) {
    TableWriter writer = new TableWriter(plan, language);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("levels.csv", writer.levels());
    Node.MapNode tree = RecordTree.of(document);
    for (RecordTree.Part part : RecordTree.parts(OrganisationDocument.class)) {
      files.put(part.key() + ".csv", writer.table(part, tree));
    }
    return files;
  }

  private String levels() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(header("id"), header("title.zh"), header("title.en")));
    plan.levels().forEach((id, title) -> rows.add(List.of(id.id(), title.zh(), title.en())));
    return CsvWriter.write(rows);
  }

  private String table(RecordTree.Part part, Node.MapNode tree) {
    List<PartTable.Row> records = rows(tree.get(part.key()).orElse(Trees.EMPTY));
    Columns known = new Columns(part, ImportTables.measures(plan));
    List<Column> columns = new ArrayList<>(known.all());
    for (RecordTree.Leaf map : known.maps()) {
      records.stream()
          .flatMap(row -> keys(row.value(), map).stream())
          .distinct()
          .forEach(key -> columns.add(Column.of(map, key)));
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(columns.stream().map(column -> header(column.name())).toList());
    for (PartTable.Row row : records) {
      rows.add(columns.stream().map(column -> cell(column, row)).toList());
    }
    return CsvWriter.write(rows);
  }

  private static List<PartTable.Row> rows(Node part) {
    if (part instanceof Node.MapNode map) {
      return map.entries().stream()
          .map(e -> new PartTable.Row(e.key(), (Node.MapNode) e.value()))
          .toList();
    }
    return ((Node.ListNode) part)
        .items().stream().map(item -> new PartTable.Row("", (Node.MapNode) item)).toList();
  }

  private static List<String> keys(Node.MapNode row, RecordTree.Leaf map) {
    return Trees.get(row, map.path())
        .map(node -> ((Node.MapNode) node).entries().stream().map(Node.Entry::key).toList())
        .orElse(List.of());
  }

  private String header(String name) {
    String measure = "measures.";
    if (language == Language.ZH && name.startsWith(measure)) {
      Text title = ImportTables.measures(plan).get(name.substring(measure.length()));
      return title == null ? name : title.zh();
    }
    return language == Language.ZH ? ColumnNames.chinese(name).orElse(name) : name;
  }

  private static String cell(Column column, PartTable.Row row) {
    if (column.role() == Column.Role.ID) {
      return row.id();
    }
    Optional<Node> value = Trees.get(row.value(), column.path());
    return value.map(TableWriter::cell).orElse("");
  }

  private static String cell(Node value) {
    if (value instanceof Node.ScalarNode scalar) {
      return scalar.text();
    }
    if (value instanceof Node.ListNode list
        && list.items().stream().allMatch(Node.ScalarNode.class::isInstance)) {
      List<String> items =
          list.items().stream().map(item -> ((Node.ScalarNode) item).text()).toList();
      return CellReader.isListable(items) && !items.isEmpty()
          ? String.join(";", items)
          : YamlText.json(value);
    }
    return YamlText.json(value);
  }
}
