package org.wangge.grid.sdk.sheet;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.csv.CsvTable;
import org.wangge.grid.sdk.csv.CsvWriter;
import org.wangge.grid.sdk.document.PlanTableDocument;
import org.wangge.grid.sdk.document.RoutingDocument;
import org.wangge.grid.sdk.document.TableDocument;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.RecordTree;

/**
 * The rows of a table as a sheet, one row a rule, and back.
 *
 * <p>Rules: (1) a column bears the name of a fact, or of a key of a row ({@code lead}, {@code
 * clause}, {@code from}, {@code until}, {@code priority}), or {@code then.} and an output; (2) an
 * empty cell asks nothing; (3) cells say what {@code when} says, several values joined by {@code
 * |}, see {@code plan-format.md}; (4) rows in whose conditions others nest have no cells. Example:
 * the row {@code {when: {grade: [a, b]}, then: {times: 12}, clause: S-03}} has the cells {@code
 * a|b}, {@code 12} and {@code S-03}. Reading what was written gives the same rows.
 */
public final class TableSheet {

  private static final String WHEN = "when";
  private static final String THEN = "then";
  private static final String PREFIX = THEN + ".";
  private static final List<String> LAST = List.of("from", "until", "priority", "clause");
  private static final List<String> ASKING = List.of("unknown", "known");
  private static final Set<String> KEYS = keys();

  private TableSheet() {}

  private static Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    List.of(
            TableDocument.RowDocument.class,
            PlanTableDocument.RowDocument.class,
            RoutingDocument.ExitRowDocument.class,
            RoutingDocument.HandlingRowDocument.class)
        .forEach(row -> RecordTree.leaves(row).forEach(leaf -> keys.add(leaf.path().get(0))));
    keys.remove(WHEN);
    keys.remove(THEN);
    return keys;
  }

  /**
   * Writes the rows of a table.
   *
   * @param table the table as a plan writes it
   * @return the sheet, or {@code condition-not-in-cells} for each row that no cells can say
   */
  public static Result<String> write(Node.MapNode table) {
    List<Finding> findings = new ArrayList<>();
    List<Map<String, String>> rows = new ArrayList<>();
    List<Node> nodes =
        table.get("rows").orElse(null) instanceof Node.ListNode list ? list.items() : List.of();
    for (int i = 0; i < nodes.size(); i++) {
      Optional<Map<String, String>> cells = cells(nodes.get(i));
      if (cells.isPresent()) {
        rows.add(cells.get());
      } else {
        findings.add(notInCells(Place.at("rows", i), i + 1));
      }
    }
    if (!findings.isEmpty()) {
      return new Result.Refused<>(findings);
    }
    List<String> columns = columns(rows);
    List<List<String>> sheet = new ArrayList<>();
    sheet.add(columns);
    rows.forEach(
        row -> sheet.add(columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
    return new Result.Passed<>(CsvWriter.write(sheet), List.of());
  }

  /** Facts first, then what the rows say, then what all rows have. */
  private static List<String> columns(List<Map<String, String>> rows) {
    Set<String> facts = new LinkedHashSet<>();
    Set<String> outputs = new LinkedHashSet<>();
    Set<String> last = new LinkedHashSet<>();
    for (Map<String, String> row : rows) {
      for (String column : row.keySet()) {
        boolean output = column.startsWith(PREFIX) || KEYS.contains(column);
        (LAST.contains(column) ? last : output ? outputs : facts).add(column);
      }
    }
    return ImmutableList.<String>builder()
        .addAll(facts)
        .addAll(outputs)
        .addAll(LAST.stream().filter(last::contains).toList())
        .build();
  }

  private static Optional<Map<String, String>> cells(Node row) {
    Map<String, String> cells = new LinkedHashMap<>();
    boolean fits = row instanceof Node.MapNode;
    if (row instanceof Node.MapNode map) {
      for (Node.Entry entry : map.entries()) {
        fits &=
            switch (entry.key()) {
              case WHEN -> entry.value() instanceof Node.MapNode when && conditions(when, cells);
              case THEN -> entry.value() instanceof Node.MapNode then && outputs(then, cells);
              default -> value(entry.key(), entry.value(), cells);
            };
      }
    }
    return fits ? Optional.of(cells) : Optional.empty();
  }

  private static boolean conditions(Node.MapNode when, Map<String, String> cells) {
    boolean fits = true;
    for (Node.Entry entry : when.entries()) {
      if (ASKING.contains(entry.key())) {
        List<Node> facts =
            entry.value() instanceof Node.ListNode list
                ? list.items()
                : ImmutableList.of(entry.value());
        for (Node fact : facts) {
          fits &=
              fact instanceof Node.ScalarNode name && cells.put(name.text(), entry.key()) == null;
        }
        fits &= !facts.isEmpty();
      } else {
        Optional<String> cell =
            KEYS.contains(entry.key()) ? Optional.empty() : CellText.write(entry.value());
        fits &= cell.isPresent() && cells.put(entry.key(), cell.get()) == null;
      }
    }
    return fits;
  }

  private static boolean outputs(Node.MapNode then, Map<String, String> cells) {
    boolean fits = true;
    for (Node.Entry entry : then.entries()) {
      fits &= value(PREFIX + entry.key(), entry.value(), cells);
    }
    return fits;
  }

  private static boolean value(String column, Node node, Map<String, String> cells) {
    return node instanceof Node.ScalarNode scalar
        && cells.put(column, CellText.raw(scalar.text())) == null;
  }

  /**
   * Reads the rows of a table.
   *
   * @param sheet the sheet
   * @return the rows as a plan writes them, each part on its line of the sheet; or what is wrong
   *     with columns and rows
   */
  public static Result<List<Node>> rows(CsvTable sheet) {
    List<Finding> findings = new ArrayList<>();
    Set<String> columns = new LinkedHashSet<>();
    for (CsvTable.Cell cell : sheet.header().cells()) {
      if (cell.text().isEmpty() || !columns.add(cell.text())) {
        findings.add(noColumn(new Place(sheet.source(), cell.line(), ""), cell.text()));
      }
    }
    List<Node> rows = new ArrayList<>();
    for (CsvTable.Row row : sheet.rows()) {
      int wanted = sheet.header().cells().size();
      if (row.cells().size() > wanted) {
        findings.add(ragged(new Place(sheet.source(), row.line(), ""), row.cells().size(), wanted));
      } else {
        rows.add(row(sheet.header(), row));
      }
    }
    return Result.of(rows, findings);
  }

  private static Node row(CsvTable.Row header, CsvTable.Row row) {
    ImmutableList.Builder<Node.Entry> keys = ImmutableList.builder();
    ImmutableList.Builder<Node.Entry> when = ImmutableList.builder();
    ImmutableList.Builder<Node.Entry> then = ImmutableList.builder();
    for (int i = 0; i < row.cells().size(); i++) {
      String column = header.cells().get(i).text();
      CsvTable.Cell cell = row.cells().get(i);
      if (cell.text().isEmpty()) {
        continue;
      }
      int line = cell.line();
      if (column.startsWith(PREFIX)) {
        String output = column.substring(PREFIX.length());
        then.add(new Node.Entry(output, line, CellText.scalar(cell.text(), line)));
      } else if (KEYS.contains(column)) {
        keys.add(new Node.Entry(column, line, CellText.scalar(cell.text(), line)));
      } else {
        when.add(new Node.Entry(column, line, CellText.read(cell.text(), line)));
      }
    }
    ImmutableList.Builder<Node.Entry> entries = ImmutableList.builder();
    add(WHEN, when.build(), row.line(), entries);
    add(THEN, then.build(), row.line(), entries);
    return new Node.MapNode(entries.addAll(keys.build()).build(), row.line());
  }

  private static void add(
      String key, List<Node.Entry> of, int line, ImmutableList.Builder<Node.Entry> entries) {
    if (!of.isEmpty()) {
      entries.add(new Node.Entry(key, line, new Node.MapNode(of, line)));
    }
  }

  private static Finding notInCells(Place place, int number) {
    return Finding.error(
        "condition-not-in-cells",
        place,
        Text.format("第%s行不能写成表格的一行", "Row %s cannot be written as a row of a sheet", number),
        Text.of(
            "嵌套的条件请拆成几行，或留在方案文件中。",
            "Make several rows of conditions that nest, or keep them in the plan."));
  }

  private static Finding noColumn(Place place, String name) {
    return name.isEmpty()
        ? Finding.error(
            "unknown-column",
            place,
            Text.of("有一列（“”）没有列名", "A column has no name ('')"),
            Text.of("请写列名，或删去这一列。", "Name it, or remove it."))
        : Finding.error(
            "duplicate-column",
            place,
            Text.format("列“%s”出现两次", "The column '%s' is there twice", name),
            Text.of("请删去其中一列。", "Remove one of them."));
  }

  private static Finding ragged(Place place, int cells, int columns) {
    return Finding.error(
        "ragged-row",
        place,
        Text.format("此行有%s格，表头有%s列", "The row has %s cells, the header %s", cells, columns),
        Text.of(
            "请补上或删去多余的分隔符；内容里有分隔符时整格加双引号。",
            "Add or remove separators; quote a cell that has one inside."));
  }
}
