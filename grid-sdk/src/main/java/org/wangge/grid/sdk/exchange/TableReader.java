package org.wangge.grid.sdk.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.csv.CsvTable;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.ReadingLimits;
import org.wangge.grid.sdk.json.RecordTree;

/** Turns the rows of one table into trees as YAML would give them. */
final class TableReader {

  private final CsvTable table;
  private final RecordTree.Part part;
  private final Columns known;
  private final int offset;
  private final List<Finding> findings;
  private final CellReader cells;
  private final List<Column> columns = new ArrayList<>();
  private final Map<String, Integer> ids = new LinkedHashMap<>();

  TableReader(
      CsvTable table, RecordTree.Part part, Columns known, int offset, List<Finding> findings) {
    this.table = table;
    this.part = part;
    this.known = known;
    this.offset = offset;
    this.findings = findings;
    this.cells = new CellReader(ReadingLimits.standard(), findings);
  }

  /** The table; where findings of error weight were added it is not to be used. */
  PartTable read() {
    header();
    List<PartTable.Row> rows = new ArrayList<>();
    if (part.keyed() && !columns.contains(Column.ID)) {
      findings.add(TableFindings.missingColumn(at(table.header().line(), ""), ColumnNames.ID));
    } else {
      table.rows().forEach(row -> row(row).ifPresent(rows::add));
    }
    return new PartTable(part, table.header().line() + offset, columns, rows);
  }

  private Place at(int line, String path) {
    return new Place(table.source(), line, path);
  }

  private void header() {
    List<CsvTable.Cell> names = table.header().cells();
    int last = names.size();
    while (last > 0 && names.get(last - 1).text().isEmpty()) {
      last--;
    }
    for (CsvTable.Cell name : names.subList(0, last)) {
      Column column = column(name);
      if (column.role() != Column.Role.UNREAD && columns.contains(column)) {
        findings.add(TableFindings.duplicateColumn(at(name.line(), part.key()), name.text()));
      }
      columns.add(column);
    }
  }

  private Column column(CsvTable.Cell name) {
    Optional<Column> column = known.find(name.text());
    if (column.isEmpty()) {
      findings.add(
          TableFindings.unknownColumn(at(name.line(), part.key()), name.text(), known.names()));
    }
    return column.orElse(Column.UNREAD);
  }

  private Optional<PartTable.Row> row(CsvTable.Row row) {
    List<CsvTable.Cell> given = row.cells();
    boolean more = given.stream().skip(columns.size()).anyMatch(cell -> !cell.text().isEmpty());
    if (given.size() < columns.size() || more) {
      findings.add(
          TableFindings.raggedRow(at(row.line(), part.key()), given.size(), columns.size()));
      return Optional.empty();
    }
    String id = part.keyed() ? given.get(columns.indexOf(Column.ID)).text() : "";
    if (part.keyed() && !isFresh(id, row.line())) {
      return Optional.empty();
    }
    Node.MapNode value = new Node.MapNode(List.of(), row.line() + offset);
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      CsvTable.Cell cell = given.get(i);
      if (column.role() == Column.Role.VALUE && !cell.text().isEmpty()) {
        Place place = at(cell.line(), part.key() + "/" + id);
        Optional<Node> node = cells.read(column, cell.text(), cell.line() + offset, place);
        if (node.isPresent()) {
          value = Trees.with(value, column.path(), node.get());
        }
      }
    }
    return Optional.of(new PartTable.Row(id, value));
  }

  private boolean isFresh(String id, int line) {
    if (id.isEmpty()) {
      findings.add(TableFindings.rowWithoutId(at(line, part.key()), line));
      return false;
    }
    Integer first = ids.putIfAbsent(id, line);
    if (first != null) {
      findings.add(TableFindings.duplicateId(at(line, part.key() + "/" + id), id, first));
    }
    return first == null;
  }
}
