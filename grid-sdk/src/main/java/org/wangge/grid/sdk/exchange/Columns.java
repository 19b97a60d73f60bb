package org.wangge.grid.sdk.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.sdk.json.RecordTree;

/** The columns that a part of an organisation can have in a table. */
final class Columns {

  private static final String MEASURES = "measures";

  private final Map<String, Column> byName = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final List<RecordTree.Leaf> maps = new ArrayList<>();

  /** The measures come from the plan, with their titles. */
  Columns(RecordTree.Part part, Map<String, Text> measures) {
    if (part.keyed()) {
      byName.put(ColumnNames.ID, Column.ID);
    }
    for (RecordTree.Leaf leaf : RecordTree.leaves(part.type())) {
      if (leaf.form() != RecordTree.Form.MAP) {
        byName.put(leaf.name(), Column.of(leaf));
      } else if (leaf.name().equals(MEASURES)) {
        measures.forEach((id, title) -> measure(Column.of(leaf, id), title));
      } else {
        maps.add(leaf);
      }
    }
    if (part.keyed()) {
      byName.putIfAbsent(part.key().substring(0, part.key().length() - 1), Column.ID);
    }
  }

  private void measure(Column column, Text title) {
    byName.put(column.name(), column);
    titles.putIfAbsent(title.zh(), column.name());
    titles.putIfAbsent(title.en().toLowerCase(Locale.ROOT), column.name());
  }

  /** The column with a header: a key, a Chinese name or the title of a measure. */
  Optional<Column> find(String header) {
    String lower = header.toLowerCase(Locale.ROOT);
    if (byName.containsKey(lower)) {
      return Optional.of(byName.get(lower));
    }
    Optional<String> key = ColumnNames.key(header, List.copyOf(byName.keySet()));
    if (key.isPresent()) {
      return key.map(byName::get);
    }
    if (titles.containsKey(lower)) {
      return Optional.of(byName.get(titles.get(lower)));
    }
    if (ColumnNames.REMARKS.contains(lower)) {
      return Optional.of(Column.UNREAD);
    }
    return maps.stream().flatMap(leaf -> free(leaf, header).stream()).findFirst();
  }

  /** The column of a key that authors choose: below the map, or any where the record is one. */
  private static Optional<Column> free(RecordTree.Leaf leaf, String header) {
    String above = leaf.path().isEmpty() ? "" : leaf.name() + ".";
    return header.startsWith(above) && header.length() > above.length() && !header.endsWith(".")
        ? Optional.of(Column.of(leaf, header.substring(above.length())))
        : Optional.empty();
  }

  /** All names that stand for one column or another, to offer the nearest. */
  List<String> names() {
    List<String> names = new ArrayList<>(byName.keySet());
    byName.keySet().forEach(key -> ColumnNames.chinese(key).ifPresent(names::add));
    names.addAll(titles.keySet());
    return names;
  }

  /** The columns that are always there, in order. */
  List<Column> all() {
    return byName.values().stream().distinct().toList();
  }

  /** The maps whose keys nobody declares. */
  List<RecordTree.Leaf> maps() {
    return maps;
  }
}
