package org.wangge.grid.sdk.csv;

import java.util.List;

/**
 * Writes a table so that spreadsheets and {@link CsvReader} read the same cells.
 *
 * <p>Rules: (1) UTF-8 with a byte order mark, by which spreadsheets know the encoding; (2) commas
 * between cells, CR LF after rows; (3) quotes only around cells that need them. Example: the row
 * {@code a;b, 3} is written {@code "a;b",3}. Space around a cell is not kept.
 */
public final class CsvWriter {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String NEEDS_QUOTES = ",;\t\"\r\n";

  private CsvWriter() {}

  /**
   * Writes a table.
   *
   * @param rows its rows, the header first
   * @return the text
   */
  public static String write(List<List<String>> rows) {
    StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    for (List<String> row : rows) {
      String separator = "";
      for (String cell : row) {
        text.append(separator).append(quoted(cell));
        separator = ",";
      }
      text.append("\r\n");
    }
    return text.toString();
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0);
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
