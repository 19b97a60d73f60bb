package org.wangge.grid.sdk.exchange;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.RecordTree;

/**
 * The table of one part, its rows as trees.
 *
 * @param part the part
 * @param headerLine the line of its header, counted over all files
 * @param columns its columns, from the left
 * @param rows its rows, in order
 */
record PartTable(RecordTree.Part part, int headerLine, List<Column> columns, List<Row> rows) {

  PartTable {
    columns = ImmutableList.copyOf(columns);
    rows = ImmutableList.copyOf(rows);
  }

  /**
   * One record.
   *
   * @param id its id; empty where the part is a list
   * @param value its keys
   */
  record Row(String id, Node.MapNode value) {}

  boolean has(List<String> path) {
    return columns.stream().anyMatch(c -> c.role() == Column.Role.VALUE && c.path().equals(path));
  }

  private boolean reachesInto(List<String> path) {
    return columns.stream()
        .anyMatch(
            c -> c.path().size() > path.size() && c.path().subList(0, path.size()).equals(path));
  }

  /** Keys that a record cannot be without and that no column gives. */
  List<String> missing() {
    return RecordTree.leaves(part.type()).stream()
        .filter(leaf -> leaf.required() && !has(leaf.path()))
        .filter(leaf -> leaf.form() != RecordTree.Form.MAP)
        .map(RecordTree.Leaf::name)
        .toList();
  }

  /** A row laid over what is known: keys without a column stay as they are. */
  Node.MapNode over(Node.MapNode known, Node.MapNode row) {
    return over(ImmutableList.of(), known, row);
  }

  private Node.MapNode over(List<String> path, Node.MapNode known, Node.MapNode row) {
    ImmutableList.Builder<Node.Entry> entries = ImmutableList.builder();
    for (Node.Entry old : known.entries()) {
      List<String> here = ImmutableList.<String>builder().addAll(path).add(old.key()).build();
      Optional<Node.Entry> given =
          row.entries().stream().filter(e -> e.key().equals(old.key())).findFirst();
      if (reachesInto(here) && old.value() instanceof Node.MapNode below) {
        Node.MapNode above = given.isPresent() ? (Node.MapNode) given.get().value() : Trees.EMPTY;
        Node.MapNode both = over(here, below, above);
        if (!both.entries().isEmpty()) {
          entries.add(
              new Node.Entry(old.key(), given.map(Node.Entry::line).orElse(old.line()), both));
        }
      } else if (has(here)) {
        given.ifPresent(entries::add);
      } else {
        entries.add(old);
      }
    }
    row.entries().stream().filter(e -> known.get(e.key()).isEmpty()).forEach(entries::add);
    return new Node.MapNode(entries.build(), row.line());
  }
}
