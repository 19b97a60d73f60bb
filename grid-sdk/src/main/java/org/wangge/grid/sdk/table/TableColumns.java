package org.wangge.grid.sdk.table;

import java.util.List;

/** The columns of a table file beside facts and outputs. */
final class TableColumns {

  /** What each row may say beside its condition and outputs. */
  static final List<String> BESIDE = List.of("from", "until", "priority");

  private TableColumns() {}
}
