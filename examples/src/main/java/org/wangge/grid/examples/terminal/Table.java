package org.wangge.grid.examples.terminal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table: headings, a rule, rows; every column as wide as its widest cell, two spaces between.
 *
 * <p>Rules: (1) the cells of a row answer the columns one to one; (2) the last column takes what is
 * left of the line, and what does not fit goes on below; (3) lines have no spaces at the end.
 * Example: columns {@code 岗位} (left) and {@code 得分} (right) with a row {@code A岗, 97.5}:
 *
 * <pre>
 * 岗位  得分
 * ──────────
 * A岗   97.5
 * </pre>
 *
 * <p>Immutable: {@link #row} answers a new table.
 *
 * @param columns the columns, first to last, at least one
 * @param rows the rows, top to bottom
 */
public record Table(List<Column> columns, List<List<String>> rows) {

  private static final String GAP = "  ";

  /** The narrowest a last column may become, in columns of the terminal. */
  private static final int NARROWEST = 10;

  /** On which side the cells of a column line up. */
  public enum Align {
    /** Texts. */
    LEFT,
    /** Figures. */
    RIGHT
  }

  /**
   * A column.
   *
   * @param heading what stands above it
   * @param align on which side its cells line up
   */
  public record Column(String heading, Align align) {

    /**
     * A column of texts.
     *
     * @param heading what stands above it
     * @return the column
     */
    public static Column left(String heading) {
      return new Column(heading, Align.LEFT);
    }

    /**
     * A column of figures.
     *
     * @param heading what stands above it
     * @return the column
     */
    public static Column right(String heading) {
      return new Column(heading, Align.RIGHT);
    }

    private String pad(String cell, int width) {
      return align == Align.LEFT ? Columns.padRight(cell, width) : Columns.padLeft(cell, width);
    }
  }

  /**
   * Copies the lists and checks that rows and columns agree.
   *
   * @throws IllegalArgumentException if there is no column or a row has another number of cells
   */
  public Table {
    columns = ImmutableList.copyOf(columns);
    rows = rows.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("A table without columns");
    }
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(row + " does not answer " + columns.size() + " columns");
      }
    }
  }

  /**
   * A table without rows.
   *
   * @param columns its columns, first to last
   * @return the table
   */
  public static Table of(Column... columns) {
    return new Table(ImmutableList.copyOf(columns), ImmutableList.of());
  }

  /**
   * This table and one row more.
   *
   * @param cells the cells of the row, one a column
   * @return the longer table
   */
  public Table row(String... cells) {
    return new Table(
        columns,
        ImmutableList.<List<String>>builder()
            .addAll(rows)
            .add(ImmutableList.copyOf(cells))
            .build());
  }

  /**
   * The table as lines.
   *
   * @param style how headings stand out
   * @param width the width of a line, in columns of the terminal; the last column keeps at least 10
   * @return the lines, top to bottom
   */
  public List<String> lines(Style style, int width) {
    List<String> headings = columns.stream().map(Column::heading).toList();
    List<Integer> widths = widths(headings, width);
    int all =
        widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1);
    List<String> lines = new ArrayList<>();
    layOut(headings, widths).forEach(line -> lines.add(style.bold(line)));
    lines.add("─".repeat(all));
    rows.forEach(row -> lines.addAll(layOut(row, widths)));
    return Collections.unmodifiableList(lines);
  }

  private List<Integer> widths(List<String> headings, int width) {
    List<Integer> widths = new ArrayList<>();
    int left = width;
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      int widest =
          rows.stream()
              .mapToInt(row -> Columns.width(row.get(column)))
              .reduce(Columns.width(headings.get(column)), Math::max);
      boolean last = i == columns.size() - 1;
      widths.add(last ? Math.min(widest, Math.max(left, NARROWEST)) : widest);
      left -= widest + GAP.length();
    }
    return widths;
  }

  private List<String> layOut(List<String> cells, List<Integer> widths) {
    int last = columns.size() - 1;
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < last; i++) {
      head.append(columns.get(i).pad(cells.get(i), widths.get(i))).append(GAP);
    }
    List<String> lines = new ArrayList<>();
    String before = head.toString();
    for (String part : Columns.wrap(cells.get(last), Math.max(2, widths.get(last)))) {
      lines.add((before + columns.get(last).pad(part, widths.get(last))).stripTrailing());
      before = Columns.spaces(Columns.width(before));
    }
    return lines;
  }
}
