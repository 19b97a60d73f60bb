package org.wangge.grid.sdk.table;

import java.util.List;

/** The columns of a table file beside facts and outputs. */
final class TableColumns {

  /** What a row may say beside its condition; no fact may bear such a name. */
  static final List<String> BESIDE =
      List.of(
          "from",
          "until",
          "priority",
          "lead",
          "help",
          "tell",
          "clock",
          "exit",
          "procedure",
          "stage");

  private TableColumns() {}
}
