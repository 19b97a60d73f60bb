package org.wangge.grid.sdk.csv;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;

/**
 * A table as it was written: its first row that is not empty, and the rows below.
 *
 * <p>Rows without any text are left out, as spreadsheets write them below the last one. A row may
 * have fewer or more cells than the header. Immutable.
 *
 * @param source the file's name
 * @param header the first row
 * @param rows the other rows, in order
 */
public record CsvTable(String source, Row header, List<Row> rows) {

  /** Copies the list. */
  public CsvTable {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(header, "header");
    rows = ImmutableList.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param line the line it begins on, from 1
   * @param cells its cells, from the left
   */
  public record Row(int line, List<Cell> cells) {

    /** Copies the list. */
    public Row {
      cells = ImmutableList.copyOf(cells);
    }

    boolean isEmpty() {
      return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }
  }

  /**
   * One cell.
   *
   * @param text its text, quotes resolved and without space around it
   * @param line the line it begins on, from 1; below that of its row where a cell before it has
   *     several lines
   */
  public record Cell(String text, int line) {

    /** Checks that the text is there. */
    public Cell {
      Objects.requireNonNull(text, "text");
    }
  }
}
