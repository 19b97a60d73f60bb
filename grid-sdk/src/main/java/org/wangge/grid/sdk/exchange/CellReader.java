package org.wangge.grid.sdk.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.json.DocumentReader;
import org.wangge.grid.sdk.json.DocumentText;
import org.wangge.grid.sdk.json.Documents;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.ReadingLimits;

/** Reads cells as the values that the same keys have in YAML. */
final class CellReader {

  private static final String BETWEEN = ";；、\n";

  private final DocumentReader json;
  private final List<Finding> findings;

  CellReader(ReadingLimits limits, List<Finding> findings) {
    this.json = DocumentReader.of(limits);
    this.findings = findings;
  }

  /** The value of a cell that is not empty; nothing where it is not JSON and should be. */
  Optional<Node> read(Column column, String cell, int line, Place place) {
    return switch (column.form()) {
      case ONE -> Optional.of(one(column, cell, line));
      case FLAG -> Optional.of(new Node.ScalarNode(flag(cell), false, line));
      case LIST -> cell.startsWith("[") ? tree(cell, line, place) : Optional.of(list(cell, line));
      case TREE -> isText(cell) ? Optional.of(scalar(cell, line)) : tree(cell, line, place);
      case MAP -> tree(cell, line, place);
    };
  }

  /** A tree may be a mere text, as the name of a map is. */
  private static boolean isText(String cell) {
    return "{[\"".indexOf(cell.charAt(0)) < 0;
  }

  private static Node one(Column column, String cell, int line) {
    boolean title = column.path().get(0).equals("title");
    return scalar(title ? cell : SpreadsheetDate.normal(cell), line);
  }

  /** Numbers go without quotes, and only what would read as nothing needs them. */
  private static Node.ScalarNode scalar(String text, int line) {
    Node.ScalarNode plain = new Node.ScalarNode(text, false, line);
    return plain.isNull() ? new Node.ScalarNode(text, true, line) : plain;
  }

  private static String flag(String cell) {
    return switch (cell) {
      case "是" -> "true";
      case "否" -> "false";
      default -> cell.toLowerCase(Locale.ROOT);
    };
  }

  private static Node list(String cell, int line) {
    List<Node> items = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= cell.length(); i++) {
      if (i == cell.length() || BETWEEN.indexOf(cell.charAt(i)) >= 0) {
        String item = cell.substring(start, i).strip();
        if (!item.isEmpty()) {
          items.add(scalar(item, line));
        }
        start = i + 1;
      }
    }
    return new Node.ListNode(items, line);
  }

  /** Whether items between separators are read as they are. */
  static boolean isListable(List<String> items) {
    return items.stream()
            .allMatch(
                item ->
                    !item.isEmpty()
                        && item.strip().equals(item)
                        && item.chars().noneMatch(c -> BETWEEN.indexOf(c) >= 0))
        && (items.isEmpty() || !items.get(0).startsWith("["));
  }

  private Optional<Node> tree(String cell, int line, Place place) {
    Documents documents = json.read(new DocumentText("cell.json", cell));
    if (documents.findings().isEmpty() && documents.list().size() == 1) {
      return Optional.of(Trees.atLines(documents.list().get(0).root(), l -> line));
    }
    String shown = cell.length() > 40 ? cell.substring(0, 40) + "…" : cell;
    findings.add(
        Finding.error(
            "bad-cell",
            place,
            Text.format("单元格“%s”不是合法的JSON", "The cell '%s' is not valid JSON", shown),
            Text.of(
                "此列按JSON书写，如[{\"from\": \"2026-10-01\"}]；不用时留空。",
                "Write this column in JSON, such as [{\"from\": \"2026-10-01\"}], or leave it empty.")));
    return Optional.empty();
  }
}
