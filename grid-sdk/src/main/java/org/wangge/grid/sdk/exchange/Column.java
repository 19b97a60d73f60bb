package org.wangge.grid.sdk.exchange;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.sdk.json.RecordTree;

/**
 * What a column of a table holds.
 *
 * @param path the keys that lead to its values; empty for ids and for what is not read
 * @param form what its values look like
 * @param role what it is there for
 */
record Column(List<String> path, RecordTree.Form form, Role role) {

  static final Column ID = new Column(ImmutableList.of(), RecordTree.Form.ONE, Role.ID);
  static final Column UNREAD = new Column(ImmutableList.of(), RecordTree.Form.ONE, Role.UNREAD);

  enum Role {
    ID,
    VALUE,
    UNREAD
  }

  Column {
    path = ImmutableList.copyOf(path);
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(role, "role");
  }

  static Column of(RecordTree.Leaf leaf) {
    return new Column(leaf.path(), leaf.form(), Role.VALUE);
  }

  /** The column of one key of a leaf that is a map. */
  static Column of(RecordTree.Leaf leaf, String key) {
    List<String> path = ImmutableList.<String>builder().addAll(leaf.path()).add(key).build();
    return new Column(path, RecordTree.Form.ONE, Role.VALUE);
  }

  String name() {
    return role == Role.ID ? ColumnNames.ID : String.join(".", path);
  }
}
