package org.wangge.grid.sdk.csv;

import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.json.DocumentText;
import org.wangge.grid.sdk.json.ReadingLimits;

/**
 * Reads a table as spreadsheets save it.
 *
 * <p>Rules: (1) the separator is the one of comma, semicolon and tab that the first line has most,
 * a comma where it has none; (2) a cell in double quotes may hold separators and line breaks, and a
 * quote written twice; a quote elsewhere is a character like any other; (3) lines end with CR, LF
 * or both; (4) space around a cell is dropped; (5) rows without text are left out. Example: of
 * {@code "id;level\nG1;\"a;b\""} row 1, on line 2, has the cells {@code G1} and {@code a;b}.
 *
 * <p>Findings, all errors with their line: {@code empty-table}, {@code quote-not-closed}, {@code
 * text-after-quote}, {@code table-too-large}, {@code cell-too-long}. No text makes it throw. Bytes
 * become text by {@link DocumentText#ofFile}, which drops a byte order mark and refuses what is not
 * UTF-8. Immutable, thread-safe.
 */
public final class CsvReader {

  private final ReadingLimits limits;

  private CsvReader(ReadingLimits limits) {
    this.limits = limits;
  }

  /**
   * A reader.
   *
   * @param limits how much it takes: of bytes, of cells ({@code maxNodes}), of characters in a cell
   * @return the reader
   */
  public static CsvReader of(ReadingLimits limits) {
    return new CsvReader(Objects.requireNonNull(limits, "limits"));
  }

  /**
   * Reads a table.
   *
   * @param text the text
   * @return the table, or what was found
   */
  public Result<CsvTable> read(DocumentText text) {
    if (text.text().length() > limits.maxBytes()) {
      Place place = new Place(text.name(), 1, "");
      return new Result.Refused<>(
          List.of(
              CsvFindings.tooLarge(
                  place, Integer.toString(text.text().length()), limits.maxBytes())));
    }
    return new CsvScan(text, limits).table();
  }
}
